// The same λ beside a sum over the examples and beside their mean: one weight, forty points.
import { createRandom, normal, stream } from '../../lib/nn/index.ts';
import { defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** The least point of ½ Σ(y − wx)² + ½ λ w². */
  sum: number;
  /** Of ½ mean (y − wx)² + ½ λ w². */
  mean: number;
  /** Of the mean with λ/N. */
  meanWithShare: number;
  /** Without a penalty. */
  free: number;
  points: [number, number][];
  /** Both least points over λ. */
  path: { lambda: number; sum: number; mean: number }[];
}

/** Powers of ten from 0.01 to 1000, in tenths of a decade. */
const LAMBDAS = ((): number[] => {
  const tenth = 1.2589254117941673; // ten tenths are a decade
  const values = [0.01];
  while (values.length <= 50) values.push(values.at(-1)! * tenth);
  return values;
})();

export const experiment = defineExperiment({
  id: 'ridge-scale',
  lesson: 'regularization',
  documents: ['D'],
  parameters: {
    lambda: number({ default: 5, range: [0.01, 1000], step: 0.01, scale: 'log', limits: { from: 0, to: 1e6 } }),
    samples: integer({ default: 40, range: [5, 200], limits: { from: 2, to: 1000 } }),
    seed: integer({ default: 1, range: [0, 40], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [{ name: 'forty', settings: {} }],
  work: ({ samples }) => 10 * samples,
  *run({ lambda, samples, seed }) {
    const random = stream(createRandom(seed), 'points');
    const points = Array.from({ length: samples }, (): [number, number] => {
      const x = normal(random);
      return [x, 3 * x + 0.5 * normal(random)];
    });
    const xx = points.reduce((sum, [x]) => sum + x * x, 0);
    const xy = points.reduce((sum, [x, y]) => sum + x * y, 0);
    const bySum = (weight: number): number => xy / (xx + weight);
    const byMean = (weight: number): number => xy / samples / (xx / samples + weight);
    const result: Result = {
      sum: bySum(lambda),
      mean: byMean(lambda),
      meanWithShare: byMean(lambda / samples),
      free: bySum(0),
      points,
      path: LAMBDAS.map((at) => ({ lambda: at, sum: bySum(at), mean: byMean(at) })),
    };
    yield { step: 1, of: 1 };
    return result;
  },
});
