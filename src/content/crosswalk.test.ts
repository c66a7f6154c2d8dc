// The crosswalk: every sign can be set in every notation, and what the traps say of a notation is so.
import { expect, it } from 'vitest';
import { expand, NOTATIONS, notations, renderFormula, renderProse } from '../lib/formula/index.ts';
import { LAYERED, PLAIN } from '../lib/formula/notation.ts';
import { further, products, quantities, traps } from './crosswalk.ts';

const plain = (sign: string, name: (typeof NOTATIONS)[number]): string =>
  expand(sign, name).replaceAll(/\\htmlClass\{q q-.\}|[{}]/g, '');

it('sets every sign in every notation, and every trap', () => {
  for (const name of NOTATIONS) {
    for (const { sign } of [...quantities, ...products])
      expect(renderFormula(sign, { notation: name })).toContain('katex');
  }
  for (const { text } of traps) expect(renderProse(text)).toContain('katex');
  for (const { sign } of further) expect(renderFormula(sign)).toContain('katex');
  const ids = [...quantities, ...further, ...products, ...traps].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('has every quantity that a lesson can write', () => {
  const written = new Set([...quantities, ...further].flatMap(({ sign }) => sign.match(/(?<=\\)[A-Za-z]+/g) ?? []));
  expect([...LAYERED, ...PLAIN].filter((token) => !written.has(token))).toEqual([]);
});

it('agrees with its traps', () => {
  expect([plain('\\h{l}', 'nielsen'), plain('\\z{l}', 'goodfellow')]).toEqual(['a^l', 'a^(k)']);
  expect([plain('\\z{l}', 'C'), plain('\\z{l}', 'E'), plain('\\h{l}', 'E')]).toEqual(['h^l', 'h_l', 'Z_l']);
  expect([plain('\\W{3}', 'course'), plain('\\W{3}', 'nielsen')]).toEqual(['W^2', 'w^3']);
  expect([plain('\\layer{1}', 'D'), plain('\\layer{1}', 'E'), plain('\\layer{L}', 'E')]).toEqual(['0', '0', 'L+1']);
  const rows = NOTATIONS.filter((name) => notations[name].weights === 'out × in');
  expect(rows).toEqual(['nielsen', 'goodfellow']);
  expect(NOTATIONS.filter((name) => plain('\\W{l}_{kj}', name).includes('jk'))).toEqual(['D', 'nielsen', 'goodfellow']);
  expect(NOTATIONS.filter((name) => notations[name].example === 'row')).toEqual(['B', 'E']);
  expect([plain('\\y', 'E'), plain('\\yhat', 'E'), plain('\\yhat', 'course')]).toEqual(['\\tildey', 'y', '\\haty']);
  expect(NOTATIONS.filter((name) => notations[name].signsOfBatch)).toEqual(['E']);
});
