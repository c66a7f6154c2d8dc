// What was recorded, damage by damage.
import type { Damage } from './damage.ts';
import record from './recorded/seeds.json' with { type: 'json' };

export type Trained = 'drawn' | 'scrambled';
type Kept = (typeof record.runs)[number]['kept'][number];

/** Seed by seed. */
export const keptOf = (trained: Trained, damage: Damage): readonly Kept[] =>
  record.runs
    .filter(({ settings }) => settings.trained === trained)
    .map(({ kept }) => {
      const found = kept.find((one) => one.damage === damage);
      if (!found) throw new Error(`digits-broken: nothing was recorded for ${damage}`);
      return found;
    });

export const accuraciesOf = (trained: Trained, damage: Damage): readonly number[] =>
  keptOf(trained, damage).map(({ accuracy }) => accuracy);
