// The perceptron's kin on the same points: the line of logistic regression and the line with the widest margin.
import { createNetwork, matrixFrom, sigmoid, train } from '../../lib/nn/index.ts';
import { distanceTo, netInput, type Affine, type Point } from '../../lib/figure/plane.ts';
import type { Result } from './experiment.ts';

type Points = Result['points'];

const placeOf = ({ x }: Points[number]): Point => [x[0]!, x[1]!];
const signOf = ({ y }: Points[number]): number => 2 * y - 1;

/** How far the nearest example lies on its right side of the line; negative where one lies on the wrong side. */
export const marginOf = (points: Points, neuron: Affine): number =>
  Math.min(
    ...points.map((point) => {
      const where = placeOf(point);
      return signOf(point) * Math.sign(netInput(neuron, where)) * distanceTo(neuron, where);
    }),
  );

const ETA = 0.5;
const EPOCHS = 400;

/** A sigmoid neuron that descends cross-entropy from zero. */
export function logisticLine(points: Points): Affine {
  const network = createNetwork({ sizes: [2, 1], output: 'sigmoid', cost: 'cross-entropy' });
  const neuron = network.layers[0]!;
  neuron.W.data.fill(0);
  const data = { X: matrixFrom(points.map(({ x }) => x)), Y: matrixFrom(points.map(({ y }) => [y])) };
  const epochs = train(network, data, { eta: ETA, epochs: EPOCHS });
  while (!epochs.next().done);
  return { w1: neuron.W.data[0]!, w2: neuron.W.data[1]!, b: neuron.b[0]! };
}

/** The line of a normal whose two nearest examples, one of each class, lie equally far from it. */
function between(points: Points, w1: number, w2: number): Affine {
  const along = (point: Points[number]): number => w1 * point.x[0]! + w2 * point.x[1]!;
  const least = Math.min(...points.filter(({ y }) => y === 1).map(along));
  const most = Math.max(...points.filter(({ y }) => y === 0).map(along));
  return { w1, w2, b: -(least + most) / 2 };
}

/**
 * What a support vector machine looks for: of all lines that part the classes the one farthest from the nearest
 * examples. Its normal either joins two examples of different classes or is perpendicular to two of the same one, so
 * trying all pairs finds it.
 */
export function widestLine(points: Points): Affine {
  let best: Affine | undefined;
  for (const one of points) {
    for (const other of points) {
      const [dx, dy] = [other.x[0]! - one.x[0]!, other.x[1]! - one.x[1]!];
      if (dx === 0 && dy === 0) continue;
      const normal = one.y === other.y ? [-dy, dx] : other.y === 1 ? [dx, dy] : [-dx, -dy];
      const candidate = between(points, normal[0]!, normal[1]!);
      if (!best || marginOf(points, candidate) > marginOf(points, best)) best = candidate;
    }
  }
  return best!;
}

/** The mean probability that the sigmoid of a line gives to the right class. */
export const meanBelief = (points: Points, neuron: Affine): number =>
  points.reduce((sum, point) => sum + sigmoid(signOf(point) * netInput(neuron, placeOf(point))), 0) / points.length;
