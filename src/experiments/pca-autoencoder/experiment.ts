// A net 2–1–2 without a bend, trained to repeat its input: all that it can keep is one number a point, so it must find
// the direction along which the points spread most. That is principal component analysis.
import {
  atan,
  cos,
  createNetwork,
  createRandom,
  DivergenceError,
  matrixFrom,
  normal,
  sin,
  stream,
  train,
  type Matrix,
} from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';
import { principalOf, type Pair } from './principal.ts';

export interface Result {
  /** Degrees between the line that the net draws its answers on and the principal one, 0 to 90, epoch by epoch. */
  angle: number[];
  /** Mean squared length of what is lost, epoch by epoch. */
  loss: number[];
  /** What the principal direction itself leaves out. */
  leastLoss: number;
  /** Unit vectors: what the net ends with, and the principal one. */
  direction: [number, number];
  principal: [number, number];
  /** The sums of squares along the principal direction and across it. */
  eigenvalues: [number, number];
  points: [number, number][];
  /** Weights into the hidden unit and out of it, epoch by epoch. */
  encoder: [number, number][];
  decoder: [number, number][];
  diverged: { step: number; parameter: string } | null;
}

const FOUR: readonly Pair[] = [
  [2, 1],
  [-2, -1],
  [1, 2],
  [-1, -2],
];

/** The cloud is longest in this direction. */
const TILT = Math.PI / 6;
const LENGTH = 1.2;

function cloud(samples: number, spread: number, seed: number): Pair[] {
  const random = stream(createRandom(seed), 'points');
  const [c, s] = [cos(TILT), sin(TILT)];
  const drawn = Array.from({ length: samples }, (): Pair => {
    const [along, across] = [LENGTH * normal(random), LENGTH * spread * normal(random)];
    return [c * along - s * across, s * along + c * across];
  });
  const mean = (axis: 0 | 1): number => drawn.reduce((sum, point) => sum + point[axis], 0) / samples;
  const [x, y] = [mean(0), mean(1)];
  return drawn.map(([x1, x2]) => [x1 - x, x2 - y]);
}

/** Degrees between two lines; where one has no direction, they are as far apart as can be. */
export function degreesBetween([x, y]: Pair, [u, v]: Pair): number {
  const [dot, cross] = [Math.abs(x * u + y * v), Math.abs(x * v - y * u)];
  if (cross === 0) return dot === 0 ? 90 : 0;
  return dot === 0 ? 90 : (180 / Math.PI) * atan(cross / dot);
}

const unit = ([x, y]: Pair): [number, number] => {
  const length = Math.sqrt(x * x + y * y);
  return length > 0 ? [x / length, y / length] : [0, 0];
};

const pairOf = ({ data }: Matrix): [number, number] => [data[0]!, data[1]!];

export const experiment = defineExperiment({
  id: 'pca-autoencoder',
  lesson: 'feedforward',
  documents: ['D'],
  parameters: {
    data: choice({ default: 'cloud', options: ['cloud', 'four'] }),
    samples: integer({ default: 60, range: [10, 200], limits: { from: 3, to: 2000 } }),
    spread: number({ default: 0.35, range: [0, 1], step: 0.05, limits: { from: 0, to: 1 } }),
    rate: number({ default: 0.1, range: [0.01, 1], step: 0.01, scale: 'log', limits: { above: 0 } }),
    epochs: integer({ default: 120, range: [20, 500], limits: { from: 1, to: 10_000 } }),
    seed: integer({ default: 3, range: [1, 50], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [
    { name: 'cloud', settings: {} },
    { name: 'four-points', settings: { data: 'four', epochs: 300 } },
  ],
  work: ({ samples, epochs }) => 40 * samples * epochs,
  *run({ data, samples, spread, rate, epochs, seed }) {
    const points = data === 'four' ? FOUR : cloud(samples, spread, seed);
    const { direction: principal, eigenvalues } = principalOf(points);
    const X = matrixFrom(points);
    const network = createNetwork({
      sizes: [2, 1, 2],
      hidden: 'identity',
      output: 'identity',
      cost: 'quadratic',
      scheme: 'normal-0.01',
      seed,
    });
    for (const { b } of network.layers) b.fill(0);
    const [encoder, decoder] = network.layers.map(({ W }) => W) as [Matrix, Matrix];
    const result: Result = {
      ...{ angle: [], loss: [], leastLoss: eigenvalues[1] / points.length },
      ...{ direction: [0, 0], principal, eigenvalues },
      points: points.map(([x, y]) => [x, y]),
      ...{ encoder: [], decoder: [], diverged: null },
    };
    try {
      for (const { epoch, cost } of train(network, { X, Y: X }, { eta: rate, epochs })) {
        result.encoder.push(pairOf(encoder));
        result.decoder.push(pairOf(decoder));
        result.angle.push(degreesBetween(pairOf(decoder), principal));
        // The cost is half of the mean squared length.
        result.loss.push(2 * cost);
        yield { step: epoch, of: epochs };
      }
    } catch (error) {
      if (!(error instanceof DivergenceError)) throw error;
      result.diverged = { step: error.step, parameter: error.parameter };
    }
    result.direction = unit(result.decoder.at(-1) ?? [0, 0]);
    return result;
  },
});
