// A line fitted to 48 points by descent in batches: all points a step, a few, or one. The cost over weight and bias is a
// valley, and work is counted in gradients of single examples.
import {
  DivergenceError,
  costOf,
  createBatches,
  createNetwork,
  createRandom,
  createTrainer,
  forward,
  matrixFrom,
  stream,
  type Data,
} from '../../lib/nn/index.ts';
import { LINE_POINTS, LINE_START, linePoints } from '../../lib/data/line.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** Before the first step and after each: index k is after k updates. */
  w: number[];
  b: number[];
  /** Of all points, ½(h − y)² on average. */
  cost: number[];
  /** Gradients of single examples computed so far. */
  evaluations: number[];
  updatesPerEpoch: number;
  /** Examples in the last batch of an epoch. */
  lastBatch: number;
  /** The lowest point of the valley, its cost, and the valley's form ½(a u² + 2b uv + c v²) around it. */
  least: { w: number; b: number; cost: number };
  form: { a: number; b: number; c: number };
  diverged: { step: number; parameter: string } | null;
}

export const POINTS = LINE_POINTS;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The line of least squares, from the two normal equations. */
export function leastSquares({ x, y }: { x: readonly number[]; y: readonly number[] }): Pick<Result, 'least' | 'form'> {
  const [a, b] = [mean(x.map((u) => u * u)), mean(x)];
  const [p, q] = [mean(x.map((u, i) => u * y[i]!)), mean(y)];
  const [w, bias] = [(p - b * q) / (a - b * b), (a * q - b * p) / (a - b * b)];
  const cost = mean(x.map((u, i) => 0.5 * (w * u + bias - y[i]!) * (w * u + bias - y[i]!)));
  return { least: { w, b: bias, cost }, form: { a, b, c: 1 } };
}

const BATCH = { full: POINTS, stochastic: 1 } as const;

export const experiment = defineExperiment({
  id: 'batch-modes',
  lesson: 'gradient-descent',
  documents: ['A', 'D', 'E'],
  parameters: {
    mode: choice({ default: 'mini-batch', options: ['full', 'mini-batch', 'stochastic'] }),
    batch: integer({ default: 8, range: [2, POINTS], limits: { from: 1, to: POINTS } }),
    eta: number({ default: 0.1, range: [0.005, 1], step: 0.005, scale: 'log', limits: { above: 0 } }),
    epochs: integer({ default: 10, range: [1, 30], limits: { from: 1, to: 1000 } }),
    shuffle: choice({ default: 'each-epoch', options: ['each-epoch', 'once', 'never'] }),
    seed: integer({ default: 1, range: [1, 20], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [{ name: 'mini-batch', settings: { mode: 'mini-batch' } }],
  work: ({ epochs }) => 60 * POINTS * epochs,
  *run({ mode, batch, eta, epochs, shuffle, seed }) {
    const given = linePoints(seed);
    const data: Data = { X: matrixFrom(given.x.map((u) => [u])), Y: matrixFrom(given.y.map((v) => [v])) };
    const network = createNetwork({ sizes: [1, 1], output: 'identity', cost: 'quadratic' });
    const neuron = network.layers[0]!;
    neuron.W.data[0] = LINE_START.w;
    neuron.b[0] = LINE_START.b;
    const size = mode === 'mini-batch' ? batch : BATCH[mode];
    const batches = createBatches(data, size, stream(createRandom(seed), 'batches'));
    const trainer = createTrainer(network, { eta });
    const { least, form } = leastSquares(given);
    const result: Result = {
      w: [],
      b: [],
      cost: [],
      evaluations: [],
      updatesPerEpoch: batches.count,
      lastBatch: POINTS - (batches.count - 1) * size,
      least,
      form,
      diverged: null,
    };
    const measure = (evaluations: number): void => {
      forward(network, data.X);
      const cost = costOf(network, data.Y);
      if (!(cost < Infinity)) throw new DivergenceError(trainer.steps, 'W1', cost);
      result.w.push(neuron.W.data[0]!);
      result.b.push(neuron.b[0]!);
      result.cost.push(cost);
      result.evaluations.push(evaluations);
    };
    try {
      measure(0);
      yield { step: 0, of: epochs * POINTS };
      for (let epoch = 0; epoch < epochs; epoch++) {
        if (shuffle === 'each-epoch' || (shuffle === 'once' && epoch === 0)) batches.shuffle();
        for (let b = 0; b < batches.count; b++) {
          trainer.step(batches.gather(b));
          const evaluations = epoch * POINTS + Math.min(POINTS, (b + 1) * size);
          measure(evaluations);
          yield { step: evaluations, of: epochs * POINTS };
        }
      }
    } catch (error) {
      if (!(error instanceof DivergenceError)) throw error;
      result.diverged = { step: error.step, parameter: error.parameter };
    }
    return result;
  },
});
