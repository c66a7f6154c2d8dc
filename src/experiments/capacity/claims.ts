// What twenty seeds say about width, penalty and circles. A build trains a few of the recorded runs again and refuses a
// record that no longer holds; the tests compare the hash of all sources.
import { medianOf } from '../../lib/figure/band.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';
import { bestWidth } from './figures/errors.ts';
import { recordedErrors, type Errors } from './recorded.ts';
import { CIRCLES, CIRCLE_WIDTHS, SEEDS, WIDE } from './recordings.ts';

const HELD_BACK = 0.003;

const again = new Map<string, Errors>();

/** What was recorded, if its first seed still ends as it did. */
function recorded(wanted: Readonly<Record<string, number | string>>): Errors {
  const key = JSON.stringify(wanted);
  const known = again.get(key);
  if (known) return known;
  const errors = recordedErrors(wanted);
  const { finals } = runExperiment(experiment, { ...wanted, seeds: 1 }).result;
  for (const name of ['train', 'test'] as const) {
    if (!(Math.abs(finals[name][0]! - errors[name][0]!) < 1e-4)) {
      throw new Error(`capacity: ${key} no longer ends as recorded, compute it again with npm run record`);
    }
  }
  again.set(key, errors);
  return errors;
}

const percent = (share: number): number => 100 * share;

/** Wrong among the held-out minus wrong among those shown, seed by seed. */
const gaps = ({ train, test }: Errors): number[] => test.map((error, seed) => error - train[seed]!);

const solved = ({ train }: Errors): number => train.filter((error) => error === 0).length;

export const claims: readonly Claim[] = [
  {
    id: 'capacity/overfitting',
    check() {
      const { train, test, bestEpoch } = runExperiment(experiment).result;
      const [shown, heldOut, best] = [train.at(-1)!, test.at(-1)!, test[bestEpoch ?? 0]!];
      const errors = recorded({ hidden: WIDE });
      // Over the seeds: nothing wrong on what is shown, and worse on the rest than it had been.
      const worse = errors.test.filter((error, seed) => error > errors.best[seed]!).length;
      const holds = shown === 0 && heldOut > best + 0.03 && medianOf(errors.train) === 0 && worse >= 0.9 * SEEDS;
      const slots = { shown: percent(shown), heldOut: percent(heldOut), best: percent(best), bestEpoch: bestEpoch! };
      return { holds, slots: { ...slots, worse, seeds: SEEDS } };
    },
  },
  {
    // E12: smaller nets over-fit less too.
    id: 'capacity/smaller-overfits-less',
    check() {
      const [narrow, wide] = [recorded({ hidden: 3 }), recorded({ hidden: WIDE })];
      const [small, large] = [gaps(narrow), gaps(wide)];
      const smaller = small.filter((gap, seed) => gap < large[seed]!).length;
      const holds = medianOf(small) < medianOf(large) && smaller >= 0.7 * SEEDS;
      const errors = { narrowError: percent(medianOf(narrow.test)), wideError: percent(medianOf(wide.test)) };
      const slots = { narrow: percent(medianOf(small)), wide: percent(medianOf(large)), ...errors };
      return { holds, slots: { ...slots, smaller, seeds: SEEDS, units: 3, wideUnits: WIDE } };
    },
  },
  {
    // E12: yet a penalty on a wide net does better than any width alone.
    id: 'capacity/penalty-beats-narrowing',
    check() {
      const { hidden, error } = bestWidth();
      const [held, narrow] = [recorded({ hidden: WIDE, l2: HELD_BACK }), recorded({ hidden })];
      const better = held.test.filter((one, seed) => one < narrow.test[seed]!).length;
      const worse = held.test.filter((one, seed) => one > narrow.test[seed]!).length;
      const holds = medianOf(held.test) < error && better >= 2 * worse && better > SEEDS / 2;
      const slots = { penalty: percent(medianOf(held.test)), narrowing: percent(error), units: hidden };
      return { holds, slots: { ...slots, better, worse, seeds: SEEDS, lambda: HELD_BACK, wideUnits: WIDE } };
    },
  },
  {
    id: 'capacity/too-much-penalty',
    check() {
      const [none, much] = [recorded({ hidden: WIDE }), recorded({ hidden: WIDE, l2: 0.1 })];
      const [shown, heldOut] = [medianOf(much.train), medianOf(much.test)];
      const holds =
        shown > medianOf(none.train) + 0.05 && heldOut > medianOf(recorded({ hidden: WIDE, l2: HELD_BACK }).test);
      return { holds, slots: { shown: percent(shown), heldOut: percent(heldOut), lambda: 0.1 } };
    },
  },
  {
    // Two monotonic units close no region; three do.
    id: 'capacity/circles-need-three',
    check() {
      const tanh = CIRCLE_WIDTHS.map((hidden) => solved(recorded({ ...CIRCLES, activation: 'tanh', hidden })));
      const relu = CIRCLE_WIDTHS.map((hidden) => solved(recorded({ ...CIRCLES, activation: 'relu', hidden })));
      const [one, two, three, four] = tanh as [number, number, number, number];
      const [reluOne, reluTwo, reluThree, reluFour] = relu as [number, number, number, number];
      const monotonic = [one, two, reluOne, reluTwo].every((count) => count === 0);
      const holds = monotonic && three > SEEDS / 2 && reluThree > 0;
      return { holds, slots: { one, two, three, four, reluTwo, reluThree, reluFour, seeds: SEEDS } };
    },
  },
];
