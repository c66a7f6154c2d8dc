// One unit a layer: what is left of an error that goes back along the chain, one factor w σ′(z) a unit.
import { activations, requireAbove } from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

const ACTIVATIONS = ['sigmoid', 'tanh', 'relu', 'identity'] as const;
export type ChainActivation = (typeof ACTIVATIONS)[number];

/** max |σ′| */
const STEEPEST: Readonly<Record<ChainActivation, number>> = { sigmoid: 0.25, tanh: 1, relu: 1, identity: 1 };

export interface Link {
  /** z = w h + b, with the h of the unit before, or x. */
  z: number;
  h: number;
  /** σ′(z) */
  slope: number;
  /** w σ′(z) */
  factor: number;
}

export interface Result {
  /** The units, first to last. */
  layers: Link[];
  /** ∂h/∂b of the last activation by the bias of each unit. */
  gradient: number[];
  /** What is left of an error of 1 once it has come back through unit i: the product of the factors from i on. */
  reached: number[];
  /** All factors together: ∂h/∂x of the last activation. */
  product: number;
  /** (|w| max |σ′|)ⁿ, which |product| cannot exceed. */
  bound: number;
}

const anyNumber = { from: -100, to: 100 };

export const experiment = defineExperiment({
  id: 'vanishing-chain',
  lesson: 'vanishing-gradients',
  documents: ['A'],
  parameters: {
    depth: integer({ default: 10, range: [2, 20], limits: { from: 1, to: 60 } }),
    w: number({ default: 1, range: [-10, 10], step: 0.1, limits: anyNumber, quantity: 'w' }),
    x: number({ default: 0.5, range: [-2, 2], step: 0.05, limits: anyNumber, quantity: 'x' }),
    b: number({ default: 0, range: [-4, 4], step: 0.05, limits: anyNumber, quantity: 'b' }),
    activation: choice({ default: 'sigmoid', options: ACTIVATIONS }),
  },
  presets: [{ name: 'chain', settings: {} }],
  work: ({ depth }) => 20 * depth,
  *run({ depth, w, x, b, activation }) {
    requireAbove('vanishing-chain', 'depth', depth, 0);
    const { f, slope } = activations[activation];
    const layers: Link[] = [];
    for (let i = 0; i < depth; i++) {
      const z = w * (layers[i - 1]?.h ?? x) + b;
      layers.push({ z, h: f(z), slope: slope(z), factor: w * slope(z) });
      yield { step: i + 1, of: depth };
    }
    const reached = new Array<number>(depth);
    // From the last unit back to the first.
    for (let i = depth - 1; i >= 0; i--) reached[i] = layers[i]!.factor * (reached[i + 1] ?? 1);
    const gradient = layers.map((layer, i) => layer.slope * (reached[i + 1] ?? 1));
    const bound = layers.reduce((product) => product * Math.abs(w) * STEEPEST[activation], 1);
    return { layers, gradient, reached, product: reached[0]!, bound } satisfies Result;
  },
});
