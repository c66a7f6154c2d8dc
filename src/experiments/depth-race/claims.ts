// What twenty seeds say about depth. A build trains the first seed of a setting again and refuses a record that no longer
// holds; the tests compare the hash of all sources.
import { medianOf } from '../../lib/figure/band.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';
import { recordedSeeds, type Seeds } from './recorded.ts';
import { SERIES, SEEDS } from './recordings.ts';

const again = new Set<string>();

/** What was recorded, if its first seed still ends as it did. */
function seeds(activation: (typeof SERIES)[number]['activation'], depth: number, eta = 0.3): Seeds {
  const recorded = recordedSeeds(activation, depth, eta);
  // One of the deep settings and one of the shallow ones stand for all: each costs a training run.
  const key = `${activation} ${depth} ${eta}`;
  if ((activation === 'relu' || depth === 1) && !again.has(key)) {
    const { scheme } = SERIES.find((series) => series.activation === activation)!;
    const { final } = runExperiment(experiment, { activation, scheme, depth, eta, seeds: 1 }).result;
    if (final[0] !== recorded.final[0]) {
      throw new Error(`depth-race: ${key} no longer ends as recorded, compute it again with npm run record`);
    }
    again.add(key);
  }
  return recorded;
}

const wins = (one: readonly number[], other: readonly number[]): number =>
  one.filter((value, seed) => value > other[seed]!).length;

const sooner = (one: Seeds, other: Seeds): number =>
  one.mostRight.filter((epoch, seed) => (epoch ?? Infinity) < (other.mostRight[seed] ?? Infinity)).length;

export const claims: readonly Claim[] = [
  {
    id: 'depth-race/deeper-sigmoid-is-worse',
    check() {
      const [one, five, eight] = [1, 5, 8].map((depth) => seeds('sigmoid', depth).final) as [
        number[],
        number[],
        number[],
      ];
      const [worseFive, worseEight] = [wins(one, five), wins(one, eight)];
      const slots = {
        one: 100 * medianOf(one),
        five: 100 * medianOf(five),
        eight: 100 * medianOf(eight),
        worseFive,
        worseEight,
        seeds: SEEDS,
      };
      return { holds: worseFive >= 17 && worseEight >= 18 && medianOf(eight) < 0.6, slots };
    },
  },
  {
    id: 'depth-race/deeper-tanh-is-better',
    check() {
      const [one, five] = [seeds('tanh', 1).final, seeds('tanh', 5).final];
      const better = wins(five, one);
      return {
        holds: better >= 17,
        slots: { one: 100 * medianOf(one), five: 100 * medianOf(five), better, seeds: SEEDS },
      };
    },
  },
  {
    id: 'depth-race/three-layers',
    check() {
      const [sigmoid, tanh, relu] = (['sigmoid', 'tanh', 'relu'] as const).map((name) => seeds(name, 3)) as [
        Seeds,
        Seeds,
        Seeds,
      ];
      const [tanhWins, reluWins] = [wins(tanh.final, sigmoid.final), wins(relu.final, sigmoid.final)];
      const reached = sigmoid.mostRight.filter((epoch) => epoch !== null).length;
      const first = sooner(relu, tanh);
      const epochs = (one: Seeds): number => medianOf(one.mostRight.map((epoch) => epoch ?? Infinity));
      const holds = tanhWins >= 18 && reluWins >= 18 && reached <= 3 && first >= 13;
      return {
        holds,
        slots: { tanhWins, reluWins, reached, first, relu: epochs(relu), tanh: epochs(tanh), seeds: SEEDS },
      };
    },
  },
  {
    id: 'depth-race/larger-rate-kills',
    check() {
      const [small, large] = [seeds('relu', 8), seeds('relu', 8, 1)];
      const atChance = (one: Seeds): number => one.final.filter((share) => share <= 0.5).length;
      const more = wins(large.deadShare, small.deadShare);
      const slots = {
        chance: atChance(large),
        before: atChance(small),
        dead: 100 * medianOf(large.deadShare),
        deadBefore: 100 * medianOf(small.deadShare),
        more,
        seeds: SEEDS,
      };
      return { holds: slots.chance >= 8 && slots.before <= 2 && more >= 15, slots };
    },
  },
];
