// One random network: the numbers that a formula is evaluated on.
import { exp } from '../nn/elementary.ts';
import { below, chance, createRandom, type Random, shuffle, uniformBetween } from '../nn/random.ts';
import { constant, type Dual, matrix } from './dual.ts';
import type { Expression, QuantityNode } from './expression.ts';

/** σ, σ′ and σ″; the last is needed where a formula that holds σ′ is differentiated. */
export interface Squashing {
  act: (z: number) => number;
  slope: (z: number) => number;
  bend: (z: number) => number;
}

/** σ(z) = 1/(1 + e^{−z}), σ′ = σ(1 − σ), σ″ = σ′(1 − 2σ), written out here so as to lean on nothing that is checked. */
const sigma = (z: number): number => 1 / (1 + exp(-z));
export const sigmoidal: Squashing = {
  act: sigma,
  slope: (z) => sigma(z) * (1 - sigma(z)),
  bend: (z) => sigma(z) * (1 - sigma(z)) * (1 - 2 * sigma(z)),
};

/** A quantity and the formula that it stands for: `z{l}` for all layers from 2 on, `h{L}` for the last. */
export interface Definition {
  quantity: QuantityNode;
  is: Expression;
}

export interface Environment {
  /** Units of each layer, input first. */
  sizes: number[];
  /** The layer that the letter l stands for. */
  l: number;
  /** Samples in the batch. */
  batch: number;
  /** What index letters stand for, from 0. */
  indices: Record<string, number>;
  /** Numbers by name: `w`, `W{2}`. */
  values: Record<string, Dual>;
  squashing: Squashing;
}

/** A matrix with elements drawn evenly from [from, to). */
export const drawn = (random: Random, rows: number, cols: number, from = -1, to = 1): Dual =>
  matrix(
    rows,
    cols,
    Array.from({ length: rows * cols }, () => uniformBetween(random, from, to)),
  );

/** A neuron with one input: w, b and x from where the sigmoid bends, a target between 0 and 1. */
export function oneNeuron(seed: number): Environment {
  const random = createRandom(seed);
  const values = {
    w: drawn(random, 1, 1, -2, 2),
    b: drawn(random, 1, 1, -2, 2),
    x: drawn(random, 1, 1, -2, 2),
    y: drawn(random, 1, 1, 0, 1),
  };
  return { sizes: [1, 1], l: 2, batch: 1, indices: {}, values, squashing: sigmoidal };
}

/** A network of three or four layers, neighbors of different widths, with a batch; j counts in layer l and L, k in l − 1, s samples. */
export function randomNetwork(seed: number): Environment {
  const random = createRandom(seed);
  const sizes = [2, 3, 4];
  shuffle(random, sizes);
  if (chance(random, 0.5)) sizes.push(sizes[below(random, 2)]!);
  const l = 2 + below(random, sizes.length - 2);
  const batch = 5;
  const values: Record<string, Dual> = {
    'h{1}': drawn(random, sizes[0]!, 1),
    'H{1}': drawn(random, batch, sizes[0]!),
    y: drawn(random, sizes.at(-1)!, 1, 0, 1),
    Y: drawn(random, batch, sizes.at(-1)!, 0, 1),
    N: constant(batch),
  };
  for (let layer = 2; layer <= sizes.length; layer++) {
    values[`W{${layer}}`] = drawn(random, sizes[layer - 2]!, sizes[layer - 1]!);
    values[`b{${layer}}`] = drawn(random, sizes[layer - 1]!, 1);
  }
  const indices = {
    j: below(random, Math.min(sizes[l - 1]!, sizes.at(-1)!)),
    k: below(random, sizes[l - 2]!),
    s: below(random, batch),
  };
  return { sizes, l, batch, indices, values, squashing: sigmoidal };
}
