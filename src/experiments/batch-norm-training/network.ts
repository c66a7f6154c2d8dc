// Pictures of digits, 14 by 14, and a network of narrow hidden layers, with or without batch normalization.
import { digits } from '../../lib/data/digits.ts';
import type { Dataset } from '../../lib/data/dataset.ts';
import { createNetwork, createRandom, kernelsFor, stream, type Network } from '../../lib/nn/index.ts';

export const SAMPLES = 500;
/** Never shown in training; the same for all seeds. */
export const HELD_OUT = 1000;
export const WIDTH = 20;
const INPUTS = 196;

let heldOut: Dataset | undefined;
const shown = new Map<number, Dataset>();

/** Drawn once and kept: drawing takes longer than an epoch. */
export const testDigits = (): Dataset => (heldOut ??= digits(HELD_OUT, stream(createRandom(0), 'test'), { size: 14 }));

export function trainingDigits(seed: number): Dataset {
  let data = shown.get(seed);
  if (!data) {
    data = digits(SAMPLES, stream(createRandom(seed), 'training'), { size: 14 });
    if (shown.size > 4) shown.clear();
    shown.set(seed, data);
  }
  return data;
}

export const sizesOf = (depth: number): number[] => [INPUTS, ...Array.from({ length: depth }, () => WIDTH), 10];

export interface Options {
  readonly normalized: 'on' | 'off';
  readonly activation: 'sigmoid' | 'tanh' | 'relu';
  readonly depth: number;
  readonly momentum: number;
  readonly seed: number;
}

export function networkOf({ normalized, activation, depth, momentum, seed }: Options): Network {
  const sizes = sizesOf(depth);
  return createNetwork(
    {
      sizes,
      hidden: activation,
      output: 'softmax',
      cost: 'cross-entropy',
      scheme: 'xavier',
      seed,
      ...(normalized === 'on' ? { normalization: { kind: 'batch', momentum } } : {}),
    },
    kernelsFor(sizes, HELD_OUT),
  );
}
