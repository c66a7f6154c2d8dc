// Sentences of the lesson that stand only while they are true.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';
import { PRINTED_EPOCHS } from './printed.ts';

const run = (settings: Record<string, number | string>) => runExperiment(experiment, settings).result;

const STARTS = [-1, 0, 0.5, 1, 1.5, 2, 2.5, 3];

export const claims: readonly Claim[] = [
  {
    id: 'slow-learning/weights-move-output-does-not',
    check() {
      const { w, output } = run({});
      const weight = (w[0]! - w[150]!) / w[0]!;
      const answer = (output[0]! - output[150]!) / output[0]!;
      return { holds: weight > 0.3 && answer < 0.06, slots: { weight: 100 * weight, output: 100 * answer } };
    },
  },
  {
    id: 'slow-learning/first-gradient-ratio',
    check() {
      const quadratic = run({ epochs: 1 });
      const entropy = run({ epochs: 1, cost: 'cross-entropy' });
      const ratio = entropy.gradient[0]! / quadratic.gradient[0]!;
      const slope = quadratic.output[0]! * (1 - quadratic.output[0]!);
      // The ratio of the two gradients is 1/σ′.
      return { holds: Math.abs(ratio * slope - 1) < 1e-12, slots: { ratio } };
    },
  },
  {
    id: 'slow-learning/rate-decides',
    check() {
      const quadratic = run({}).firstBelowHalf;
      const slower = run({ cost: 'cross-entropy', eta: 0.005, epochs: 600 }).firstBelowHalf;
      const faster = run({ cost: 'cross-entropy' }).firstBelowHalf;
      const holds =
        quadratic !== null && slower !== null && faster !== null && faster < quadratic && quadratic < slower;
      return { holds, slots: { faster: faster ?? NaN, quadratic: quadratic ?? NaN, slower: slower ?? NaN } };
    },
  },
  {
    id: 'slow-learning/sooner-from-every-start',
    check() {
      const pairs = STARTS.flatMap((w) => STARTS.map((b) => ({ w, b }))).filter(({ w, b }) => w + b > 0);
      const sooner = pairs.filter(({ w, b }) => {
        const quadratic = run({ w, b, epochs: 2000 }).firstBelowHalf ?? Infinity;
        const entropy = run({ w, b, epochs: 2000, cost: 'cross-entropy' }).firstBelowHalf ?? Infinity;
        return entropy < quadratic;
      });
      return { holds: sooner.length === pairs.length, slots: { sooner: sooner.length, of: pairs.length } };
    },
  },
  {
    id: 'slow-learning/no-local-minimum',
    check() {
      // The cost falls in every epoch: a plateau, never a pit.
      const { cost } = run({});
      return { holds: cost.every((value, epoch) => epoch === 0 || value < cost[epoch - 1]!), slots: {} };
    },
  },
  {
    id: 'slow-learning/printed-lags',
    check() {
      // The printed outputs 0.80 and 0.21 belong to an epoch or two before the one they stand at.
      const { output } = run({});
      const rounded = (epoch: number) => Math.round(100 * output[epoch]!) / 100;
      const holds = rounded(199) === 0.8 && rounded(298) === 0.21 && PRINTED_EPOCHS.includes(200);
      return { holds, slots: { at199: output[199]!, at200: output[200]!, at298: output[298]!, at300: output[300]! } };
    },
  },
];
