// Document D's worked network: f(x₁, x₂) = σ(1/(1 + e^{x₁ − 2x₂ − 1}) + 1/(1 + e^{4x₁ + x₂ − 2})).
import { createNetwork, forward, matrixFrom, toRows, type Network } from '../../lib/nn/index.ts';
import { defineExperiment, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** Net inputs and outputs of the two hidden units. */
  z: number[];
  h: number[];
  /** What goes into the output unit, and what comes out. */
  sum: number;
  f: number;
  /** Both hidden units and the output over a square of the plane; rows go with x2. */
  surface: { x1: number[]; x2: number[]; h1: number[][]; h2: number[][]; f: number[][] };
}

/** The piece of the plane that is shown. */
export const LOW = -3;
export const HIGH = 3;
const POINTS = 49;

/** z₁ = −x₁ + 2x₂ + 1 and z₂ = −4x₁ − x₂ + 2; the output unit adds both and has no bias. */
export const FIRST = { W: [[-1, -4], [2, -1]], b: [1, 2] } as const; // prettier-ignore
export const SECOND = { W: [[1], [1]], b: [0] } as const;

function exampleNetwork(): Network {
  const network = createNetwork({ sizes: [2, 2, 1], hidden: 'sigmoid', output: 'sigmoid', cost: 'quadratic' });
  [FIRST, SECOND].forEach(({ W, b }, l) => {
    network.layers[l]!.W.data.set(W.flat());
    network.layers[l]!.b.set(b);
  });
  return network;
}

/** h₁, h₂ and f at each of some points. */
export function answersAt(points: readonly (readonly [number, number])[]): { h: number[][]; f: number[] } {
  const network = exampleNetwork();
  const f = Array.from(forward(network, matrixFrom(points)).data);
  return { h: toRows(network.layers[0]!.h), f };
}

function surface(): Result['surface'] {
  const places = Array.from({ length: POINTS }, (_, i) => LOW + ((HIGH - LOW) * i) / (POINTS - 1));
  const rows = places.map((x2) => answersAt(places.map((x1) => [x1, x2] as const)));
  const unit = (j: number) => rows.map(({ h }) => h.map((values) => values[j]!));
  return { x1: places, x2: places, h1: unit(0), h2: unit(1), f: rows.map(({ f }) => f) };
}

const limits = { from: -100, to: 100 };

export const experiment = defineExperiment({
  id: 'two-layer-example',
  lesson: 'feedforward',
  documents: ['D'],
  parameters: {
    x1: number({ default: 1, range: [LOW, HIGH], step: 0.05, limits, quantity: 'x' }),
    x2: number({ default: 1, range: [LOW, HIGH], step: 0.05, limits, quantity: 'x' }),
  },
  presets: [
    { name: 'corner', settings: { x1: 1, x2: 1 } },
    { name: 'origin', settings: { x1: 0, x2: 0 } },
  ],
  work: () => POINTS * POINTS * 10,
  *run({ x1, x2 }) {
    const network = exampleNetwork();
    const f = forward(network, matrixFrom([[x1, x2]])).data[0]!;
    const [hidden, output] = [network.layers[0]!, network.layers[1]!];
    const result: Result = {
      z: Array.from(hidden.z.data),
      h: Array.from(hidden.h.data),
      sum: output.z.data[0]!,
      f,
      surface: surface(),
    };
    yield { step: 1, of: 1 };
    return result;
  },
});
