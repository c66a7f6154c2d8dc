// What was recorded, seed by seed.
import record from './recorded/finals.json' with { type: 'json' };

export interface Finals {
  readonly accuracy: readonly number[];
  readonly trainingAccuracy: readonly number[];
  readonly trainingCost: readonly number[];
}

type Wanted = Readonly<Record<string, number | string>>;

const START: Wanted = { normalized: 'on', activation: 'sigmoid', depth: 4, batch: 25, eta: 0.3, epochs: 8 };

/** The recorded ends of a setting over the defaults. */
export function recordedFinals(wanted: Wanted): Finals {
  const full = { ...START, ...wanted };
  const run = record.runs.find(({ settings }) =>
    Object.entries(full).every(([name, value]) => settings[name as keyof typeof settings] === value),
  );
  if (!run) throw new Error(`batch-norm-training: nothing was recorded for ${JSON.stringify(wanted)}`);
  return run.kept;
}
