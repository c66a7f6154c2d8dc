import { describe, expect, it } from 'vitest';
import { finish } from '../../experiments/scene.ts';
import { experiment, folder, type Counted } from './fixture.ts';
import { readingsOf, toldOf } from './readings.ts';

const words = await folder.words['en']!();
const run = (by: number) => finish(experiment, { by });

describe('what is said about finished runs', () => {
  it('is a row a reading and a column a run, unless they are many', () => {
    expect(readingsOf(words, { one: run(1), two: run(2) })).toEqual([{ label: 'end', values: ['10', '20'] }]);
    expect(readingsOf(words, { a: run(1), b: run(2), c: run(3), d: run(4) })).toEqual([]);
    expect(readingsOf({ ...words, readings: [] }, { one: run(1) })).toEqual([]);
  });

  it('names the run that a sentence is about', () => {
    expect(toldOf(words, { one: run(1) })).toBe('');
    expect(toldOf(words, { one: run(500) })).toBe('That is a lot.');
    expect(toldOf(words, { one: run(500), two: run(600) })).toBe('That is a lot.');
    expect(toldOf(words, { one: run(1), two: run(500) })).toBe('two: That is a lot.');
  });

  it('lets one of many stand for all', () => {
    const tell = ({ result }: { result: unknown }) => `ends at ${(result as Counted).values.at(-1)}`;
    const many = { a: run(1), b: run(2), c: run(3), d: run(4) };
    expect(toldOf({ ...words, tell }, many)).toBe('a: ends at 10');
  });
});
