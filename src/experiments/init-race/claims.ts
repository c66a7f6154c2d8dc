// What twenty recorded seeds say. A build runs the first seed of two starts again and refuses a record that no longer
// holds; the tests compare the hash of all sources.
import { medianOf } from '../../lib/figure/band.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';
import { recordedLarge, recordedRace, recordedSpreads, winsAt, type Kept } from './recorded.ts';

const AGAIN: readonly string[] = ['zeros', 'xavier'];
const again = new Map<string, Kept>();

function race(scheme: string): Kept {
  const known = again.get(scheme);
  if (known) return known;
  const kept = recordedRace(scheme);
  if (!AGAIN.includes(scheme)) return kept;
  const { accuracy } = runExperiment(experiment, { schemes: scheme }).result.schemes[0]!;
  accuracy.forEach((values, epoch) => {
    if (!(Math.abs(values[0]! - kept.accuracy[epoch]![0]!) < 1e-9)) {
      throw new Error(`init-race: ${scheme} no longer goes as recorded, compute it again with npm run record`);
    }
  });
  again.set(scheme, kept);
  return kept;
}

const percent = (share: number): number => 100 * share;
const at = (kept: Kept, epoch: number): number => percent(medianOf(kept.accuracy[epoch]!));

export const claims: readonly Claim[] = [
  {
    id: 'init-race/zeros-are-one-unit',
    check() {
      const [zeros, constant] = [race('zeros'), race('constant')];
      const most = Math.max(...zeros.different, ...constant.different);
      const slots = {
        zeros: at(zeros, 8),
        constant: at(constant, 8),
        different: most,
        units: 30,
        chance: 10,
        of: zeros.different.length,
      };
      return { holds: most === 1 && slots.zeros < 40 && slots.constant < 40 && slots.zeros > 15, slots };
    },
  },
  {
    id: 'init-race/all-beat-zeros',
    check() {
      const wins = ['deviation-0.01', 'standard-normal', 'xavier'].map((scheme) =>
        winsAt(8, race(scheme), race('zeros')),
      );
      return { holds: Math.min(...wins) >= 19, slots: { seeds: Math.min(...wins), of: 20 } };
    },
  },
  {
    id: 'init-race/order-at-three',
    check() {
      const [xavier, wide, thin, zeros] = ['xavier', 'standard-normal', 'deviation-0.01', 'zeros'].map(race) as [
        Kept,
        Kept,
        Kept,
        Kept,
      ];
      const overWide = winsAt(3, xavier, wide);
      const overThin = winsAt(3, wide, thin);
      const slots = {
        ...{ xavier: at(xavier, 3), wide: at(wide, 3), thin: at(thin, 3), zeros: at(zeros, 3) },
        ...{ overWide, overThin, of: 20 },
      };
      return { holds: overWide >= 17 && overThin >= 17, slots };
    },
  },
  {
    id: 'init-race/at-eight',
    check() {
      const [xavier, wide, thin] = ['xavier', 'standard-normal', 'deviation-0.01'].map(race) as [Kept, Kept, Kept];
      const [overWide, overThin, thinOverWide] = [
        winsAt(8, xavier, wide),
        winsAt(8, xavier, thin),
        winsAt(8, thin, wide),
      ];
      const slots = {
        xavier: at(xavier, 8),
        wide: at(wide, 8),
        thin: at(thin, 8),
        overWide,
        overThin,
        thinOverWide,
        of: 20,
      };
      return { holds: overWide >= 17 && overThin >= 14 && thinOverWide >= 14, slots };
    },
  },
  {
    // Three starts that fit the layer, and no way to tell them apart here.
    id: 'init-race/good-ones-tie',
    check() {
      const good = ['scaled-normal', 'xavier', 'he'].map(race);
      const wins = good.flatMap((one) => good.filter((other) => other !== one).map((other) => winsAt(8, one, other)));
      const medians = good.map((kept) => at(kept, 8));
      const most = Math.max(...wins);
      const holds = most <= 15 && Math.max(...medians) - Math.min(...medians) < 1.5;
      return { holds, slots: { most, of: 20, lowest: Math.min(...medians), highest: Math.max(...medians) } };
    },
  },
  {
    id: 'init-race/first-cost',
    check() {
      const [wide, scaled] = [recordedLarge('standard-normal'), recordedLarge('scaled-normal')];
      const [first, fair] = [medianOf(wide.firstCost), medianOf(scaled.firstCost)];
      const seeds = winsAt(3, scaled, wide);
      const slots = {
        wide: first,
        scaled: fair,
        none: Math.LN10,
        seeds,
        of: 20,
        wideAt: at(wide, 3),
        scaledAt: at(scaled, 3),
      };
      return { holds: first > 2 * Math.LN10 && fair < 1.2 * Math.LN10 && seeds >= 17, slots };
    },
  },
  {
    id: 'init-race/spreads',
    check() {
      const all = recordedSpreads().map(({ spread, band }) => ({ spread, median: band.median }));
      const best = all.reduce((most, one) => (one.median > most.median ? one : most));
      const good = all.filter(({ median }) => median > best.median - 0.02).map(({ spread }) => spread);
      const [wide, zero] = [all.at(-1)!, all[0]!];
      const slots = {
        ...{ best: best.spread, median: percent(best.median), from: Math.min(...good), to: Math.max(...good) },
        ...{ widest: wide.spread, wide: percent(wide.median), zero: percent(zero.median) },
      };
      return {
        holds:
          best.spread > 0.005 && best.spread < 1 && wide.median < 0.6 && Math.max(...good) / Math.min(...good) >= 10,
        slots,
      };
    },
  },
];
