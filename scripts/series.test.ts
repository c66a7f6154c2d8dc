import { expect, test } from 'vitest';
import { seriesOf, toColumns, valuesOf } from './series.ts';

const names = (result: unknown): string[] => seriesOf(result).map(({ name }) => name);

test('series of any result become columns named by their path', () => {
  expect(names({ cost: [1, 2], solved: true })).toEqual(['cost']);
  expect(names({ train: { cost: [1] }, validation: { cost: [2] } })).toEqual(['train.cost', 'validation.cost']);
  expect(names({ confusion: [[1, 2], [3]] })).toEqual(['confusion[0]', 'confusion[1]']);
  expect(names({ steps: [{ sample: 1 }, { sample: 2, mistake: true }] })).toEqual(['steps.sample', 'steps.mistake']);
  expect(names({ layers: [{ z: [1] }, { z: [2] }] })).toEqual(['layers[0].z', 'layers[1].z']);
  expect(names({ bestEpoch: 3 })).toEqual([]);
});

test('single values keep their path', () => {
  expect(valuesOf({ wins: { he: 2 }, cost: [1], diverged: null })).toEqual([
    ['wins.he', 2],
    ['diverged', null],
  ]);
});

test('columns are written as RFC 4180, shorter ones padded', () => {
  const columns = seriesOf({ a: [1, -0, 1e-7], 'b,c': ['say "x"', null], d: [Infinity] });
  expect(toColumns(columns)).toBe('a,"b,c",d\n1,"say ""x""",\n0,,\n1e-7,,\n');
});
