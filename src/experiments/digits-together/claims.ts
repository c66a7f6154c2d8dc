// Twenty seeds each: more pictures, a vote, a search. A build computes one recorded run again.
import { medianOf } from '../../lib/figure/band.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';
import { keptOf, nearestOf, singleOf, togetherOf } from './recorded.ts';
import { NETS, SEEDS, TRIED, VOTING } from './recordings.ts';

const percent = (share: number): number => 100 * share;

const wins = (one: readonly number[], other: readonly number[]): number =>
  one.filter((share, seed) => share > other[seed]!).length;

let isChecked = false;

function check(): void {
  if (isChecked) return;
  const { alone, nearest } = runExperiment(experiment, { ...TRIED[0], seed: 1 }).result;
  const [first] = keptOf(TRIED[0].samples);
  if (first!.alone[0] !== alone[0] || first!.nearest !== nearest) {
    throw new Error('digits-together no longer comes out as recorded, compute it again with npm run record');
  }
  isChecked = true;
}

export const claims: readonly Claim[] = [
  {
    id: 'digits-together/more-pictures',
    check() {
      check();
      const medians = TRIED.map(({ samples }) => medianOf(singleOf(samples)));
      const least = Math.min(
        ...TRIED.slice(1).map(({ samples }, i) => wins(singleOf(samples), singleOf(TRIED[i]!.samples))),
      );
      const [hundred, threeHundred, thousand, threeThousand] = medians.map(percent) as [number, number, number, number];
      return { holds: least >= 17, slots: { hundred, threeHundred, thousand, threeThousand, least, seeds: SEEDS } };
    },
  },
  {
    id: 'digits-together/vote',
    check() {
      check();
      const [one, five] = [singleOf(VOTING), togetherOf(VOTING)];
      const ahead = wins(five, one);
      const slots = { ahead, seeds: SEEDS, nets: NETS, one: percent(medianOf(one)), five: percent(medianOf(five)) };
      return { holds: ahead >= 16, slots };
    },
  },
  {
    id: 'digits-together/nearest',
    check() {
      check();
      const [net, nearest] = [singleOf(VOTING), nearestOf(VOTING)];
      const ahead = wins(nearest, net);
      const slots = { ahead, seeds: SEEDS, net: percent(medianOf(net)), nearest: percent(medianOf(nearest)) };
      // Level: neither is ahead as often as a coin allows, and the medians lie within a point.
      return { holds: ahead >= 5 && ahead <= 15 && Math.abs(slots.net - slots.nearest) < 1, slots };
    },
  },
];
