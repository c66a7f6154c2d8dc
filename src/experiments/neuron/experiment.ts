// One neuron of two inputs as a function of the plane: z = w₁x₁ + w₂x₂ + b, a = σ(z), the line z = 0, the surface of a.
import { activations } from '../../lib/nn/index.ts';
import { choice, defineExperiment, number } from '../../lib/parameter/index.ts';

export interface Line {
  /** x₂ = slope · x₁ + intercept; null where the line stands upright. */
  slope: number | null;
  intercept: number | null;
  /** Where it meets the x₁-axis; null where it runs along it. */
  x1Intercept: number | null;
  /** |b| / ‖w‖, from the origin. */
  distance: number;
}

export interface Result {
  /** At the point (x1, x2). */
  z: number;
  a: number;
  /** Null without weights: then z is b everywhere. */
  decisionLine: Line | null;
  /** a over the square: a[j][i] belongs to x1[i] and x2[j]. */
  surface: { x1: number[]; x2: number[]; a: number[][] };
}

/** The square that is drawn: the four corners of the unit square in its middle. */
export const LOW = -2;
export const HIGH = 3;
const GRID = 20;

const ACTIVATIONS = ['sigmoid', 'step', 'signum', 'tanh', 'relu', 'identity'] as const;

/** Weights, biases and inputs are accepted up to this size. */
export const MOST = 1000;
const anyNumber = { from: -MOST, to: MOST };
const weight = { range: [-5, 5], step: 0.05, limits: anyNumber } as const;
const input = { range: [LOW, HIGH], step: 0.05, limits: anyNumber, quantity: 'x' } as const;

/** −0 has no place in a result. */
const plain = (value: number): number => value + 0;

export function lineOf(w1: number, w2: number, b: number): Line | null {
  const norm = Math.sqrt(w1 * w1 + w2 * w2);
  if (norm === 0) return null;
  return {
    slope: w2 === 0 ? null : plain(-w1 / w2),
    intercept: w2 === 0 ? null : plain(-b / w2),
    x1Intercept: w1 === 0 ? null : plain(-b / w1),
    distance: Math.abs(b) / norm,
  };
}

export const experiment = defineExperiment({
  id: 'neuron',
  lesson: 'neuron',
  documents: ['B', 'D'],
  parameters: {
    w1: number({ default: 1, ...weight, quantity: 'w' }),
    w2: number({ default: 1, ...weight, quantity: 'w' }),
    b: number({ default: -1.5, ...weight, quantity: 'b' }),
    activation: choice({ default: 'sigmoid', options: ACTIVATIONS }),
    x1: number({ default: 1, ...input }),
    x2: number({ default: 1, ...input }),
  },
  presets: [{ name: 'and', settings: { w1: 1, w2: 1, b: -1.5 } }],
  work: () => GRID * GRID,
  *run({ w1, w2, b, activation, x1, x2 }) {
    const { f } = activations[activation];
    const netInput = (u: number, v: number): number => plain(w1 * u + w2 * v + b);
    const axis = Array.from({ length: GRID + 1 }, (_, index) => LOW + ((HIGH - LOW) * index) / GRID);
    const a = axis.map((v) => axis.map((u) => plain(f(netInput(u, v)))));
    yield { step: 1, of: 1 };
    const z = netInput(x1, x2);
    const result: Result = {
      z,
      a: plain(f(z)),
      decisionLine: lineOf(w1, w2, b),
      surface: { x1: axis, x2: axis, a },
    };
    return result;
  },
});
