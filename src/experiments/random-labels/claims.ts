// Whether the silence of rectifiers keeps a network from learning labels by heart, over twenty seeds.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';
import { recordedArm, type Fit } from './recorded.ts';
import { ARMS, SEEDS } from './recordings.ts';

/** What was recorded of an arm, if its first seed still ends as it did. */
function arm(name: (typeof ARMS)[number]['name']): readonly Fit[] {
  const recorded = recordedArm(name);
  const { activation, keep } = ARMS.find((one) => one.name === name)!;
  const { fitted } = runExperiment(experiment, { activation, keep, seed: 1 }).result;
  if (fitted !== recorded[0]!.fitted) {
    throw new Error(`random-labels: ${name} no longer ends as recorded, compute it again with npm run record`);
  }
  return recorded;
}

const waits = (fits: readonly Fit[]): number[] => fits.map(({ fitted }) => fitted ?? Infinity);

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

export const claims: readonly Claim[] = [
  {
    id: 'random-labels/relu-fits-them',
    check() {
      const [relu, tanh, dropout] = ARMS.map(({ name }) => waits(arm(name))) as [number[], number[], number[]];
      const all = relu.filter((epoch) => epoch < Infinity).length;
      const tanhAll = tanh.filter((epoch) => epoch < Infinity).length;
      const sooner = relu.filter((epoch, seed) => epoch < tanh[seed]!).length;
      const slower = dropout.filter((epoch, seed) => epoch > relu[seed]!).length;
      const holds = all === SEEDS && tanhAll === SEEDS && sooner >= 17 && slower >= 17;
      const slots = {
        all,
        tanhAll,
        sooner,
        slower,
        relu: middle(relu),
        tanh: middle(tanh),
        dropout: middle(dropout),
        seeds: SEEDS,
      };
      return { holds, slots };
    },
  },
  {
    id: 'random-labels/mask-is-no-chance',
    check() {
      const [relu, dropout] = [arm('relu'), arm('dropout')];
      const changed = relu.reduce((most, one) => Math.max(most, one.changed), 0);
      const slots = {
        silent: 100 * middle(relu.map(({ silent }) => silent)),
        changed,
        dropout: 100 * middle(dropout.map((one) => one.changed)),
      };
      return { holds: changed === 0 && slots.silent > 30 && slots.dropout > 10, slots };
    },
  },
];
