// What the check names, and what the run looks like.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

const SEEDS = 20;

export const claims: readonly Claim[] = [
  {
    id: 'frozen-statistics/check',
    check() {
      const { check } = runExperiment(experiment, { steps: 1 }).result;
      const right = runExperiment(experiment, { rule: 'right', steps: 1 }).result.check;
      const isClean = Object.values(right).every((error) => error < 1e-5);
      const holds = isClean && check.W1 > 0.1 && check.W2 > 0.1 && check.W3 < 1e-5 && check.gamma2 < 1e-5;
      return { holds, slots: { W1: check.W1, W2: check.W2, gamma1: check.gamma1, gamma2: check.gamma2, W3: check.W3 } };
    },
  },
  {
    id: 'frozen-statistics/stays-behind',
    check() {
      const last = (rule: string, seed: number): number =>
        runExperiment(experiment, { rule, seed }).result.cost.at(-1)!;
      const pairs = Array.from({ length: SEEDS }, (_, i) => [last('right', i + 1), last('constants', i + 1)] as const);
      const behind = pairs.filter(([right, constants]) => constants > right).length;
      const learns = pairs.filter(([, constants]) => constants < 0.3).length;
      return { holds: behind >= 16 && learns === SEEDS, slots: { behind, learns, seeds: SEEDS } };
    },
  },
];
