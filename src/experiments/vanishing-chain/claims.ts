// What the chain of single units says, from runs.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, type Result } from './experiment.ts';

const run = (settings: Record<string, number | string>): Result => runExperiment(experiment, settings).result;

export const claims: readonly Claim[] = [
  {
    id: 'vanishing-chain/below-its-bound',
    check() {
      // |w| < 4 is enough for the bound to vanish; every product lies below it, wherever the chain starts.
      const tried = [-3.9, -2, -1, 0.5, 1, 2, 3, 3.9].flatMap((w) => [-2, 0, 0.5, 2].map((x) => run({ w, x })));
      const { product, bound } = run({ w: 2 });
      const holds = tried.every((one) => Math.abs(one.product) <= one.bound && one.bound < 1);
      return { holds, slots: { product, bound, tried: tried.length } };
    },
  },
  {
    id: 'vanishing-chain/larger-is-worse',
    check() {
      const [one, four, eight] = [1, 4, 8].map((w) => run({ w }).product) as [number, number, number];
      const slope = run({ w: 8 }).layers.at(-1)!.slope;
      return { holds: eight < four && four < one, slots: { one, four, eight, slope } };
    },
  },
  {
    id: 'vanishing-chain/negative-lasts',
    check() {
      const [minus, plus] = [run({ w: -4 }).product, run({ w: 4 }).product];
      return { holds: Math.abs(minus) > 1e6 * plus, slots: { minus: Math.abs(minus), plus } };
    },
  },
  {
    id: 'vanishing-chain/fifty-links',
    check() {
      const [low, high] = [0.9, 1.1].map((w) => run({ w, depth: 50, activation: 'relu' }).product) as [number, number];
      return { holds: low < 0.01 && high > 100, slots: { low, high } };
    },
  },
];
