// Two moons, and deep thin networks that are to tell them apart: for whoever shows one of them or counts many.
import { createNetwork, createRandom, kernelsFor, stream, type Network } from '../nn/index.ts';
import { moons } from './planes.ts';

export const ACTIVATIONS = ['sigmoid', 'tanh', 'relu', 'leaky-relu'] as const;
export const SCHEMES = ['he', 'xavier', 'scaled-normal', 'standard-normal'] as const;

/** Hidden units of each layer, points and their noise. */
export const WIDTH = 10;
export const POINTS = 100;
const NOISE = 0.15;

export interface DeepChoice {
  /** Hidden layers. */
  readonly depth: number;
  readonly activation: (typeof ACTIVATIONS)[number];
  readonly scheme: (typeof SCHEMES)[number];
  readonly seed: number;
}

export const moonsFor = (seed: number) => moons(POINTS, NOISE, stream(createRandom(seed), 'points'));

/** Before the first step. */
export function deepNetwork({ depth, activation, scheme, seed }: DeepChoice): Network {
  const sizes = [2, ...Array.from({ length: depth }, () => WIDTH), 1];
  const names = { hidden: activation, output: 'sigmoid', cost: 'cross-entropy' } as const;
  return createNetwork({ sizes, ...names, scheme, seed }, kernelsFor(sizes, POINTS));
}

/** The share of the examples at which each hidden unit has a slope, layer by layer, after a backward pass. */
export const activeOf = ({ layers }: Network): number[][] =>
  layers
    .slice(0, -1)
    .map(({ slope }) =>
      Array.from({ length: slope.cols }, (_, j) => slope.row.filter((values) => values[j] !== 0).length / slope.rows),
    );

/** The share of units that have a slope at no example: dead ones. */
export function deadShareOf(active: readonly (readonly number[])[]): number {
  const shares = active.flat();
  return shares.filter((share) => share === 0).length / shares.length;
}
