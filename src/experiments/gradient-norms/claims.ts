// What twenty starts say about the size of the error in the first layer.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, normsOf, type Result } from './experiment.ts';
import { MATRICES } from './figures/bound.ts';
import { middleOf } from './figures/layers.ts';

const run = (settings: Record<string, number | string>): Result => runExperiment(experiment, settings).result;

const ratios = (activation: string, depth: number, scheme = activation === 'relu' ? 'he' : 'xavier'): number[] =>
  run({ activation, depth, scheme }).ratios;

/** Eight layers of fifty from N(0, 1), of each of twenty seeds; singular values would take ten times as long. */
const keptBy = (activation: 'sigmoid' | 'tanh'): number[] =>
  Array.from({ length: 20 }, (_, i) => {
    const norms = normsOf({ activation, depth: 8, width: 50, scheme: 'standard-normal' }, i + 1);
    return norms[0]! / norms.at(-1)!;
  });

export const claims: readonly Claim[] = [
  {
    id: 'gradient-norms/sigmoid-vanishes',
    check() {
      const [five, eight] = [ratios('sigmoid', 5), ratios('sigmoid', 8)];
      const holds = eight.every((ratio, i) => ratio < five[i]! / 10) && eight.every((ratio) => ratio < 1e-4);
      return { holds, slots: { five: middleOf(five), eight: middleOf(eight), seeds: eight.length } };
    },
  },
  {
    id: 'gradient-norms/others-keep-it',
    check() {
      const [tanh, relu] = [ratios('tanh', 8), ratios('relu', 8)];
      const kept = [...tanh, ...relu].filter((ratio) => ratio > 0.01).length;
      const slots = { tanh: middleOf(tanh), relu: middleOf(relu), kept, of: tanh.length + relu.length };
      return { holds: middleOf(tanh) > 0.1 && middleOf(relu) > 0.1 && kept >= 37, slots };
    },
  },
  {
    // The forward pass suffers too: what differs between two examples shrinks by the same factors.
    id: 'gradient-norms/forward-too',
    check() {
      const { spread } = run({ activation: 'sigmoid', depth: 8 });
      return { holds: spread[7]! < 1e-3 * spread[0]!, slots: { first: spread[0]!, last: spread[7]! } };
    },
  },
  {
    id: 'gradient-norms/bound-is-loose',
    check() {
      const results = Array.from({ length: 20 }, (_, i) => run({ ...MATRICES, seed: i + 1 }));
      const [norms, bounds] = [
        results.map(({ productNorms }) => productNorms.at(-1)!),
        results.map((one) => one.bounds.at(-1)!),
      ];
      const holds = norms.every((norm, i) => norm < bounds[i]! / 100);
      return { holds, slots: { norm: middleOf(norms), bound: middleOf(bounds), seeds: results.length } };
    },
  },
  {
    // Large weights keep the error alive in a sigmoid net, and make it explode under tanh.
    id: 'gradient-norms/larger-start',
    check() {
      const [sigmoid, tanh] = (['sigmoid', 'tanh'] as const).map((activation) => middleOf(keptBy(activation))) as [
        number,
        number,
      ];
      return { holds: sigmoid > 0.01 && tanh > 10, slots: { sigmoid, tanh } };
    },
  },
];
