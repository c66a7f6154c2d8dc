// One training run: cost and errors epoch by epoch, and the weights at some sixty moments.
import type { Dataset } from '../../lib/data/index.ts';
import { accuracyOf, DivergenceError, forward, matrixFrom, toRows, train } from '../../lib/nn/index.ts';
import type { Examples } from './examples.ts';
import { networkOf, parametersOf, type HiddenActivation } from './network.ts';

/** The weights and biases at a moment. */
export interface Frame {
  epoch: number;
  parameters: number[];
}

export interface Curves {
  cost: number[];
  train: number[];
  test: number[];
  frames: Frame[];
}

interface Options {
  readonly l2: number;
  readonly epochs: number;
  readonly rate: number;
  readonly activation: HiddenActivation;
  readonly seed: number;
}

/** So many moments keep their weights, for the moving picture. */
const FRAMES = 60;

/** The examples as the network sees them. */
function seen(data: Dataset, { window: { x, y }, scale }: Examples): Dataset {
  if (data.X.rows === 0) return data;
  return { ...data, X: matrixFrom(toRows(data.X).map(([x1, x2]) => [(x1! - x) * scale, (x2! - y) * scale])) };
}

/** Descends with the full batch (Adam), and yields after each epoch. */
export function* trained(
  examples: Examples,
  sizes: readonly number[],
  { l2, epochs, rate, activation, seed }: Options,
): Generator<
  { epoch: number; curves: Curves },
  { curves: Curves; diverged: { step: number; parameter: string } | null }
> {
  const [shown, heldOut] = [seen(examples.training, examples), seen(examples.heldOut, examples)];
  const network = networkOf(sizes, activation, seed);
  // Answers for the held-out examples: what stands in the network itself belongs to the examples shown.
  const other = networkOf(sizes, activation);
  const output = network.layers.at(-1)!;
  const curves: Curves = { cost: [], train: [], test: [], frames: [] };
  const stride = Math.max(1, Math.ceil(epochs / FRAMES));
  const penalty = l2 > 0 ? { penalty: { kind: 'l2', lambda: l2 } as const } : {};
  try {
    for (const { epoch, cost } of train(network, shown, { eta: rate, epochs, optimizer: 'adam', ...penalty })) {
      curves.cost.push(cost);
      curves.train.push(1 - accuracyOf(output.h, shown.Y));
      if (heldOut.X.rows > 0) {
        other.parameters.forEach(({ values }, i) => values.set(network.parameters[i]!.values));
        curves.test.push(1 - accuracyOf(forward(other, heldOut.X), heldOut.Y));
      }
      if (epoch % stride === 0 || epoch === epochs) curves.frames.push({ epoch, parameters: parametersOf(network) });
      yield { epoch, curves };
    }
  } catch (error) {
    if (!(error instanceof DivergenceError)) throw error;
    return { curves, diverged: { step: error.step, parameter: error.parameter } };
  }
  return { curves, diverged: null };
}
