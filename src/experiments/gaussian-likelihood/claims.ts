// Sentences about likelihood that stand only while they are true.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, type Result } from './experiment.ts';
import { costOf, shareOfLast } from './figures/outlier.ts';

const DATA = [1, 2, 6];
const WITH_OUTLIER = [1, 2, 3, 4, 100];

export const run = (data: readonly number[], mean: number, sigma: number): Result =>
  runExperiment(experiment, { data, mean, sigma }).result;

const MEANS = Array.from({ length: 101 }, (_, i) => i / 10 - 2);
const leastAt = (of: (mean: number) => number): number =>
  MEANS.reduce((best, mean) => (of(mean) < of(best) ? mean : best));

export const claims: readonly Claim[] = [
  {
    id: 'gaussian-likelihood/top-is-bottom',
    check() {
      const likely = [0.5, 1, 3].map((sigma) => leastAt((mean) => run(DATA, mean, sigma).negativeLogLikelihood));
      const square = leastAt((mean) => run(DATA, mean, 1).squaredError);
      return { holds: likely.every((mean) => mean === square), slots: { mean: square, of: MEANS.length } };
    },
  },
  {
    id: 'gaussian-likelihood/only-squares-move',
    check() {
      const [three, two] = [run(DATA, 3, 1), run(DATA, 2, 1)];
      const more = two.negativeLogLikelihood - three.negativeLogLikelihood;
      const squares = (two.squaredError - three.squaredError) / 2;
      return { holds: Math.abs(more - squares) < 1e-12 && more > 0, slots: { more } };
    },
  },
  {
    id: 'gaussian-likelihood/mean-and-median',
    check() {
      const { bestMean, median } = run(WITH_OUTLIER, 22, 39);
      const beside = [-0.5, 0.5];
      const holds =
        beside.every(
          (by) => costOf('squared', WITH_OUTLIER, bestMean) < costOf('squared', WITH_OUTLIER, bestMean + by),
        ) &&
        beside.every((by) => costOf('absolute', WITH_OUTLIER, median) < costOf('absolute', WITH_OUTLIER, median + by));
      const share = 100 * shareOfLast('squared', WITH_OUTLIER, bestMean);
      return { holds: holds && share > 75, slots: { mean: bestMean, median, share } };
    },
  },
];
