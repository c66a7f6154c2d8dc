// One network in detail; what many seeds say stands in depth-race.
import { deepNetwork, moonsFor, type DeepChoice } from '../../lib/data/deep-moons.ts';
import { train } from '../../lib/nn/index.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

interface Fate {
  /** Units without a slope at any point at the earlier epoch. */
  readonly dead: number;
  /** The largest change of one of their weights in the next step. */
  readonly moved: number;
  /** How many of them have a slope somewhere at the later epoch. */
  readonly revived: number;
}

/** What becomes of the units that are dead at an epoch. */
export function fateOfDead(chosen: DeepChoice, eta: number, [from, to]: readonly [number, number]): Fate {
  const network = deepNetwork(chosen);
  const hidden = network.layers.slice(0, -1);
  const deadUnits = () =>
    hidden.flatMap(({ slope }, layer) =>
      Array.from({ length: slope.cols }, (_, unit) => ({ layer, unit })).filter(({ unit }) =>
        slope.row.every((row) => row[unit] === 0),
      ),
    );
  let dead = deadUnits().slice(0, 0);
  const weights = (): number[] => dead.flatMap(({ layer, unit }) => hidden[layer]!.W.row.map((row) => row[unit]!));
  let before: number[] = [];
  let [moved, revived] = [0, 0];
  for (const { epoch } of train(network, moonsFor(chosen.seed), { eta, epochs: to })) {
    if (epoch === from) {
      dead = deadUnits();
      before = weights();
    }
    if (epoch === from + 1)
      moved = weights().reduce((most, weight, i) => Math.max(most, Math.abs(weight - before[i]!)), 0);
    if (epoch === to) {
      const still = new Set(deadUnits().map(({ layer, unit }) => `${layer} ${unit}`));
      revived = dead.filter(({ layer, unit }) => !still.has(`${layer} ${unit}`)).length;
    }
  }
  return { dead: dead.length, moved, revived };
}

/** The lesson's deepest rectifiers at a rate that kills many. */
export const DYING: DeepChoice = { depth: 8, activation: 'relu', scheme: 'he', seed: 1 };

export const claims: readonly Claim[] = [
  {
    id: 'relu-rescue/deeper-learns-less',
    check() {
      const last = (depth: number): number =>
        100 * runExperiment(experiment, { depth, activation: 'sigmoid', scheme: 'xavier' }).result.accuracy.at(-1)!;
      const [one, eight] = [last(1), last(8)];
      return { holds: one > 80 && eight < 60, slots: { one, eight } };
    },
  },
  {
    id: 'relu-rescue/rescued',
    check() {
      const { accuracy, mostRight, deadShare, deadAtStart } = runExperiment(experiment).result;
      const slots = {
        accuracy: 100 * accuracy.at(-1)!,
        mostRight: mostRight ?? NaN,
        dead: 100 * deadShare,
        start: 100 * deadAtStart,
      };
      return { holds: accuracy.at(-1)! >= 0.95 && mostRight !== null, slots };
    },
  },
  {
    id: 'relu-rescue/dead-stay-dead',
    check() {
      const fate = fateOfDead(DYING, 1, [300, 600]);
      return { holds: fate.dead > 5 && fate.moved === 0, slots: { ...fate } };
    },
  },
];
