// The five jobs: a network, data and a number of steps, the same for every peer. A job is written as a JSON file and a
// file of float64 numbers beside it, so that programs in other languages read the same bits.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createNetwork,
  createRandom,
  matrix,
  type Matrix,
  matrixFrom,
  normal,
  type Random,
  stream,
  uniform,
  uniformBetween,
} from '../../src/lib/nn/index.ts';

export interface Job {
  readonly id: string;
  readonly title: string;
  readonly sizes: readonly number[];
  readonly hidden: 'sigmoid' | 'tanh';
  readonly output: 'sigmoid' | 'tanh' | 'softmax';
  readonly cost: 'quadratic' | 'cross-entropy';
  readonly eta: number;
  readonly batch: number;
  /** A unit of work: so many steps from the initial parameters, batch after batch, from the front again at the end. */
  readonly steps: number;
}

interface Data {
  readonly X: Matrix;
  readonly Y: Matrix;
}

const job = (id: string, title: string, rest: Omit<Job, 'id' | 'title'>): Job => ({ id, title, ...rest });

export const jobs: readonly Job[] = [
  job('W1', '1–1 sigmoid, quadratic, 300 epochs', {
    ...{ sizes: [1, 1], hidden: 'sigmoid', output: 'sigmoid', cost: 'quadratic' },
    ...{ eta: 0.15, batch: 1, steps: 300 },
  }),
  job('W2', '2–4–1, exclusive or, full batch', {
    ...{ sizes: [2, 4, 1], hidden: 'sigmoid', output: 'sigmoid', cost: 'quadratic' },
    ...{ eta: 2, batch: 4, steps: 300 },
  }),
  job('W3', '784–30–10 sigmoid, quadratic, batch 10', {
    ...{ sizes: [784, 30, 10], hidden: 'sigmoid', output: 'sigmoid', cost: 'quadratic' },
    ...{ eta: 3, batch: 10, steps: 30 },
  }),
  job('W4', '784–100–10, cross-entropy, batch 64', {
    ...{ sizes: [784, 100, 10], hidden: 'sigmoid', output: 'softmax', cost: 'cross-entropy' },
    ...{ eta: 0.5, batch: 64, steps: 5 },
  }),
  job('W5', '20–[30]×6–1 tanh, batch 32', {
    ...{ sizes: [20, 30, 30, 30, 30, 30, 30, 1], hidden: 'tanh', output: 'tanh', cost: 'quadratic' },
    ...{ eta: 0.03, batch: 32, steps: 20 },
  }),
];

/** Gray 28×28 pictures of a few strokes: about four fifths of the pixels are 0, as in handwritten digits. */
function strokes(random: Random, pixels: Float64Array): void {
  const points = Array.from(
    { length: 4 },
    () => [uniformBetween(random, 5, 23), uniformBetween(random, 5, 23)] as const,
  );
  for (let i = 0; i < 784; i++) {
    const near = points.slice(1).map((to, p) => distance([i % 28, Math.floor(i / 28)], points[p]!, to));
    const ink = Math.min(1, Math.max(0, 2.75 - Math.min(...near)));
    pixels[i] = Math.round(255 * ink) / 255;
  }
}

type Point = readonly [number, number];

/** From a point to a segment. */
function distance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const along = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, along));
  const [awayX, awayY] = [x - fromX - t * dx, y - fromY - t * dy];
  return Math.sqrt(awayX * awayX + awayY * awayY);
}

function dataOf({ id, batch, steps, sizes }: Job): Data {
  if (id === 'W1') return { X: matrixFrom([[1]]), Y: matrixFrom([[0]]) };
  if (id === 'W2') return { X: matrixFrom([[0, 0], [0, 1], [1, 0], [1, 1]]), Y: matrixFrom([[0], [1], [1], [0]]) }; // prettier-ignore
  const random = stream(createRandom(1), id);
  const X = matrix(batch * steps, sizes[0]!);
  const Y = matrix(batch * steps, sizes.at(-1)!);
  for (let i = 0; i < X.rows; i++) {
    if (sizes[0] === 784) strokes(random, X.row[i]!);
    else for (let k = 0; k < X.cols; k++) X.row[i]![k] = normal(random);
    if (sizes[0] === 784) Y.row[i]![i % 10] = 1;
    else Y.row[i]![0] = uniform(random) < 0.5 ? -1 : 1;
  }
  return { X, Y };
}

/** W, b of each layer, as the library draws them; the first job starts where lesson 9 does. */
function initialParameters({ id, sizes, hidden, output, cost }: Job): readonly Float64Array[] {
  if (id === 'W1') return [Float64Array.of(2), Float64Array.of(2)];
  const scheme = id === 'W2' ? 'standard-normal' : 'scaled-normal';
  const { layers } = createNetwork({ sizes, hidden, output, cost, scheme, seed: 5 });
  return layers.flatMap(({ W, b }) => [W.data, b]);
}

/** Writes all jobs into a folder. */
export function writeJobs(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const one of jobs) {
    const { X, Y } = dataOf(one);
    const arrays = [X.data, Y.data, ...initialParameters(one)];
    writeFileSync(join(folder, `${one.id}.json`), JSON.stringify({ ...one, examples: X.rows }));
    writeFileSync(join(folder, `${one.id}.f64`), Buffer.concat(arrays.map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength)))); // prettier-ignore
  }
}
