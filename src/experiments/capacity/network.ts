// The network, its weights at a moment, and its answers over a square of the plane.
import { createNetwork, forward, matrixFrom, type Network } from '../../lib/nn/index.ts';

export const ACTIVATIONS = ['tanh', 'sigmoid', 'relu', 'gaussian'] as const;
export type HiddenActivation = (typeof ACTIVATIONS)[number];

/** One sigmoid output; first weights by Xavier's scheme. */
export const networkOf = (sizes: readonly number[], hidden: HiddenActivation, seed = 0): Network =>
  createNetwork({ sizes, hidden, output: 'sigmoid', cost: 'cross-entropy', scheme: 'xavier', seed });

/** How many weights such a network has, biases aside. */
export const weightsOf = (hidden: number, layers: number): number => 3 * hidden + (layers - 1) * hidden * hidden;

/** All weights and biases, one after the other as in `network.parameters`. */
export const parametersOf = ({ parameters }: Network): number[] =>
  parameters.flatMap(({ values }) => Array.from(values));

/** Puts them into a network of the same sizes. */
export function restore({ parameters }: Network, values: readonly number[]): void {
  let from = 0;
  for (const parameter of parameters) {
    parameter.values.set(values.slice(from, from + parameter.values.length));
    from += parameter.values.length;
  }
}

/** The answers over the square of ±half on a grid, the top row first. */
export function answersOn(network: Network, half: number, grid: number): number[] {
  const at = (index: number): number => -half + (2 * half * index) / (grid - 1);
  const rows = Array.from({ length: grid * grid }, (_, cell) => [
    at(cell % grid),
    at(grid - 1 - Math.floor(cell / grid)),
  ]);
  return Array.from(forward(network, matrixFrom(rows)).data);
}
