// Central differences, entry by entry, and which of them pass a kink: the library's check says it of whole arrays.
import { checkGradients, costOf, forward, matrixFrom, type Matrix, type Network } from '../../lib/nn/index.ts';
import type { Rows } from './settled.ts';

const EPSILON = 1e-5;

export interface Check {
  /** `zero`: both gradients vanish; `kink`: a net input passes a kink within the step, so differences say nothing. */
  readonly verdict: 'checked' | 'zero' | 'kink';
  readonly relativeError: number;
  /** Entries whose step passes a kink. */
  readonly kinks: number;
}

/** Of one layer. */
export interface Numeric {
  readonly dW: Rows;
  readonly db: number[];
  /** Of each example by itself, as `delta` is. */
  readonly delta: Rows;
  /** 1 where the step passes a kink. */
  readonly kinkW: Rows;
  readonly kinkB: number[];
  readonly kinkDelta: Rows;
  readonly checkW: Check;
  readonly checkB: Check;
}

/** On which side of each kink each net input lies, as text. */
const sides = ({ layers }: Network): string =>
  layers
    .map(({ u, activation }) =>
      activation === 'softmax'
        ? ''
        : activation.kinks.map((kink) => Array.from(u.data, (value) => (value > kink ? '1' : '0')).join('')).join(''),
    )
    .join('|');

/** For each entry of a parameter, whether its step passes a kink. */
function kinksOf(network: Network, X: Matrix, Y: Matrix, values: Float64Array): number[] {
  const sidesAt = (): string => {
    forward(network, X);
    costOf(network, Y);
    return sides(network);
  };
  return Array.from(values, (kept, i) => {
    values[i] = kept - EPSILON;
    const below = sidesAt();
    values[i] = kept + EPSILON;
    const above = sidesAt();
    values[i] = kept;
    return below === above ? 0 : 1;
  });
}

const inRows = (values: ArrayLike<number>, cols: number): Rows =>
  Array.from({ length: values.length / cols }, (_, i) => Array.from({ length: cols }, (_, j) => values[i * cols + j]!));

/** δ of an example is the gradient of its own cost for the bias, so the bias is what is nudged. */
function ofExamples(network: Network, X: Matrix, Y: Matrix) {
  return X.row.map((x, i) => {
    const [one, target] = [matrixFrom([Array.from(x)]), matrixFrom([Array.from(Y.row[i]!)])];
    const { byParameter } = checkGradients(network, one, target, EPSILON);
    return network.layers.map(({ b }, l) => ({
      delta: Array.from(byParameter.find(({ name }) => name === `b${l + 1}`)!.numeric),
      kinks: kinksOf(network, one, target, b),
    }));
  });
}

export function numericGradients(network: Network, X: Matrix, Y: Matrix) {
  const examples = ofExamples(network, X, Y);
  // Last, for it leaves the network as a backward pass over the whole batch does.
  const check = checkGradients(network, X, Y, EPSILON);
  const named = (name: string) => {
    const { verdict, relativeError, kinks, numeric } = check.byParameter.find((one) => one.name === name)!;
    return { numeric, check: { verdict, relativeError, kinks } };
  };
  const kinks = network.layers.map(({ W, b }) => ({
    W: inRows(kinksOf(network, X, Y, W.data), W.cols),
    b: kinksOf(network, X, Y, b),
  }));
  const layers = network.layers.map(({ W }, l): Numeric => {
    const [ofW, ofB] = [named(`W${l + 1}`), named(`b${l + 1}`)];
    return {
      dW: inRows(ofW.numeric, W.cols),
      db: Array.from(ofB.numeric),
      delta: examples.map((one) => one[l]!.delta),
      kinkW: kinks[l]!.W,
      kinkB: kinks[l]!.b,
      kinkDelta: examples.map((one) => one[l]!.kinks),
      checkW: ofW.check,
      checkB: ofB.check,
    };
  });
  return { layers, maxRelativeError: check.maxRelativeError, worst: check.worst };
}
