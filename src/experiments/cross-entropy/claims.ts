// Sentences about entropy and cross-entropy that stand only while they are true.
import { log } from '../../lib/nn/index.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, type Result } from './experiment.ts';
import { FORECASTERS, meanOf, type Forecaster } from './figures/forecasters.ts';

const run = (p: readonly number[], q: readonly number[]): Result => runExperiment(experiment, { p, q }).result;

const meanLoss = (name: Forecaster): number =>
  meanOf(FORECASTERS[name].map((q) => run([1, 0], [q, 1 - q]).crossEntropy!));
const right = (name: Forecaster): number => FORECASTERS[name].filter((q) => q > 0.5).length;

export const claims: readonly Claim[] = [
  {
    id: 'cross-entropy/same-score',
    check() {
      const slots = { careful: meanLoss('careful'), bold: meanLoss('bold'), right: right('bold') };
      return { holds: right('careful') === right('bold') && slots.careful < slots.bold, slots };
    },
  },
  {
    id: 'cross-entropy/tenth-adds',
    check() {
      const [seven, tenth] = [run([1, 0], [0.7, 0.3]).crossEntropy!, run([1, 0], [0.07, 0.93]).crossEntropy!];
      return { holds: Math.abs(tenth - seven - log(10)) < 1e-12, slots: { seven, tenth, more: tenth - seven } };
    },
  },
  {
    id: 'cross-entropy/same-best',
    check() {
      // On a grid of answers the cross-entropy and the surplus have their least at one place: at the truth itself.
      const p = [0.5, 0.3, 0.2];
      const grid = Array.from({ length: 19 }, (_, i) => (i + 1) / 20).flatMap((a) =>
        Array.from({ length: 19 }, (_, j) => (j + 1) / 20)
          .filter((b) => a + b < 0.99)
          .map((b) => [a, b, 1 - a - b]),
      );
      const results = grid.map((q) => ({ q, result: run(p, q) }));
      const least = (of: (result: Result) => number) =>
        results.reduce((best, one) => (of(one.result) < of(best.result) ? one : best)).q;
      const [first, second] = [least(({ crossEntropy }) => crossEntropy!), least(({ kl }) => kl!)];
      const holds = first === second && first.every((one, i) => Math.abs(one - p[i]!) < 1e-9);
      return { holds, slots: { answers: grid.length } };
    },
  },
  {
    id: 'cross-entropy/not-symmetric',
    check() {
      const slots = { there: run([0.5, 0.5], [0.9, 0.1]).kl!, back: run([0.9, 0.1], [0.5, 0.5]).kl! };
      return { holds: slots.there > 1.3 * slots.back, slots };
    },
  },
  {
    id: 'cross-entropy/floor',
    check() {
      const slots = { floor: run([0.9, 0.1], [0.9, 0.1]).crossEntropy! };
      return { holds: slots.floor > 0.3, slots };
    },
  },
];
