// The moment at the end of a run, made again from what its result holds.
import type { Run } from '../../../lib/figure/figure.ts';
import { changesOf, settingsAt } from '../changes.ts';
import type { Result } from '../experiment.ts';
import { examplesOf } from '../examples.ts';
import { momentOf, type Moment } from '../moment.ts';
import { arraysOf, networkOf } from '../network.ts';
import type { Settings } from '../parameters.ts';

const made = new WeakMap<Result, Moment>();

export function lastMoment({ settings: given, result }: Run<Result>): Moment {
  const known = made.get(result);
  if (known) return known;
  const base = given as unknown as Settings;
  const epoch = result.cost.length - 1;
  const settings = settingsAt(base, changesOf(base.changes), epoch);
  const network = networkOf(settings, false);
  for (const [name, values] of arraysOf(network)) values.set(result.arrays[name]!);
  const moment = momentOf(epoch, settings, network, examplesOf(settings));
  made.set(result, moment);
  return moment;
}
