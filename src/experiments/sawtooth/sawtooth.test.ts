import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';

const tent = (x: number): number => 1 - Math.abs(2 * x - 1);

it.each([1, 2, 5, 8])('%i layers have 2ᵏ pieces of 2k units, and are the tent as often', (depth) => {
  const { x, y, pieces, units, piecesOfOneLayer } = runExperiment(experiment, { depth }).result;
  expect([pieces, units, piecesOfOneLayer]).toEqual([2 ** depth, 2 * depth, 2 * depth + 1]);
  x.forEach((place, i) => {
    const folded = Array.from({ length: depth }).reduce((value: number) => tent(value), place);
    expect(y[i]).toBe(folded);
  });
});
