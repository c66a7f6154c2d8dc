// Who gets stuck: sentences that stand only while they are true.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { EXAMPLES, experiment, flats, heightAt } from './experiment.ts';

const run = (settings: Record<string, number>) => runExperiment(experiment, settings).result;

export const claims: readonly Claim[] = [
  {
    id: 'local-optima/the-rate-chooses-the-well',
    check() {
      const alone = { batch: EXAMPLES, spread: 0, seeds: 1, epochs: 200 };
      const [small, middle, large] = [0.15, 0.2, 0.25].map((eta) => run({ ...alone, eta }).path) as [number[], number[], number[]]; // prettier-ignore
      const moving = Math.abs(large.at(-1)! - large.at(-2)!);
      const holds = small.at(-1)! > 0.9 && middle.at(-1)! < -1 && moving > 0.01;
      return { holds, slots: { small: small.at(-1)!, middle: middle.at(-1)!, first: middle[1]! } };
    },
  },
  {
    id: 'local-optima/left-well-is-deeper',
    check() {
      const [deep, , shallow] = flats().map(heightAt) as [number, number, number];
      return { holds: deep < shallow, slots: { deep, shallow } };
    },
  },
  {
    id: 'local-optima/one-by-one-leaves',
    check() {
      const [one, four, all] = [1, 4, EXAMPLES].map((batch) => run({ batch }).deep) as [number, number, number];
      return { holds: all === 0 && four === 0 && one > 20 && one < 80, slots: { one, four, all, of: 100 } };
    },
  },
  {
    id: 'local-optima/both-can-be-stuck',
    check() {
      const one = run({ batch: 1, eta: 0.03 }).shallow;
      const all = run({ batch: EXAMPLES, eta: 0.2 }).deep;
      return { holds: one === 100 && all === 100, slots: { one, all } };
    },
  },
  {
    id: 'local-optima/noise-leads-back',
    check() {
      const [away, back] = [run({ batch: 1, eta: 0.1 }).deep, run({ batch: 1, eta: 0.1, start: -1.5 }).shallow];
      return { holds: away > 60 && back > 5, slots: { away, back } };
    },
  },
];
