// Against the formulas, written out.
import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';

const run = (scores: readonly number[]) => runExperiment(experiment, { scores }).result;

it('gives softmax of (1.3, −0.4) as σ of the difference: 0.8455', () => {
  const { softmax } = run([1.3, -0.4]);
  expect(softmax[0]).toBeCloseTo(0.8455, 4);
  expect(softmax[0]).toBeCloseTo(1 / (1 + Math.exp(-1.7)), 12);
});

it('cannot give two classes 0.9 each, and two sigmoids can', () => {
  const { softmax, sigmoids, sums } = run([2.2, 2.2, -1]);
  expect(sums.softmax).toBeCloseTo(1, 12);
  expect(softmax[0]).toBeCloseTo(Math.exp(2.2) / (2 * Math.exp(2.2) + Math.exp(-1)), 12);
  expect(sigmoids[0]).toBeCloseTo(0.9002, 4);
});

it('leaves scores as they are for regression', () => {
  expect(run([2, -7]).identity).toEqual([2, -7]);
});

it('gives the surprise of each class', () => {
  const { loss, softmax } = run([2, 1, 0.1]);
  loss.forEach((value, k) => expect(value).toBeCloseTo(-Math.log(softmax[k]!), 12));
});
