// Runs on the page's own thread, how much work they are, and those that are kept.
import { finish, type Runs } from '../../experiments/scene.ts';
import { settingsFor, type Experiment } from '../../lib/parameter/index.ts';
import type { Wanted } from './protocol.ts';

/** Runs all that a figure wants. */
export const runHere = (experiment: Experiment, wanted: Wanted): Runs =>
  Object.fromEntries(Object.entries(wanted).map(([name, given]) => [name, finish(experiment, given)]));

/** Elementary steps of all that a figure wants. */
export const workOf = (experiment: Experiment, wanted: Wanted): number =>
  Object.values(wanted).reduce<number>((sum, given) => sum + experiment.work(settingsFor(experiment, given)), 0);

/** The last few values by key. */
export function createCache<Value>(most: number) {
  const known = new Map<string, Value>();
  return {
    get: (key: string) => known.get(key),
    set(key: string, value: Value) {
      known.set(key, value);
      if (known.size > most) known.delete(known.keys().next().value!);
    },
  };
}
