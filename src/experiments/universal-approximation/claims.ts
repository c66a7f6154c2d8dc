// What can be reached with so many units, and what descent reached.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';
import { recordedErrors } from './figures/seeds.ts';

const run = (settings: Readonly<Record<string, number | string>> = {}) => runExperiment(experiment, settings).result;
const errorWith = (hidden: number, settings: Readonly<Record<string, number | string>> = {}): number =>
  run({ ...settings, hidden }).maxError;

/** A build trains some of the recorded networks again: the last bits must be the same. */
function checkRecord(activation: 'relu' | 'tanh', hidden: number, seed: number): void {
  const now = run({ activation, hidden, seed, weights: 'trained' }).maxError;
  if (now !== recordedErrors(activation, hidden)[seed - 1]) {
    throw new Error(
      `universal-approximation: seed ${seed} no longer ends as recorded, compute it again with npm run record`,
    );
  }
}

const sorted = (values: readonly number[]): number[] => [...values].sort((one, other) => one - other);
const median = (values: readonly number[]): number => (sorted(values)[9]! + sorted(values)[10]!) / 2;

export const claims: readonly Claim[] = [
  {
    id: 'universal-approximation/quarter-per-doubling',
    check() {
      const [four, eight, sixteen, thirtyTwo] = [4, 8, 16, 32].map((hidden) => errorWith(hidden)) as [number, number, number, number]; // prettier-ignore
      const ratio = errorWith(64) / errorWith(128);
      return {
        holds: four / eight > 2.5 && eight / sixteen > 3.5 && Math.abs(ratio - 4) < 0.05,
        slots: { four, eight, sixteen, thirtyTwo, ratio, first: eight / sixteen },
      };
    },
  },
  {
    id: 'universal-approximation/stairs-halve',
    check() {
      const ratio = errorWith(64, { activation: 'step' }) / errorWith(128, { activation: 'step' });
      const sigmoid = errorWith(64, { activation: 'sigmoid' }) / errorWith(128, { activation: 'sigmoid' });
      return { holds: Math.abs(ratio - 2) < 0.05 && Math.abs(sigmoid - 2) < 0.05, slots: { ratio, sigmoid } };
    },
  },
  {
    id: 'universal-approximation/squares-stay',
    check() {
      const counts = [2, 16, 128];
      const errors = counts.map((hidden) => errorWith(hidden, { activation: 'square', target: 'valley' }));
      const line = errorWith(128, { activation: 'identity', target: 'valley' });
      const holds = errors.every((error) => Math.abs(error - 0.125) < 1e-6) && Math.abs(line - 0.5) < 1e-6;
      return { holds, slots: { error: errors[2]!, line, units: 128, kink: errorWith(2, { target: 'valley' }) } };
    },
  },
  {
    id: 'universal-approximation/jump-stays',
    check() {
      const errors = [8, 64, 256].map((hidden) => errorWith(hidden, { target: 'jump' }));
      const least = Math.min(...errors);
      return { holds: least > 0.5, slots: { least, units: 256 } };
    },
  },
  {
    id: 'universal-approximation/root-is-slower',
    check() {
      const ratio = errorWith(64, { target: 'root' }) / errorWith(128, { target: 'root' });
      return { holds: Math.abs(ratio - Math.sqrt(2)) < 0.01, slots: { ratio } };
    },
  },
  {
    id: 'universal-approximation/relu-exists-is-not-found',
    check() {
      checkRecord('relu', 8, 1);
      const exists = errorWith(8);
      const errors = recordedErrors('relu', 8);
      const near = errors.filter((error) => error <= exists).length;
      const flat = errors.filter((error) => error > 0.8).length;
      const wide = recordedErrors('relu', 32).filter((error) => error <= errorWith(32)).length;
      return {
        holds: errors.length === 20 && near <= 2 && flat >= 5 && wide <= 2,
        slots: {
          seeds: near,
          of: errors.length,
          exists,
          best: sorted(errors)[0]!,
          flat,
          wide,
          wideExists: errorWith(32),
        },
      };
    },
  },
  {
    id: 'universal-approximation/tanh-finds-more',
    check() {
      checkRecord('tanh', 8, 2);
      const exists = errorWith(8, { activation: 'tanh' });
      const errors = recordedErrors('tanh', 8);
      const better = errors.filter((error) => error < exists).length;
      return { holds: better >= 15, slots: { seeds: better, of: errors.length, exists, median: median(errors) } };
    },
  },
];
