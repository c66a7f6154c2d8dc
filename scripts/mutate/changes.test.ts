import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BACKWARD_PASSES, changes } from './changes.ts';
import { changed } from './trial.ts';

const textOf = (file: string): string => readFileSync(`src/lib/nn/${file}`, 'utf8');

it.each(changes.map((change) => [`${change.file}: ${change.from.trim()}`, change] as const))(
  'fits: %s',
  (_, change) => {
    expect(changed(textOf(change.file), change)).not.toBe(textOf(change.file));
  },
);

it('covers the library, and every backward pass', () => {
  expect(changes.length).toBeGreaterThanOrEqual(30);
  for (const file of BACKWARD_PASSES) expect(changes.some((change) => change.file === file)).toBe(true);
});

it('refuses a change that fits nowhere or twice', () => {
  const change = { file: 'a.ts', from: 'x', to: 'y' };
  expect(changed('1 x 2', change)).toBe('1 y 2');
  for (const text of ['none', 'x and x']) {
    expect(() => changed(text, change)).toThrow(/^a\.ts: "x" stands there [02] times, a change needs exactly 1$/);
  }
});
