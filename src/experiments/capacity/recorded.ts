// What was recorded, seed by seed.
import record from './recorded/errors.json' with { type: 'json' };
import { WIDE } from './recordings.ts';

export interface Errors {
  readonly train: readonly number[];
  readonly test: readonly number[];
  /** The least held-out error of the whole run. */
  readonly best: readonly number[];
}

type Wanted = Readonly<Record<string, number | string>>;

/** The recorded errors of a setting over the defaults of the record. */
export function recordedErrors(wanted: Wanted): Errors {
  const full: Wanted = { dataset: 'moons', activation: 'tanh', l2: 0, hidden: WIDE, ...wanted };
  const run = record.runs.find(({ settings }) =>
    Object.entries(full).every(([name, value]) => settings[name as keyof typeof settings] === value),
  );
  if (!run) throw new Error(`capacity: nothing was recorded for ${JSON.stringify(wanted)}`);
  return run.kept;
}
