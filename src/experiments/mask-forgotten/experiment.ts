// An exhibit of the bug museum: the net of lesson 13 with dropout, whose backward pass may forget the mask, or only the
// division by the share kept.
import {
  below,
  biasGradientBP3,
  checkGradients,
  createNetwork,
  createRandom,
  drawNoise,
  dropSlopes,
  forward,
  matrix,
  normal,
  oneHot,
  outputErrorBP1,
  slopes,
  stream,
  costOf,
  weightGradientBP4,
  type Data,
  type Layer,
  type Network,
  type Random,
} from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

const RULES = ['right', 'no-mask', 'no-factor'] as const;
export type Rule = (typeof RULES)[number];

export interface Result {
  /** With nothing dropped, before the first step and after each. */
  cost: number[];
  /** In shares of the first, at most 1. */
  share: number[];
  /** What the gradient check says at the start, its masks frozen. */
  check: Record<string, number>;
}

const SIZES = [3, 6, 2] as const;

/** σ′(z) times the mask; the mistakes leave the mask out, or make it one of 0 and 1. */
function maskedSlopes(layer: Layer, rule: Rule, { kernels }: Network): void {
  slopes(layer, 'train', kernels);
  if (rule === 'no-mask') return;
  dropSlopes(layer, 'train');
  if (rule === 'no-factor')
    for (let i = 0; i < layer.slope.data.length; i++) layer.slope.data[i]! *= layer.dropout!.keep;
}

/** BP1 to BP4 for two layers, with the mask as the rule has it. */
function backward(network: Network, { X, Y }: Data, rule: Rule): void {
  const [hidden, output] = network.layers as [Layer, Layer];
  const { cost, kernels, mode } = network;
  outputErrorBP1(output, Y, cost, mode);
  maskedSlopes(hidden, rule, network);
  kernels.errorDown(hidden.delta, hidden.slope, output.delta, output.W);
  for (const [layer, H] of [
    [output, hidden.h],
    [hidden, X],
  ] as const) {
    // prettier-ignore
    biasGradientBP3(layer.db, layer.delta, kernels);
    weightGradientBP4(layer.dW, H, layer.delta, kernels);
  }
}

/** ‖a − n‖ / max(‖a‖, ‖n‖): the rule's gradients against central differences under one and the same mask. */
function checkOf(network: Network, data: Data, rule: Rule): Record<string, number> {
  const { byParameter } = checkGradients(network, data.X, data.Y, 1e-5, 'train');
  forward(network, data.X, 'train');
  backward(network, data, rule);
  const length = (values: Float64Array): number => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return Object.fromEntries(
    byParameter.map(({ name, numeric }, i) => {
      const { gradient } = network.parameters[i]!;
      const off = length(gradient.map((value, k) => value - numeric[k]!));
      return [name, off / Math.max(length(gradient), length(numeric))];
    }),
  );
}

/** Points of N(0, 1); each belongs to the class that one of two drawn directions points to more. */
function drawnExamples(rows: number, random: Random): Data {
  const X = matrix(rows, SIZES[0]);
  for (let i = 0; i < X.data.length; i++) X.data[i] = normal(random);
  const direction = Array.from({ length: SIZES[0] }, () => normal(random));
  const labels: number[] = X.row.map((x) => (direction.reduce((sum, d, k) => sum + d * x[k]!, 0) > 0 ? 1 : 0));
  // One label in eight is another's, so that there is something to learn by heart.
  labels.forEach((label, i) => (labels[i] = below(random, 8) === 0 ? 1 - label : label));
  return { X, Y: oneHot(labels, SIZES[2]) };
}

export const experiment = defineExperiment({
  id: 'mask-forgotten',
  lesson: 'dropout',
  documents: [],
  parameters: {
    rule: choice({ default: 'no-mask', options: RULES }),
    keep: number({ default: 0.5, range: [0.2, 0.95], step: 0.05, limits: { from: 0.05, to: 0.95 } }),
    eta: number({ default: 0.5, range: [0.01, 5], step: 0.01, scale: 'log', limits: { above: 0, to: 100 } }),
    steps: integer({ default: 300, range: [10, 1000], limits: { from: 1, to: 5000 } }),
    seed: integer({ default: 1, range: [1, 40], limits: { from: 0, to: 4_294_967_295 } }),
  },
  presets: [{ name: 'lesson', settings: {} }],
  work: ({ steps }) => 24 * 40 * 6 * (steps + 100),
  *run({ rule, keep, eta, steps, seed }) {
    const network = createNetwork({
      ...{ sizes: SIZES, hidden: 'sigmoid', output: 'softmax', cost: 'cross-entropy', scheme: 'standard-normal', seed },
      dropout: { keep },
    });
    const data = drawnExamples(24, stream(createRandom(seed), 'mask-forgotten/examples'));
    const random = stream(createRandom(seed), 'mask-forgotten/masks');
    drawNoise(network, data.X.rows, random);
    const check = checkOf(network, data, rule);
    const cost: number[] = [];
    for (let step = 0; step <= steps; step++) {
      forward(network, data.X);
      cost.push(costOf(network, data.Y));
      if (step % 50 === 0) yield { step, of: steps };
      if (step === steps) break;
      drawNoise(network, data.X.rows, random);
      forward(network, data.X, 'train');
      backward(network, data, rule);
      for (const { values, gradient } of network.parameters) network.kernels.descend(values, gradient, eta);
    }
    const result: Result = { cost, share: cost.map((value) => Math.min(1, value / cost[0]!)), check };
    return result;
  },
});
