// Least squares on XOR, without and with a third feature.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

export const claims: readonly Claim[] = [
  {
    id: 'xor-linear-fit/flat',
    check() {
      const { weights, bias, outputs, meanSquaredError } = runExperiment(experiment).result;
      const isNear = (value: number, wanted: number): boolean => Math.abs(value - wanted) < 1e-12;
      const holds =
        weights.every((w) => isNear(w, 0)) && isNear(bias, 0.5) && outputs.every((output) => isNear(output, 0.5));
      return { holds, slots: { w1: weights[0]!, w2: weights[1]!, bias, output: outputs[0]!, error: meanSquaredError } };
    },
  },
  {
    id: 'xor-linear-fit/lifted-is-exact',
    check() {
      const { weights, bias, outputs } = runExperiment(experiment).result.lifted;
      const worst = [0, 1, 1, 0].reduce((most, y, i) => Math.max(most, Math.abs(outputs[i]! - y)), 0);
      return { holds: worst < 1e-12, slots: { w1: weights[0]!, w2: weights[1]!, w3: weights[2]!, bias, worst } };
    },
  },
];
