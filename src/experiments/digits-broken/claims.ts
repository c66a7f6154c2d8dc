// What twenty seeds say about damaged pictures. A build trains one recorded seed again.
import { medianOf } from '../../lib/figure/band.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import type { Damage } from './damage.ts';
import { experiment } from './experiment.ts';
import { accuraciesOf, keptOf, type Trained } from './recorded.ts';
import { SEEDS } from './recordings.ts';

const percent = (share: number): number => 100 * share;

let isChecked = false;

/** Refuses a record whose first seed no longer reads as it did. */
function recorded(trained: Trained, damage: Damage): readonly number[] {
  if (!isChecked) {
    const { broken } = runExperiment(experiment).result;
    for (const { damage: name, accuracy } of broken) {
      if (accuraciesOf('drawn', name)[0] !== accuracy) {
        throw new Error(`digits-broken: ${name} no longer comes out as recorded, compute it again with npm run record`);
      }
    }
    isChecked = true;
  }
  return accuraciesOf(trained, damage);
}

export const claims: readonly Claim[] = [
  {
    id: 'digits-broken/moved',
    check() {
      const most = Math.max(...recorded('drawn', 'moved'));
      const slots = { median: percent(medianOf(recorded('drawn', 'moved'))), most: percent(most), seeds: SEEDS };
      return { holds: most < 0.65, slots: { ...slots, still: percent(medianOf(recorded('drawn', 'none'))) } };
    },
  },
  {
    // All inputs near 0: one answer, whatever was drawn.
    id: 'digits-broken/divided',
    check() {
      const kept = keptOf('drawn', 'divided');
      recorded('drawn', 'divided');
      const one = kept.filter(({ most }) => most === 2000).length;
      return {
        holds: one >= 17,
        slots: { one, seeds: SEEDS, sureness: percent(medianOf(kept.map(({ sureness }) => sureness))) },
      };
    },
  },
  {
    id: 'digits-broken/multiplied',
    check() {
      const [still, loud] = [recorded('drawn', 'none'), recorded('drawn', 'multiplied')];
      const lost = medianOf(still.map((share, seed) => share - loud[seed]!));
      return {
        holds: lost > 0 && lost < 0.03,
        slots: { lost: percent(lost), median: percent(medianOf(loud)), still: percent(medianOf(still)) },
      };
    },
  },
  {
    id: 'digits-broken/swapped',
    check() {
      const swapped = recorded('drawn', 'swapped');
      const most = Math.max(...swapped);
      return { holds: most < 0.1, slots: { median: percent(medianOf(swapped)), most: percent(most) } };
    },
  },
  {
    id: 'digits-broken/blank',
    check() {
      recorded('drawn', 'blank');
      const kept = keptOf('drawn', 'blank');
      const sureness = kept.map(({ sureness: mean }) => mean);
      const ones = kept.filter(({ answer }) => answer === 1).length;
      const holds = ones >= 17 && medianOf(sureness) > 0.8;
      return { holds, slots: { ones, seeds: SEEDS, median: medianOf(sureness), first: sureness[0]! } };
    },
  },
  {
    // A dense layer adds up in whatever order: the same network, up to rounding.
    id: 'digits-broken/order-means-nothing',
    check() {
      const [drawn, scrambled] = [recorded('drawn', 'none'), recorded('scrambled', 'scrambled')];
      const same = drawn.filter((share, seed) => share === scrambled[seed]).length;
      const apart = Math.max(...drawn.map((share, seed) => Math.abs(share - scrambled[seed]!)));
      const lost = recorded('drawn', 'scrambled');
      return {
        holds: same >= 17 && apart < 0.005 && Math.max(...lost) < 0.3,
        slots: {
          same,
          seeds: SEEDS,
          drawn: percent(medianOf(drawn)),
          scrambled: percent(medianOf(scrambled)),
          lost: percent(medianOf(lost)),
        },
      };
    },
  },
];
