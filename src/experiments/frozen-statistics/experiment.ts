// An exhibit of the bug museum: batch normalization whose backward pass takes mean and variance for constants, so that
// the error goes back on one path out of three.
import { moons } from '../../lib/data/index.ts';
import {
  checkGradients,
  createNetwork,
  createRandom,
  createTrainer,
  costOf,
  DivergenceError,
  forward,
  plainKernels,
  stream,
  type Kernels,
  type Network,
} from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** Of the batch, with its own statistics; before the first step and after each. */
  cost: number[];
  /** The same in shares of the first, 1 where it is larger. */
  share: number[];
  /** What the gradient check says at the start: relative errors. */
  check: { W1: number; gamma1: number; W2: number; gamma2: number; W3: number; b3: number };
  diverged: { step: number; parameter: string } | null;
}

const SAMPLES = 40;
const SIZES = [2, 6, 6, 1];

/**
 * The same live network. Between BP2, which calls `errorDown`, and BP3, which calls `biasGradient`, the error goes through
 * the normalization: while it does, the statistics are declared to be constants, as those of a test pass are.
 */
function withConstants(network: Network): Network {
  const declare = (delta: { data: Float64Array }, statistics: 'own' | 'running'): void => {
    const pass = network.layers.find((layer) => layer.delta === delta)?.normalizationPass;
    if (pass) pass.statistics = statistics;
  };
  const kernels: Kernels = {
    ...plainKernels,
    errorDown(out, slope, delta, W) {
      plainKernels.errorDown(out, slope, delta, W);
      declare(out, 'running');
    },
    biasGradient(db, delta, scale) {
      plainKernels.biasGradient(db, delta, scale);
      declare(delta, 'own');
    },
  };
  return Object.assign(network, { kernels });
}

export const experiment = defineExperiment({
  id: 'frozen-statistics',
  lesson: 'normalization',
  documents: [],
  parameters: {
    rule: choice({ default: 'constants', options: ['right', 'constants'] }),
    eta: number({ default: 0.1, range: [0.01, 10], step: 0.01, scale: 'log', limits: { above: 0 } }),
    steps: integer({ default: 200, range: [20, 1000], limits: { from: 1, to: 5000 } }),
    seed: integer({ default: 1, range: [1, 20], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [{ name: 'constants', settings: {} }],
  work: ({ steps }) => 10_000 * steps + 1e6,
  *run({ rule, eta, steps, seed }) {
    const data = moons(SAMPLES, 0.1, stream(createRandom(seed), 'moons'));
    const right = createNetwork({
      ...{ sizes: SIZES, hidden: 'tanh', output: 'sigmoid', cost: 'cross-entropy', scheme: 'xavier', seed },
      normalization: { kind: 'batch' },
    });
    const network = rule === 'constants' ? withConstants(right) : right;
    const { byParameter } = checkGradients(network, data.X, data.Y, 1e-5, 'train');
    const of = (name: string): number => byParameter.find((one) => one.name === name)!.relativeError;
    const check = {
      ...{ W1: of('W1'), gamma1: of('gamma1'), W2: of('W2'), gamma2: of('gamma2') },
      ...{ W3: of('W3'), b3: of('b3') },
    };
    const result: Result = { cost: [], share: [], check, diverged: null };
    const trainer = createTrainer(network, { eta });
    try {
      for (let step = 0; step <= steps; step++) {
        if (step > 0) trainer.step(data);
        forward(network, data.X, 'train');
        const cost = costOf(network, data.Y);
        result.cost.push(cost);
        result.share.push(Math.min(1, cost / result.cost[0]!));
        yield { step, of: steps };
      }
    } catch (error) {
      if (!(error instanceof DivergenceError)) throw error;
      result.diverged = { step: error.step, parameter: error.parameter };
    }
    return result;
  },
});
