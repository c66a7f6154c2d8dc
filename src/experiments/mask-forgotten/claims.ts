// What the check says of a backward pass without its mask, over twenty seeds.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, type Result, type Rule } from './experiment.ts';

const run = (rule: Rule, settings: Record<string, number> = {}): Result =>
  runExperiment(experiment, { rule, ...settings }).result;

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
const [LOWER, UPPER] = [
  ['W1', 'b1'],
  ['W2', 'b2'],
] as const;

export const claims: readonly Claim[] = [
  {
    id: 'mask-forgotten/lower-arrays-alone',
    check() {
      const checks = SEEDS.map((seed) => run('no-mask', { seed, steps: 1 }).check);
      const least = Math.min(...checks.flatMap((check) => LOWER.map((name) => check[name]!)));
      const most = Math.max(...checks.flatMap((check) => UPPER.map((name) => check[name]!)));
      return { holds: least > 0.1 && most < 1e-7, slots: { least, most, of: SEEDS.length } };
    },
  },
  {
    // Only the division forgotten: our gradient is p times the right one, so the difference is 1 − p of it.
    id: 'mask-forgotten/division-leaves-a-mark',
    check() {
      const [half, most] = [0.5, 0.8].map((keep) => run('no-factor', { keep, steps: 1 }).check['W1']!) as [
        number,
        number,
      ];
      return { holds: Math.abs(half - 0.5) < 1e-6 && Math.abs(most - 0.2) < 1e-6, slots: { half, most } };
    },
  },
];
