// Numbers for the cases of programs: short enough to be read in a message, different enough to tell mistakes apart.
import { below, createNetwork, uniformBetween } from '../../../lib/nn/index.ts';
import type { Network, NetworkOptions, Random } from '../../../lib/nn/index.ts';

export const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** A number of two decimals. */
export const drawNumber = (random: Random, from = -2, to = 2): number =>
  Math.round(100 * uniformBetween(random, from, to)) / 100;

export const drawList = (random: Random, length: number, from?: number, to?: number): number[] =>
  times(length, () => drawNumber(random, from, to));

export const drawRows = (random: Random, rows: number, columns: number, from?: number, to?: number): number[][] =>
  times(rows, () => drawList(random, columns, from, to));

/** A whole number between the two, both included. */
export const drawWhole = (random: Random, from: number, to: number): number => from + below(random, to - from + 1);

export interface Affine {
  readonly W: readonly (readonly number[])[];
  readonly b: readonly number[];
}

export const drawLayers = (random: Random, sizes: readonly number[]): { W: number[][]; b: number[] }[] =>
  sizes.slice(1).map((units, l) => ({ W: drawRows(random, sizes[l]!, units), b: drawList(random, units) }));

/** The library's network with these parameters. */
export function networkWith(layers: readonly Affine[], options: Omit<NetworkOptions, 'sizes'>): Network {
  const network = createNetwork({ ...options, sizes: [layers[0]!.W.length, ...layers.map(({ b }) => b.length)] });
  network.layers.forEach((layer, l) => {
    layer.W.data.set(layers[l]!.W.flat());
    layer.b.set(layers[l]!.b);
  });
  return network;
}
