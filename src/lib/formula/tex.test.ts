import { describe, expect, it } from 'vitest';
import {
  act,
  elementwise,
  ln,
  minus,
  negative,
  over,
  partial,
  power,
  quantity,
  slope,
  squaredNorm,
  sum,
  times,
  total,
  transpose,
} from './expression.ts';
import { parseLayer, printLayer, shift } from './layer.ts';
import { parseTex, printTex } from './tex.ts';
import { toTex } from './to-tex.ts';

const [E, W, h, delta, w, z] = [
  quantity('E'),
  quantity('W', 'l'),
  quantity('h', 'l-1'),
  quantity('delta', 'l'),
  quantity('w'),
  quantity('z'),
];

describe('parseTex and printTex', () => {
  it.each([
    '\\frac{a}{b}+\\sqrt{c}',
    '\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}',
    '\\text{if $x$ or so}\\;x',
    "f'_{1}(x)",
    '\\left\\{a\\right\\}',
    '\\htmlClass{q q-w}{w}',
    'a\\%b',
  ])('give back %s', (source) => {
    const again = printTex(parseTex(source));
    expect(again.replaceAll(/(\\[a-z]+) /g, '$1')).toBe(source);
    expect(printTex(parseTex(again))).toBe(again);
  });

  it('add braces where an argument had none', () => {
    expect(printTex(parseTex('\\frac12 x^2_i'))).toBe('\\frac{1}{2}x_{i}^{2}');
  });

  it.each([
    ['{a', '} missing'],
    ['a}', 'unexpected } at 1'],
    ['x^2^3', 'double superscript'],
    ['x^', 'argument missing'],
    ['\\frac{a}', 'argument missing'],
    ['a\\', 'lone \\'],
    ['\\text', '{…} missing'],
  ])('refuse %s', (source, message) => {
    expect(() => parseTex(source)).toThrow(message);
  });
});

describe('layers', () => {
  it('compute', () => {
    expect(printLayer(shift(parseLayer('l-1'), 2))).toBe('l+1');
    expect(printLayer(shift(parseLayer('L'), -2))).toBe('L-2');
    expect(printLayer(shift(parseLayer('3'), -1))).toBe('2');
    expect(printLayer(parseLayer('L-1'), { l: 't', L: 's' })).toBe('s-1');
    for (const bad of ['', 'k', 'l*2', '-1', 'l+']) expect(() => parseLayer(bad)).toThrow('layer');
  });
});

describe('toTex', () => {
  it.each([
    [minus(1, minus(h, w)), '1-(\\h{l-1}-\\w)'],
    [times(2, minus(w, z), slope(z)), '2(\\w-\\z)\\,\\slope(\\z)'],
    [times(w, negative(z)), '\\w(-\\z)'],
    [power(minus(w, z), 2), '(\\w-\\z)^{2}'],
    [sum(negative(w), z), '-\\w+\\z'],
    [over(1, sum(1, z)), '\\frac{1}{1+\\z}'],
    [times(w, ln(z)), '\\w\\ln\\z'],
    [
      elementwise(slope(quantity('z', 'l')), times(quantity('W', 'l+1'), quantity('delta', 'l+1'))),
      '\\slope(\\z{l})\\odot(\\back{l})',
    ],
    [sum(times(transpose(W), h), quantity('b', 'l')), '\\affine{l}'],
    [times(h, transpose(delta)), '\\outer{l}'],
    [times(delta, transpose(h)), '\\delta{l}\\,\\h{l-1}^{\\top}'],
    [times(total('k', 'l', quantity('h', 'l', 'k')), w), '(\\sum_{k}\\h{l}_{k})\\,\\w'],
    [squaredNorm(minus(h, quantity('y'))), '\\|\\h{l-1}-\\y\\|^{2}'],
    [partial(E, quantity('W', 'l', 'k', 'j')), '\\frac{\\partial\\E}{\\partial\\W{l}_{kj}}'],
    [act(z, 'L'), '\\act{L}(\\z)'],
  ])('%#', (tree, tex) => {
    expect(toTex(tree)).toBe(tex);
  });
});
