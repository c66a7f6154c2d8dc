// How long an epoch takes by the size of its batches. The clock is an argument: the page brings the browser's. The file
// times.json holds what `measure(() => performance.now())` gave once, for the page as it is without a reader's machine.
import {
  createBatches,
  createNetwork,
  createRandom,
  createTrainer,
  fillNormal,
  matrix,
  stream,
} from '../../lib/nn/index.ts';

/** Powers of two with their neighbors, and document A's pair. */
export const TIMED_SIZES = [31, 32, 33, 63, 64, 65, 127, 128, 129, 1000, 1024] as const;
const TIMED_EXAMPLES = 2048;
const ROUNDS = 15;

/** One epoch of a network with 32 hidden units in batches of that size. */
function epochOf(size: number): () => void {
  const network = createNetwork({ sizes: [32, 32, 10], hidden: 'sigmoid', output: 'softmax', cost: 'cross-entropy' });
  const random = createRandom(1);
  const [X, Y] = [matrix(TIMED_EXAMPLES, 32), matrix(TIMED_EXAMPLES, 10)];
  fillNormal(X, stream(random, 'inputs'), 1);
  for (let i = 0; i < TIMED_EXAMPLES; i++) Y.row[i]![i % 10] = 1;
  const batches = createBatches({ X, Y }, size, stream(random, 'batches'), network.kernels);
  const trainer = createTrainer(network, { eta: 0.01 });
  return () => {
    batches.shuffle();
    for (let b = 0; b < batches.count; b++) trainer.step(batches.gather(b));
  };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

export interface Timed {
  readonly size: number;
  /** Milliseconds an epoch: the middle of the rounds, and the quickest and the slowest of them. */
  readonly ms: number;
  readonly least: number;
  readonly most: number;
}

/** Takes turns, so that whatever else the machine does falls on all sizes alike. Yields after each round. */
export function* measure(now: () => number, rounds = ROUNDS): Generator<number, Timed[], void> {
  const epochs = TIMED_SIZES.map(epochOf);
  for (const epoch of epochs) epoch();
  const taken: number[][] = TIMED_SIZES.map(() => []);
  for (let round = 0; round < rounds; round++) {
    epochs.forEach((epoch, index) => {
      const start = now();
      epoch();
      taken[index]!.push(now() - start);
    });
    yield (round + 1) / rounds;
  }
  return TIMED_SIZES.map((size, index) => ({
    size,
    ms: median(taken[index]!),
    least: Math.min(...taken[index]!),
    most: Math.max(...taken[index]!),
  }));
}
