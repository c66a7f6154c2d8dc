// The examples of a run: drawn from a toy set, or the reader's own, of which every third of each class is held out.
import { circles, fromPoints, moons, spirals, type Dataset } from '../../lib/data/index.ts';
import { createRandom, stream } from '../../lib/nn/index.ts';
import { pointsOf, type OwnPoint } from '../../lib/parameter/index.ts';

export const DATASETS = ['moons', 'circles', 'spirals', 'own'] as const;
export type DatasetName = (typeof DATASETS)[number];

/** Held-out examples of a drawn set. */
export const HELD_OUT = 100;

/** The square of the plane that is shown. */
export interface Window {
  readonly x: number;
  readonly y: number;
  /** Half its side. */
  readonly half: number;
}

/** A network sees the reader's own window as −1.5 … 1.5 in both directions, whatever their units. */
const SEEN = 1.5;
const DRAWN: Window = { x: 0, y: 0, half: 2 };
const EMPTY: Window = { x: 0, y: 0, half: SEEN };

export interface Examples {
  readonly training: Dataset;
  /** Without rows where there are too few to hold any out. */
  readonly heldOut: Dataset;
  readonly window: Window;
  /** What the network sees of a value: (value − middle) · scale. */
  readonly scale: number;
}

export interface Chosen {
  readonly dataset: DatasetName;
  readonly points: string;
  readonly noise: number;
  readonly samples: number;
  readonly seed: number;
}

const makers = { moons, circles, spirals };

/** 1, 2 or 5 times a power of ten, not below a value. */
function roundUp(value: number): number {
  let unit = 1;
  while (unit > value) unit /= 10;
  while (10 * unit <= value) unit *= 10;
  return ([1, 2, 5, 10].find((digit) => digit * unit >= value) ?? 10) * unit;
}

/** So many points must lie this close together for the window to close in on them. */
const MANY = 4;
const CLOSE = 0.05;

/** −1.5 … 1.5 while the points lie in it; else a square around them, of a round size so that it seldom changes. */
export function windowAround(points: readonly OwnPoint[]): Window {
  const span = (axis: 0 | 1): readonly [middle: number, half: number] => {
    const values = points.map((point) => point[axis]);
    const low = values.reduce((least, value) => Math.min(least, value), Infinity);
    const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
    return [low / 2 + high / 2, high / 2 - low / 2];
  };
  const [[x, across], [y, up]] = [span(0), span(1)];
  const widest = Math.max(across, up);
  const fit = points.every((point) => Math.abs(point[0]) <= SEEN && Math.abs(point[1]) <= SEEN);
  if (fit && (points.length < MANY || widest > CLOSE || widest === 0)) return EMPTY;
  const half = roundUp(1.05 * (widest > 0 ? widest : Math.max(Math.abs(x), Math.abs(y))));
  const grid = half / 5;
  return { x: Math.round(x / grid) * grid, y: Math.round(y / grid) * grid, half: 1.2 * half };
}

const part = (points: readonly OwnPoint[]): Dataset =>
  fromPoints(
    points.map(([x, y]) => [x, y]),
    points.map(([, , label]) => label),
    2,
  );

/** Every third of each class is held out, in the order in which they were given. */
function ownExamples(points: readonly OwnPoint[]): Examples {
  const seen = [0, 0];
  const isHeld = points.map(([, , label]) => ++seen[label]! % 3 === 0);
  const window = windowAround(points);
  return {
    training: part(points.filter((_, i) => !isHeld[i])),
    heldOut: part(points.filter((_, i) => isHeld[i])),
    window,
    scale: SEEN / window.half,
  };
}

export function examplesOf({ dataset, points, noise, samples, seed }: Chosen): Examples {
  if (dataset === 'own') return ownExamples(pointsOf(points));
  const random = createRandom(seed);
  const make = makers[dataset];
  return {
    training: make(samples, noise, stream(random, 'training')),
    heldOut: make(HELD_OUT, noise, stream(random, 'held out')),
    window: DRAWN,
    scale: 1,
  };
}
