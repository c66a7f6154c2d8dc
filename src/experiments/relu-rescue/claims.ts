// One network in detail; what many seeds say stands in depth-race.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, networkOf, pointsOf, type Chosen } from './experiment.ts';
import { train } from '../../lib/nn/index.ts';

/** How far the incoming weights of units that are dead after some epochs move in the next ones. */
export function movedWhileDead(chosen: Chosen, eta: number, epochs: readonly [number, number]): { dead: number; moved: number } {
  const network = networkOf(chosen);
  const first = network.layers[0]!;
  let kept: { units: number[]; weights: number[] } = { units: [], weights: [] };
  let moved = 0;
  const weightsOf = (units: readonly number[]): number[] => units.flatMap((j) => first.W.row.map((row) => row[j]!));
  for (const { epoch } of train(network, pointsOf(chosen.seed), { eta, epochs: epochs[1] })) {
    if (epoch === epochs[0]) {
      const units = Array.from({ length: first.slope.cols }, (_, j) => j).filter((j) => first.slope.row.every((row) => row[j] === 0));
      kept = { units, weights: weightsOf(units) };
    }
    if (epoch === epochs[1]) {
      moved = weightsOf(kept.units).reduce((most, weight, i) => Math.max(most, Math.abs(weight - kept.weights[i]!)), 0);
    }
  }
  return { dead: kept.units.length, moved };
}

/** A first layer with dead units, for the claim that they stay so. */
const DYING: Chosen = { depth: 8, activation: 'relu', scheme: 'he', seed: 1 };

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
      const slots = { accuracy: 100 * accuracy.at(-1)!, mostRight: mostRight ?? NaN, dead: 100 * deadShare, start: 100 * deadAtStart };
      return { holds: accuracy.at(-1)! >= 0.95 && mostRight !== null, slots };
    },
  },
  {
    id: 'relu-rescue/dead-stay-dead',
    check() {
      const { dead, moved } = movedWhileDead(DYING, 1, [300, 600]);
      return { holds: dead > 0 && moved === 0, slots: { dead, moved } };
    },
  },
];
