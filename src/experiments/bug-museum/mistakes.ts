// The mistakes, each a function of the library exchanged for another one. All of them stood in published material.
import {
  hiddenErrorBP2,
  outputErrorBP1,
  type Activation,
  type Cost,
  type Layer,
  type Matrix,
  type Network,
} from '../../lib/nn/index.ts';
import type { Equations } from './pass.ts';

export const BUGS = [
  'none',
  'no-output-slope',
  'no-hidden-slope',
  'slope-at-h',
  'updated-first',
  'missing-layer',
  'one-bias',
  'summed',
  'bias-averaged-twice',
  'sign',
  'l2-in-the-loop',
  'relu-at-zero',
  'keep-factor',
] as const;
export type Bug = (typeof BUGS)[number];

/** Where the sum over the examples is divided by their number: each summand on its way in, or all at the end. */
export type Divided = 'each' | 'end';

export interface Mistake {
  readonly equations?: Partial<Equations>;
  /** The same network with one part exchanged. */
  network?(network: Network): Network;
  /** The same, for whoever uses the trained network. */
  atTest?(network: Network): Network;
}

/** ∂E/∂h of cross-entropy: (h − y) / h(1 − h) for sigmoids, −y/h for softmax. */
const alongOutputs = ({ activation }: Layer): NonNullable<Cost['errorAtScores']> =>
  activation === 'softmax'
    ? (delta, h, y) => h.forEach((output, j) => (delta[j] = -y[j]! / output))
    : (delta, h, y) => h.forEach((output, j) => (delta[j] = (output - y[j]!) / (output * (1 - output))));

/** ∂E/∂h is taken for ∂E/∂z. */
const noOutputSlope: Equations['outputError'] = (layer, Y, { cost, mode }) => {
  const errorAtScores = cost.errorAtOutputs ?? alongOutputs(layer);
  outputErrorBP1(layer, Y, { ...cost, errorAtScores }, mode);
};

/** y − h for h − y. */
const opposite: NonNullable<Cost['errorAtScores']> = (out, h, y) => {
  for (let j = 0; j < out.length; j++) out[j] = y[j]! - h[j]!;
};

const sign: Equations['outputError'] = (layer, Y, { cost, mode }) =>
  outputErrorBP1(layer, Y, cost.errorAtScores ? { ...cost, errorAtScores: opposite } : { ...cost, errorAtOutputs: opposite }, mode); // prettier-ignore

/** δ Wᵀ alone, without ⊙ σ′(z). */
const noHiddenSlope: Equations['hiddenError'] = (layer, above, { kernels }) => {
  layer.slope.data.fill(1);
  kernels.errorDown(layer.delta, layer.slope, above.delta, above.W);
};

/** The error goes down through W − η dW. */
const updatedFirst: Equations['hiddenError'] = (layer, above, { kernels, mode }, { eta }) => {
  const W: Matrix = kernels.matrix(above.W.rows, above.W.cols);
  W.data.set(above.W.data);
  kernels.descend(W.data, above.dW.data, eta);
  hiddenErrorBP2(layer, { ...above, W }, kernels, mode);
};

/** One sum over units and examples. */
const oneBias: Equations['biasGradient'] = (db, delta) => {
  db.fill(delta.data.reduce((sum, one) => sum + one, 0) / delta.rows);
};

/** λ W once for each example; divided at the end, it is there once again. */
const penaltyInLoop =
  (divided: Divided): Equations['penalty'] =>
  ({ data: dW }, { data: W }, lambda, examples) => {
    const share = divided === 'each' ? 1 : 1 / examples;
    for (let i = 0; i < examples; i++) for (let k = 0; k < dW.length; k++) dW[k]! += lambda * W[k]! * share;
  };

type Slope = (activation: Activation) => Activation['slope'];

/** Another slope for the same function. */
const withSlope = (network: Network, slope: Slope, only: 'hidden' | 'all'): Network => ({
  ...network,
  workspaces: [],
  layers: network.layers.map((layer, l): Layer => {
    const { activation } = layer;
    if (activation === 'softmax' || (only === 'hidden' && l === network.layers.length - 1)) return layer;
    const { both: _, ...rest } = activation;
    return { ...layer, activation: { ...rest, slope: slope(activation) } };
  }),
});

const slopeAtValue: Slope = ({ f, slope }) => (z) => slope(f(z)); // prettier-ignore
const slopeFromZeroOn: Slope = ({ f }) => (z) => (f(z) >= 0 ? 1 : 0); // prettier-ignore

/** The share that is dropped in place of the share that is kept. */
const timesDropped = (network: Network): Network => ({
  ...network,
  workspaces: [], // its layers fill buffers of their own
  layers: network.layers.map((layer) => {
    const { dropout } = layer;
    return dropout ? { ...layer, dropout: { ...dropout, keep: 1 - dropout.keep } } : layer;
  }),
});

/** What is exchanged. */
export function mistakeOf(bug: Bug, divided: Divided = 'each'): Mistake {
  const table: Readonly<Record<Bug, Mistake>> = {
    none: {},
    'no-output-slope': { equations: { outputError: noOutputSlope } },
    'no-hidden-slope': { equations: { hiddenError: noHiddenSlope } },
    'slope-at-h': { network: (network) => withSlope(network, slopeAtValue, 'all') },
    'updated-first': { equations: { hiddenError: updatedFirst } },
    'missing-layer': { equations: { top: (last) => last - 1 } },
    'one-bias': { equations: { biasGradient: oneBias } },
    summed: {
      equations: {
        weightGradient: (dW, H, delta, kernels) => kernels.weightGradient(dW, H, delta, 1),
        biasGradient: (db, delta, kernels) => kernels.biasGradient(db, delta, 1),
      },
    },
    'bias-averaged-twice': {
      equations: {
        biasGradient: (db, delta, kernels) => kernels.biasGradient(db, delta, 1 / delta.rows / delta.rows),
      },
    },
    sign: { equations: { outputError: sign } },
    'l2-in-the-loop': { equations: { penalty: penaltyInLoop(divided) } },
    'relu-at-zero': { network: (network) => withSlope(network, slopeFromZeroOn, 'hidden') },
    'keep-factor': { atTest: timesDropped },
  };
  return table[bug];
}
