// The network of a recipe, and its parameters as text, exact to the bit and short enough to be part of a result.
import {
  createNetwork,
  kernelsFor,
  ValueError,
  type CostName,
  type Kernels,
  type Network,
  type SchemeName,
} from '../nn/index.ts';

export const ACTIVATIONS = ['sigmoid', 'tanh', 'relu', 'leaky-relu', 'identity'] as const;
export const COSTS = ['cross-entropy', 'quadratic'] as const satisfies readonly CostName[];
export const SCHEMES = [
  'scaled-normal', 'xavier', 'he', 'xavier-normal', 'standard-normal', 'normal-0.01', 'zeros',
] as const satisfies readonly SchemeName[]; // prettier-ignore

export interface Design {
  readonly cost: (typeof COSTS)[number];
  readonly activation: (typeof ACTIVATIONS)[number];
  readonly scheme: (typeof SCHEMES)[number];
  readonly keep: number;
  readonly seed: number;
}

/** Cross-entropy goes with softmax outputs; the quadratic cost with sigmoid outputs, as it was once done. */
export const networkOf = (sizes: readonly number[], design: Design, kernels?: Kernels): Network =>
  createNetwork(
    {
      sizes,
      hidden: design.activation,
      output: design.cost === 'quadratic' ? 'sigmoid' : 'softmax',
      cost: design.cost,
      scheme: design.scheme,
      seed: design.seed,
      ...(design.keep < 1 ? { dropout: { keep: design.keep } } : {}),
    },
    kernels,
  );

/** The same with the kernels that training in such batches deserves. */
export const trainable = (sizes: readonly number[], design: Design, batch: number): Network =>
  networkOf(sizes, design, kernelsFor(sizes, batch));

/** Characters at a time, for an argument list has its limits. */
const PART = 8190;

/** All weights and biases in order, eight bytes each, in base 64. */
export function textOf({ parameters }: Network): string {
  let text = '';
  for (const { values } of parameters) {
    const bytes = new Uint8Array(Float64Array.from(values).buffer);
    for (let from = 0; from < bytes.length; from += PART) {
      text += String.fromCharCode(...bytes.subarray(from, from + PART));
    }
  }
  return btoa(text);
}

export function valuesOf(text: string): Float64Array {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return new Float64Array(bytes.buffer);
}

/** Puts the text's weights and biases into a network of the same sizes. */
export function restore({ parameters }: Network, text: string): void {
  const values = valuesOf(text);
  const length = parameters.reduce((sum, parameter) => sum + parameter.values.length, 0);
  if (values.length !== length) {
    throw new ValueError(`restore: the text holds ${values.length} numbers, the network has ${length}`);
  }
  let from = 0;
  for (const parameter of parameters) {
    parameter.values.set(values.subarray(from, from + parameter.values.length));
    from += parameter.values.length;
  }
}
