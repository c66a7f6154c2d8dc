// Sentences about the Jacobian and the error that stand only while they are true.
import { createRandom, uniformBetween } from '../../lib/nn/index.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, type Result } from './experiment.ts';
import { lengthAt, strongest } from './figures/signal.ts';

export const run = (h?: readonly number[], which = 2): Result =>
  runExperiment(experiment, { ...(h ? { h } : {}), class: which }).result;

/** Of a matrix of three rows and three columns, along its first row. */
const determinant = (M: readonly (readonly number[])[]): number =>
  [0, 1, 2].reduce((sum, k) => {
    const [next, last] = [(k + 1) % 3, (k + 2) % 3];
    return sum + M[0]![k]! * (M[1]![next]! * M[2]![last]! - M[1]![last]! * M[2]![next]!);
  }, 0);

/** Answers drawn with a seed, no share below a fiftieth. */
function answers(count: number): number[][] {
  const random = createRandom(1);
  return Array.from({ length: count }, () => {
    const parts = [0, 1, 2].map(() => uniformBetween(random, 0.02, 1));
    const whole = parts.reduce((sum, part) => sum + part, 0);
    const [one, two] = parts.map((part) => Math.round((1000 * part) / whole) / 1000);
    return [one!, two!, Math.round(1000 * (1 - one! - two!)) / 1000];
  });
}

export const claims: readonly Claim[] = [
  {
    id: 'softmax-error/rows-vanish',
    check() {
      const { jacobian, rowSums } = run();
      const sums = Math.max(...rowSums.map(Math.abs));
      const minor = jacobian[0]![0]! * jacobian[1]![1]! - jacobian[0]![1]! * jacobian[1]![0]!;
      const whole = determinant(jacobian);
      // Rank 2: the determinant vanishes, a minor does not.
      return { holds: sums < 1e-15 && Math.abs(whole) < 1e-16 && minor > 0.01, slots: { minor } };
    },
  },
  {
    id: 'softmax-error/partner-is-the-gap',
    check() {
      const results = answers(100).map((h, i) => run(h, 1 + (i % 3)));
      const gap = Math.max(
        ...results.flatMap(({ partner, h, y }) => partner.delta.map((one, j) => Math.abs(one - (h[j]! - y[j]!)))),
      );
      const worst = Math.max(...results.map(({ maxRelativeError }) => maxRelativeError));
      return { holds: gap === 0 && worst < 1e-6, slots: { worst, of: results.length } };
    },
  },
  {
    id: 'softmax-error/sure-and-wrong',
    check() {
      const { ratio, partner, quadratic } = run([0.998, 0.001, 0.001]);
      const slots = { ratio, partner: partner.length, quadratic: quadratic.length };
      return { holds: ratio > 300 && partner.length > 1.4, slots };
    },
  },
  {
    id: 'softmax-error/dies-at-corners',
    check() {
      const corners = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]; // prettier-ignore
      const [partner, quadratic] = (['partner', 'quadratic'] as const).map((which) =>
        corners.map((corner) => lengthAt(which, corner, 1)),
      );
      const most = { partner: strongest('partner', 1), quadratic: strongest('quadratic', 1) };
      const holds =
        quadratic!.every((length) => length === 0) &&
        lengthAt('quadratic', [0.5, 0, 0.5], 1) === 0 &&
        partner![0]! > 1.41 &&
        partner![2]! > 1.41 &&
        partner![1] === 0 &&
        most.partner.length < 1.415;
      return { holds, slots: { partner: most.partner.length, quadratic: most.quadratic.length } };
    },
  },
  {
    id: 'softmax-error/partner-is-longer',
    check() {
      // J is never more than ½ long: it shortens every miss.
      const ratios = answers(100).map((h, i) => run(h, 1 + (i % 3)).ratio);
      return { holds: ratios.every((ratio) => ratio > 2), slots: { least: Math.min(...ratios), of: ratios.length } };
    },
  },
];
