// What was recorded, by activation, depth and rate.
import record from './recorded/seeds.json' with { type: 'json' };

export interface Seeds {
  readonly accuracy: readonly (readonly number[])[];
  readonly final: readonly number[];
  readonly mostRight: readonly (number | null)[];
  readonly deadShare: readonly number[];
}

export function recordedSeeds(activation: string, depth: number, eta = 0.3): Seeds {
  const run = record.runs.find(
    ({ settings }) => settings.activation === activation && settings.depth === depth && settings.eta === eta,
  );
  if (!run) throw new Error(`depth-race: nothing was recorded for ${activation}, depth ${depth}, rate ${eta}`);
  return run.kept;
}
