// Sentences about one mini-batch that stand only while they are true.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, type Result } from './experiment.ts';

export const run = (settings: Record<string, number | string | number[]> = {}): Result =>
  runExperiment(experiment, settings).result;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const most = (values: readonly number[]): number => values.reduce((top, value) => Math.max(top, value), 0);

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

export const claims: readonly Claim[] = [
  {
    // Nothing of a dropped unit moves, all else does.
    id: 'dropout-step/only-kept-move',
    check() {
      const { mask, changedCount, parameters, sizes } = run();
      const [nIn, hidden, nOut] = sizes as [number, number, number];
      const kept = sum(mask[0]![0]!);
      const runs = SEEDS.map((seed) => run({ seed }));
      const still = most(runs.flatMap(({ movedDropped }) => movedDropped));
      const all = runs.every((one) =>
        one.mask.every(([units], i) => one.changedCount[i] === sum(units!) * (nIn + 1 + nOut) + nOut),
      );
      const slots = { kept, of: hidden, moved: changedCount[0]!, parameters, still };
      return { holds: still === 0 && all && changedCount[0] === kept * (nIn + 1 + nOut) + nOut, slots };
    },
  },
  {
    // Momentum remembers, decay does not ask: both move parameters of dropped units (ledger A14).
    id: 'dropout-step/momentum-and-decay-move-dropped',
    check() {
      const momentum = most(run({ momentum: 0.9 }).movedDropped);
      const decay = most(run({ decay: 0.01 }).movedDropped);
      return { holds: momentum > 1e-3 && decay > 1e-4, slots: { momentum, decay } };
    },
  },
  {
    // From an all-zero start the columns stay equal; dropout tells them apart.
    id: 'dropout-step/zeros-come-apart',
    check() {
      const apart = SEEDS.map((seed) => run({ start: 'zeros', batches: 40, seed }).distinct.at(-1)!);
      const whole = SEEDS.map((seed) => run({ start: 'zeros', batches: 40, keep: 1, seed }).distinct.at(-1)!);
      const seeds = apart.filter((count) => count === 6).length;
      return { holds: seeds >= 18 && most(whole) === 1, slots: { seeds, of: SEEDS.length, whole: most(whole) } };
    },
  },
];
