// What was recorded of each arm, seed by seed.
import record from './recorded/labels.json' with { type: 'json' };
import { ARMS } from './recordings.ts';

export interface Fit {
  readonly accuracy: readonly number[];
  readonly fitted: number | null;
  readonly silent: number;
  readonly changed: number;
}

export function recordedArm(name: (typeof ARMS)[number]['name']): readonly Fit[] {
  const { activation, keep } = ARMS.find((arm) => arm.name === name)!;
  return record.runs
    .filter(({ settings }) => settings.activation === activation && settings.keep === keep)
    .map(({ kept }) => kept);
}
