// In every notation the products of a layer must fit together: shapes and values are computed from the rendered TeX.
import { describe, expect, it } from 'vitest';
import { below, createRandom } from '../nn/random.ts';
import { add, constant, type Dual, diagonalOf, multiply, transposed } from './dual.ts';
import { drawn } from './environment.ts';
import { expand, type NotationName, notations, NOTATIONS, type Quantity } from './index.ts';
import { parseLayer } from './layer.ts';
import { writeSign } from './sign.ts';

const NAMES: Quantity[] = ['W', 'b', 'h', 'delta', 'H', 'Delta'];
const LAYERS = ['l-1', 'l', 'l+1'];

interface Network {
  /** Numbers as the course has them: W n_in × n_out, examples as columns, batches by rows. */
  course: Record<string, Dual>;
  batch: number;
}

function network(seed: number): Network {
  const random = createRandom(seed);
  const units = [2, 3, 4, 5].map((size) => size + 4 * below(random, 2));
  const batch = 7 + 6 * below(random, 2);
  const course: Record<string, Dual> = {};
  for (const [at, layer] of LAYERS.entries()) {
    const [before, here] = [units[at]!, units[at + 1]!];
    course[`W{${layer}}`] = drawn(random, before, here);
    for (const name of ['b', 'h', 'delta']) course[`${name}{${layer}}`] = drawn(random, here, 1);
    for (const name of ['H', 'Delta']) course[`${name}{${layer}}`] = drawn(random, batch, here);
  }
  return { course, batch };
}

const scaled = (by: number, a: Dual): Dual => multiply(constant(by), a);

/** The same numbers in the shape that a notation's own table declares. */
function inNotation(name: NotationName, quantity: Quantity, value: Dual, ofBatch: boolean, batch: number): Dual {
  const { example, weights, signsOfBatch } = notations[name];
  if (quantity === 'W') return weights === 'out × in' ? transposed(value) : value;
  if (quantity === 'H' || quantity === 'Delta') return value;
  if (quantity === 'b' && ofBatch && signsOfBatch) return multiply(drawn1(batch), transposed(value));
  return example === 'row' ? transposed(value) : value;
}

const drawn1 = (rows: number): Dual => ({ rows, cols: 1, value: Array(rows).fill(1), tangent: Array(rows).fill(0) });

/** TeX of every sign in this notation → its numbers. */
function dictionary(name: NotationName, { course, batch }: Network, ofBatch: boolean): Map<string, Dual> {
  const signs = new Map<string, Dual>();
  for (const quantity of NAMES) {
    for (const layer of LAYERS) {
      const tex = writeSign(notations[name].signs[quantity]({ layer: parseLayer(layer), element: [] }));
      const value = inNotation(name, quantity, course[`${quantity}{${layer}}`]!, ofBatch, batch);
      const isBatchSign = quantity === 'H' || quantity === 'Delta';
      if (isBatchSign === ofBatch || quantity === 'W' || quantity === 'b') signs.set(tex, value);
    }
  }
  const ones = writeSign(notations[name].signs.ones({ element: [] }));
  signs.set(ones, drawn1(batch));
  // Over a batch, a derivative of the mean cost is an n-th of the error.
  if (ofBatch && notations[name].signsOfBatch) {
    for (const layer of LAYERS) {
      const tex = writeSign(notations[name].signs.delta({ layer: parseLayer(layer), element: [] }));
      signs.set(tex, scaled(1 / batch, course[`Delta{${layer}}`]!));
    }
  }
  return signs;
}

/** Reads a product of signs with transposes and a bias, and multiplies it out. */
function valueOf(tex: string, signs: Map<string, Dual>, batch: number): Dual {
  const colorless = tex.replaceAll(/\\htmlClass\{q q-.\}/g, '');
  const mean = /^\\frac\{1\}\{\{(?:n|N)\}\}/.exec(colorless)?.[0] ?? '';
  let rest = colorless.slice(mean.length);
  const terms: Dual[][] = [[]];
  while (rest !== '') {
    if (rest.startsWith('+')) {
      terms.push([]);
      rest = rest.slice(1);
      continue;
    }
    const [sign, value] = [...signs]
      .flatMap(([one, number]): [string, Dual][] => [
        [`({${one}})^{\\top}`, transposed(number)],
        [`\\left({${one}}\\right)^{\\top}`, transposed(number)],
        [`{${one}}^{\\top}`, transposed(number)],
        [`{${one}}`, number],
      ])
      .sort(([a], [b]) => b.length - a.length)
      .find(([one]) => rest.startsWith(one)) ?? ['', undefined];
    if (!value) throw new Error(`no sign at the start of ${rest}`);
    terms.at(-1)!.push(value);
    rest = rest.slice(sign.length);
  }
  const sum = terms.map((factors) => factors.reduce(multiply)).reduce(add);
  return mean ? scaled(1 / batch, sum) : sum;
}

function expectEqual(a: Dual, b: Dual): void {
  expect([a.rows, a.cols]).toEqual([b.rows, b.cols]);
  for (const [at, value] of a.value.entries()) expect(value).toBeCloseTo(b.value[at]!, 12);
}

const matrixNotations = NOTATIONS.filter((name) => notations[name].example !== 'element');

describe.each(matrixNotations)('products for one sample in notation %s', (name) => {
  const { example, weights } = notations[name];
  const asVector = (column: Dual): Dual => (example === 'row' ? transposed(column) : column);
  const asWeights = (inOut: Dual): Dual => (weights === 'out × in' ? transposed(inOut) : inOut);
  it.each([1, 2, 3, 4, 5])('fit and agree with the course, network %i', (seed) => {
    const net = network(seed);
    const signs = dictionary(name, net, false);
    const { course } = net;
    const value = (token: string): Dual => valueOf(expand(token, name), signs, net.batch);
    const z = add(multiply(transposed(course['W{l}']!), course['h{l-1}']!), course['b{l}']!);
    expectEqual(value('\\affine{l}'), asVector(z));
    expectEqual(value('\\back{l}'), asVector(multiply(course['W{l+1}']!, course['delta{l+1}']!)));
    expectEqual(value('\\outer{l}'), asWeights(multiply(course['h{l-1}']!, transposed(course['delta{l}']!))));
  });

  it('carry the slopes on the side where they fit', () => {
    const net = network(6);
    const { course } = net;
    const slopes = diagonalOf(course['h{l}']!);
    const tex = expand('\\through{l}', name).replaceAll(/\\,\\operatorname\{diag\}\(.*?\)\)\\,/g, '{slopes}');
    const signs = dictionary(name, net, false).set('slopes', slopes);
    const back = multiply(course['W{l+1}']!, course['delta{l+1}']!);
    expectEqual(valueOf(tex, signs, net.batch), asVector(multiply(slopes, back)));
  });
});

describe.each(NOTATIONS)('products for a batch in notation %s', (name) => {
  const { example, weights } = notations[name];
  const asWeights = (inOut: Dual): Dual => (weights === 'out × in' ? transposed(inOut) : inOut);
  it.each([1, 2, 3, 4, 5])('fit and agree with the course, network %i', (seed) => {
    const net = network(seed);
    const signs = dictionary(name, net, true);
    const { course, batch } = net;
    const value = (token: string): Dual => valueOf(expand(token, name), signs, batch);
    const rows = multiply(drawn1(batch), transposed(course['b{l}']!));
    expectEqual(value('\\affines{l}'), add(multiply(course['H{l-1}']!, course['W{l}']!), rows));
    const errors = multiply(course['Delta{l+1}']!, transposed(course['W{l+1}']!));
    // E's Δ is written N ∂J/∂h; its numbers are the course's.
    expectEqual(value('\\backs{l}'), errors);
    const gradient = scaled(1 / batch, multiply(transposed(course['H{l-1}']!), course['Delta{l}']!));
    expectEqual(value('\\outers{l}'), asWeights(gradient));
    const sums = scaled(1 / batch, multiply(transposed(course['Delta{l}']!), drawn1(batch)));
    expectEqual(value('\\sums{l}'), example === 'row' ? transposed(sums) : sums);
  });
});

describe('document C', () => {
  it('writes element by element, each index in its place', () => {
    const plain = (token: string): string => expand(token, 'C').replaceAll(/\\htmlClass\{q q-.\}/g, '');
    expect(plain('\\affine{l}')).toBe('\\sum_{i}{w_{ij}^{l}}{a_{i}^{l-1}}+{b_{j}^{l-1}}');
    expect(plain('\\back{l}')).toBe('\\sum_{j}{w_{ij}^{l+1}}{\\delta_{j}^{l+1}}');
    expect(plain('\\outer{l}')).toBe('{a_{i}^{l-1}}{\\delta_{j}^{l}}');
  });
});
