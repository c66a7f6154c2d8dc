// The examples: drawn from a toy set and divided into those shown and those held out, or the reader's own.
import { fromPoints, jittered, mislabel, subset, type Dataset } from '../../lib/data/dataset.ts';
import { CORNERS } from '../../lib/data/gates.ts';
import { blobs, circles, moons, spirals } from '../../lib/data/planes.ts';
import { cos, createRandom, matrix, oneHot, sin, stream, type Random } from '../../lib/nn/index.ts';
import { pointsOf, type OwnPoint } from '../../lib/parameter/index.ts';
import { classesOf, outputsOf, type Settings } from './parameters.ts';

/** The square of the plane that is shown. */
export interface Window {
  readonly x: number;
  readonly y: number;
  /** Half its side. */
  readonly half: number;
}

/** [x₁, x₂, class] */
export type Example = readonly [x: number, y: number, label: number];

export interface Examples {
  readonly training: Dataset;
  /** Without rows where none are held out. */
  readonly heldOut: Dataset;
  readonly window: Window;
  /** What the network sees of a value: (value − middle) · scale. */
  readonly scale: number;
}

/** The network sees the window as −1.5 … 1.5 in both directions, whatever the units. */
export const SEEN = 1.5;
const DRAWN: Window = { x: 0, y: 0, half: SEEN };

/** The corners of a square, each with its cloud: opposite corners are of one class. */
function corners(count: number, noise: number, random: Random): Dataset {
  const points = Array.from({ length: count }, (_, i) => {
    const [a, b] = CORNERS[i % 4]!;
    return jittered(2 * a - 1, 2 * b - 1, noise, random);
  });
  return fromPoints(
    points,
    points.map((_, i) => [0, 1, 1, 0][i % 4]!),
    2,
  );
}

function drawn(settings: Settings): Dataset {
  const { data, noise, samples, draw, mislabeled } = settings;
  const random = createRandom(draw);
  const own = stream(random, 'examples');
  const classes = classesOf(settings);
  const made = {
    xor: () => corners(samples, noise, own),
    moons: () => moons(samples, noise, own),
    circles: () => circles(samples, noise, own),
    spirals: () => arms(samples, noise, own, classes),
    blobs: () => blobs(samples, noise, own, classes),
    own: () => fromPoints([], [], 2),
  }[data]();
  return mislabeled > 0 ? mislabel(made, mislabeled, stream(random, 'mislabeled')) : made;
}

/** Where the arms begin and end: at the very middle they could not be told apart. */
const INNER = 0.2;
const OUTER = 1.25;

function arms(count: number, noise: number, random: Random, classes: number): Dataset {
  const { X, labels } = spirals(count, 0, random, 1.25, classes);
  const points = X.row.map(([x, y], i) => {
    const radius = Math.sqrt(x! * x! + y! * y!);
    // The first of each arm lies at the middle: its direction is that of its class.
    const angle = (2 * Math.PI * labels[i]!) / classes;
    const [across, up] = radius > 0 ? [x! / radius, y! / radius] : [cos(angle), sin(angle)];
    const far = INNER + (OUTER - INNER) * radius;
    return jittered(far * across, far * up, noise, random);
  });
  return fromPoints(points, labels, classes);
}

/** The window of drawn sets while the reader's points lie in it, else one around them. */
export function windowAround(points: readonly OwnPoint[]): Window {
  if (points.every(([x, y]) => Math.abs(x) <= SEEN && Math.abs(y) <= SEEN)) return DRAWN;
  const span = (axis: 0 | 1): readonly [middle: number, half: number] => {
    const values = points.map((point) => point[axis]);
    const low = values.reduce((least, value) => Math.min(least, value), Infinity);
    const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
    return [low / 2 + high / 2, high / 2 - low / 2];
  };
  const [[x, across], [y, up]] = [span(0), span(1)];
  const widest = Math.max(across, up);
  return { x, y, half: 1.1 * (widest > 0 ? widest : Math.max(Math.abs(x), Math.abs(y))) };
}

/** Targets as the outputs want them. */
const fitted = (data: Dataset, outputs: number): Dataset =>
  outputs === 1 || data.X.rows === 0 ? data : { ...data, Y: oneHot(data.labels, outputs) };

/** Every third of each class is held out, in the order in which they were given. */
function ownIndices(points: readonly OwnPoint[]): boolean[] {
  const seen = [0, 0];
  return points.map(([, , label]) => ++seen[label]! % 3 === 0);
}

/** Of drawn ones a share of each class in turn, spread evenly. */
const isHeld = (index: number, classes: number, held: number): boolean => {
  const rank = Math.floor(index / classes);
  return Math.floor((rank + 1) * held + 1e-9) > Math.floor(rank * held + 1e-9);
};

export function examplesOf(settings: Settings): Examples {
  const outputs = outputsOf(settings);
  const part = (data: Dataset, chosen: readonly boolean[], side: boolean): Dataset =>
    fitted(
      subset(
        data,
        chosen.flatMap((is, i) => (is === side ? [i] : [])),
      ),
      outputs,
    );
  if (settings.data === 'own') {
    const points = pointsOf(settings.points);
    const all = fromPoints(
      points.map(([x, y]) => [x, y]),
      points.map(([, , label]) => label),
      2,
    );
    const chosen = ownIndices(points);
    const window = windowAround(points);
    return { training: part(all, chosen, false), heldOut: part(all, chosen, true), window, scale: SEEN / window.half };
  }
  const data = drawn(settings);
  const period = settings.data === 'xor' ? 4 : classesOf(settings);
  const chosen = Array.from({ length: data.X.rows }, (_, i) => isHeld(i, period, settings.held));
  return { training: part(data, chosen, false), heldOut: part(data, chosen, true), window: DRAWN, scale: 1 };
}

/** What the network is given of points in the plane. */
export const seenBy = ({ window, scale }: Pick<Examples, 'window' | 'scale'>, data: Dataset): Dataset => {
  if (scale === 1 && window.x === 0 && window.y === 0) return data;
  const X = matrix(data.X.rows, data.X.cols);
  data.X.row.forEach(([x, y], i) => X.row[i]!.set([(x! - window.x) * scale, (y! - window.y) * scale]));
  return { ...data, X };
};

export const listed = ({ X, labels }: Dataset): Example[] => X.row.map((x, i) => [x[0]!, x[1]!, labels[i]!]);

/** Nothing is trained without examples, or with those of one class alone. */
export function problemOf({ training: { labels } }: Examples): 'empty' | 'one class' | null {
  if (labels.length === 0) return 'empty';
  return labels.every((label) => label === labels[0]) ? 'one class' : null;
}
