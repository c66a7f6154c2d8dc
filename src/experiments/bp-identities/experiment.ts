// The four equations against what they are equations for. A derivative along one net input is pushed forward through
// the network by the chain rule (no backward pass, no small step), and compared with what BP1 to BP4 say.
import {
  backward,
  createNetwork,
  createRandom,
  fillNormal,
  forward,
  matrix,
  stream,
  toRows,
  uniform,
  type Activation,
  type Network,
} from '../../lib/nn/index.ts';
import { ParameterError, arrayOf, choice, defineExperiment, integer, list } from '../../lib/parameter/index.ts';

export const SMOOTH = ['sigmoid', 'tanh', 'softplus', 'identity', 'relu', 'gelu'] as const;
export const EQUATIONS = ['BP1', 'BP2', 'BP3', 'BP4'] as const;
export type EquationName = (typeof EQUATIONS)[number];

export interface LayerNumbers {
  W: number[][];
  b: number[];
  z: number[];
  h: number[];
  slope: number[];
  delta: number[];
  dW: number[][];
  db: number[];
}

export interface Result {
  /** Largest |left − right| of each equation over all its elements, relative to the largest element. */
  residuals: Record<EquationName, number>;
  worst: number;
  x: number[];
  y: number[];
  /** layers[i] belongs to W^{i+1}. */
  layers: LayerNumbers[];
}

/** ∂E/∂z of unit j in layer `from`, by pushing dz = 1 forward: dh = σ′(z) dz, then dz = Wᵀdh, at the end dE = (h − y)·dh. */
export function pushed({ layers }: Network, y: Float64Array, from: number, j: number): number {
  let dz: number[] = Array.from(layers[from]!.b, (_, unit) => (unit === j ? 1 : 0));
  for (let l = from; ; l++) {
    const { activation, z, h } = layers[l]!;
    const { slope } = activation as Activation;
    const dh = dz.map((value, unit) => slope(z.data[unit]!) * value);
    if (l === layers.length - 1) return dh.reduce((sum, value, unit) => sum + (h.data[unit]! - y[unit]!) * value, 0);
    dz = Array.from(layers[l + 1]!.b, (_, i) =>
      layers[l + 1]!.W.row.reduce((sum, weights, unit) => sum + weights[i]! * dh[unit]!, 0),
    );
  }
}

const largest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** The largest difference, against the largest of the values compared. */
function apart(left: readonly number[], right: readonly number[]): number {
  const size = largest([...left, ...right]);
  return size === 0 ? 0 : largest(left.map((value, i) => value - right[i]!)) / size;
}

function residualsOf(network: Network, x: Float64Array, y: Float64Array): Record<EquationName, number> {
  const { layers } = network;
  const truth = layers.map(({ b }, l) => Array.from(b, (_, j) => pushed(network, y, l, j)));
  const last = layers.length - 1;
  const errors = layers.map(({ delta }, l) => apart(Array.from(delta.data), truth[l]!));
  const biases = layers.map(({ db }, l) => apart(Array.from(db), truth[l]!));
  const weights = layers.map(({ dW }, l) => {
    const before = Array.from(l === 0 ? x : layers[l - 1]!.h.data);
    // The weight from k to j moves z_j by h_k, and nothing else: ∂E/∂W_kj = h_k ∂E/∂z_j.
    return apart(
      Array.from(dW.data),
      before.flatMap((h) => truth[l]!.map((error) => h * error)),
    );
  });
  return {
    BP1: errors[last]!,
    BP2: largest(errors.slice(0, last)),
    BP3: largest(biases),
    BP4: largest(weights),
  };
}

const numbersOf = ({ layers }: Network): LayerNumbers[] =>
  layers.map(({ W, b, z, h, delta, dW, db, activation }) => ({
    W: toRows(W),
    b: Array.from(b),
    z: Array.from(z.data),
    h: Array.from(h.data),
    slope: Array.from(z.data, (value) => (activation as Activation).slope(value)),
    delta: Array.from(delta.data),
    dW: toRows(dW),
    db: Array.from(db),
  }));

export const experiment = defineExperiment({
  id: 'bp-identities',
  lesson: 'backpropagation',
  documents: ['A', 'B', 'E'],
  parameters: {
    sizes: list({ default: [3, 2, 3, 2], lengths: [[3, 6]], limits: { from: 1, to: 16 } }),
    activation: choice({ default: 'sigmoid', options: SMOOTH }),
    seed: integer({ default: 31, range: [0, 40], limits: { from: 0, to: 4_294_967_295 } }),
  },
  presets: [{ name: 'own', settings: {} }],
  work({ sizes }) {
    const total = arrayOf<number[]>(sizes).reduce((sum, size) => sum + size, 0);
    return 2 * total * total * total;
  },
  *run({ sizes: text, activation, seed }) {
    yield { step: 0, of: 1 };
    const sizes = arrayOf<number[]>(text);
    if (!sizes.every(Number.isInteger)) throw new ParameterError(`sizes: ${text} must be whole numbers`);
    const network = createNetwork({
      ...{ sizes, hidden: activation, output: activation, cost: 'quadratic', scheme: 'standard-normal', seed },
    });
    const X = matrix(1, sizes[0]!);
    fillNormal(X, stream(createRandom(seed), 'input'), 1);
    const targets = stream(createRandom(seed), 'target');
    const Y = matrix(1, sizes.at(-1)!);
    for (let i = 0; i < Y.cols; i++) Y.data[i] = uniform(targets);
    forward(network, X);
    backward(network, X, Y);
    const residuals = residualsOf(network, X.data, Y.data);
    const result: Result = {
      residuals,
      worst: largest(Object.values(residuals)),
      x: Array.from(X.data),
      y: Array.from(Y.data),
      layers: numbersOf(network),
    };
    return result;
  },
});
