// How long the passes take that are counted in this folder. The clock is an argument: the page brings the browser's. The
// file times.json holds what `measure(() => performance.now())` gave once, for the page as it is without a reader's machine.
import {
  backward,
  costOf,
  createNetwork,
  createRandom,
  fillNormal,
  forward,
  matrix,
  stream,
  type Network,
} from '../../lib/nn/index.ts';
import { countsOf } from './experiment.ts';

export const TIMED_SIZES: readonly (readonly number[])[] = [[10, 10, 10], [50, 50, 50], [784, 30, 10]]; // prettier-ignore
export const PASSES = ['forward', 'backward', 'differences'] as const;
const ROUNDS = 7;
const EPSILON = 1e-5;
/** A pass is repeated until about so many multiplications are done: clocks are coarse. */
const MULTIPLICATIONS = 4e6;

/** The three passes of one network on one example. */
export function passesOf(sizes: readonly number[]): Record<(typeof PASSES)[number], () => void> & { network: Network } {
  const random = createRandom(1);
  const network = createNetwork({ sizes, hidden: 'sigmoid', output: 'sigmoid', cost: 'quadratic' });
  for (const { values } of network.parameters) values.fill(0.01);
  const [X, Y] = [matrix(1, sizes[0]!), matrix(1, sizes.at(-1)!)];
  fillNormal(X, stream(random, 'inputs'), 1);
  const cost = (): number => {
    forward(network, X);
    return costOf(network, Y);
  };
  cost();
  return {
    network,
    forward: () => forward(network, X),
    backward: () => backward(network, X, Y),
    differences() {
      for (const { values, gradient } of network.parameters) {
        for (let i = 0; i < values.length; i++) {
          const kept = values[i]!;
          values[i] = kept - EPSILON;
          const below = cost();
          values[i] = kept + EPSILON;
          gradient[i] = (cost() - below) / (2 * EPSILON);
          values[i] = kept;
        }
      }
    },
  };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

export interface Timed {
  /** Units of the layers and the pass: `10,10,10 forward`. */
  readonly size: string;
  /** Milliseconds a pass: the middle of seven rounds, and the quickest and the slowest of them. */
  readonly ms: number;
  readonly least: number;
  readonly most: number;
}

/** Takes turns, so that whatever else the machine does falls on all passes alike. Yields after each pass of a round. */
export function* measure(now: () => number, timed = TIMED_SIZES): Generator<number, Timed[], void> {
  const all = timed.flatMap((sizes) => {
    const passes = passesOf(sizes);
    return PASSES.map((name) => {
      const repeats = name === 'differences' ? 1 : Math.ceil(MULTIPLICATIONS / countsOf(sizes)[name]);
      return { size: `${sizes.join(',')} ${name}`, pass: passes[name], repeats, taken: [] as number[] };
    });
  });
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [index, { pass, repeats, taken }] of all.entries()) {
      const start = now();
      for (let i = 0; i < repeats; i++) pass();
      if (round > 0) taken.push((now() - start) / repeats); // the first round warms up
      yield (round + (index + 1) / all.length) / (ROUNDS + 1);
    }
  }
  return all.map(({ size, taken }) => ({
    ...{ size, ms: median(taken), least: Math.min(...taken), most: Math.max(...taken) },
  }));
}
