// How many sets of weights compute one curve: hidden units of a tanh layer can change places, and each can flip the sign of
// all its weights.
import { createNetwork, createRandom, forward, matrixFrom, normal, stream, type Network } from '../../lib/nn/index.ts';
import { defineExperiment, integer } from '../../lib/parameter/index.ts';

/** Which unit stands at each place, and with which sign. */
export interface Arrangement {
  order: number[];
  signs: number[];
}

export interface Result {
  /** Sets of weights reached: m! orders times 2^m signs, and how many of them are different. */
  count: number;
  different: number;
  /** Of the output between any arrangement and the first, over all inputs. */
  largestDifference: number;
  x: number[];
  y: number[];
  /** The first network's weight into each unit, its bias, the weight out of it; and the output's bias. */
  w: number[];
  b: number[];
  v: number[];
  c: number;
  arrangements: Arrangement[];
}

const POINTS = 41;
const REACH = 3;

/** m! for small m. */
export const factorial = (m: number): number => (m < 2 ? 1 : m * factorial(m - 1));

/** All orders of 0 … m − 1: from one to the next two units change places (Heap's method). */
export function orders(m: number): number[][] {
  const order = Array.from({ length: m }, (_, j) => j);
  const found = [[...order]];
  const arrange = (size: number): void => {
    for (let i = 0; i < size; i++) {
      if (size > 1) arrange(size - 1);
      if (i === size - 1) return;
      const swapped = size % 2 === 0 ? i : 0;
      [order[swapped], order[size - 1]] = [order[size - 1]!, order[swapped]!];
      found.push([...order]);
    }
  };
  arrange(m);
  return found;
}

/** All signs of m units: from one to the next a single unit flips (a Gray code). */
export function signs(m: number): number[][] {
  let patterns: number[][] = [[]];
  for (let j = 0; j < m; j++) {
    const back = [...patterns].reverse();
    patterns = [...patterns.map((pattern) => [...pattern, 1]), ...back.map((pattern) => [...pattern, -1])];
  }
  return patterns;
}

interface Weights {
  readonly w: readonly number[];
  readonly b: readonly number[];
  readonly v: readonly number[];
  readonly c: number;
}

/** Each unit's three numbers, moved to its new place and times its sign. */
export const arranged = ({ w, b, v, c }: Weights, { order, signs: sign }: Arrangement): Weights => ({
  w: order.map((unit, j) => sign[j]! * w[unit]!),
  b: order.map((unit, j) => sign[j]! * b[unit]!),
  v: order.map((unit, j) => sign[j]! * v[unit]!),
  c,
});

function load(network: Network, { w, b, v, c }: Weights): void {
  const [hidden, output] = [network.layers[0]!, network.layers[1]!];
  hidden.W.data.set(w);
  hidden.b.set(b);
  output.W.data.set(v);
  output.b[0] = c;
}

export const experiment = defineExperiment({
  id: 'weight-symmetry',
  lesson: 'feedforward',
  documents: ['D'],
  parameters: {
    m: integer({ default: 3, range: [1, 5], limits: { from: 1, to: 6 } }),
    seed: integer({ default: 15, range: [1, 40], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [{ name: 'three', settings: { m: 3 } }],
  work: ({ m }) => 40 * POINTS * m * factorial(Math.ceil(m)) * (1 << Math.ceil(m)),
  *run({ m, seed }) {
    const network = createNetwork({ sizes: [1, m, 1], hidden: 'tanh', output: 'identity', cost: 'quadratic' });
    const random = createRandom(seed);
    const drawn = (name: string, spread: number): number[] =>
      Array.from(
        { length: m },
        (
          (from) => () =>
            Math.round(spread * 100 * normal(from)) / 100
        )(stream(random, name)),
      );
    const first: Weights = { w: drawn('w', 1.6), b: drawn('b', 1.6), v: drawn('v', 1), c: 0.2 };
    const x = Array.from({ length: POINTS }, (_, i) => -REACH + (2 * REACH * i) / (POINTS - 1));
    const X = matrixFrom(x.map((value) => [value]));
    load(network, first);
    const y = Array.from(forward(network, X).data);
    const all = orders(m).flatMap((order, i) => {
      const patterns = signs(m);
      // Every second order runs through the signs backward, so that one thing changes at a time.
      return (i % 2 === 0 ? patterns : patterns.reverse()).map((pattern): Arrangement => ({
        order,
        signs: signsOf(pattern, order),
      }));
    });
    const seen = new Set<string>();
    let largestDifference = 0;
    for (const [index, arrangement] of all.entries()) {
      const weights = arranged(first, arrangement);
      seen.add(JSON.stringify([weights.w, weights.b, weights.v]));
      load(network, weights);
      const outputs = forward(network, X).data;
      for (const [i, value] of y.entries()) {
        largestDifference = Math.max(largestDifference, Math.abs(outputs[i]! - value));
      }
      if (index > 0) yield { step: index, of: all.length - 1 };
    }
    const arrangements = all.length > 400 ? all.slice(0, 400) : all;
    return { count: all.length, different: seen.size, largestDifference, x, y, ...first, arrangements } as Result;
  },
});

/** Signs belong to units: at each place stands the sign of the unit that has come there. */
const signsOf = (pattern: readonly number[], order: readonly number[]): number[] => order.map((unit) => pattern[unit]!);
