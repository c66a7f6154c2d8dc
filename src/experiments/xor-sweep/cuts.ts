// What one straight cut can do with four points: which side each lies on, and the best threshold along a direction.
import { CORNERS } from '../../lib/data/index.ts';
import { cos, sin } from '../../lib/nn/index.ts';

export interface Line {
  readonly w1: number;
  readonly w2: number;
  readonly b: number;
}

/** z = w₁x₁ + w₂x₂ + b at each corner. */
export const netInputs = ({ w1, w2, b }: Line): number[] => CORNERS.map(([x1, x2]) => w1 * x1 + w2 * x2 + b);

/** How many corners get their target when z > 0 answers 1. */
export const countRight = (z: readonly number[], targets: ArrayLike<number>): number =>
  z.reduce((right, value, i) => right + (value > 0 === (targets[i] === 1) ? 1 : 0), 0);

export interface Direction extends Line {
  readonly angle: number;
  readonly right: number;
}

/** Turns the normal of the cut by so many degrees and takes the best threshold, whichever side answers 1. */
export function bestAlong(angle: number, targets: ArrayLike<number>): Direction {
  const radians = (angle * Math.PI) / 180;
  const normal = { w1: cos(radians), w2: sin(radians), b: 0 };
  const along = netInputs(normal);
  const sorted = [...along].sort((one, other) => one - other);
  // Between neighbors that differ by more than rounding, and beyond either end.
  const middles = sorted.slice(1).flatMap((value, i) => (value - sorted[i]! > 1e-9 ? [(value + sorted[i]!) / 2] : []));
  const thresholds = [sorted[0]! - 0.25, ...middles, sorted[3]! + 0.25];
  const cuts = thresholds.flatMap((t) => [
    { ...normal, b: -t },
    { w1: -normal.w1, w2: -normal.w2, b: t },
  ]);
  const counted = cuts.map((line) => ({ ...line, angle, right: countRight(netInputs(line), targets) }));
  return counted.reduce((best, one) => (one.right > best.right ? one : best));
}

const DIRECTIONS = 16;

/** The cut turned through half a circle. */
export const turned = (targets: ArrayLike<number>): Direction[] =>
  Array.from({ length: DIRECTIONS }, (_, k) => bestAlong((180 * k) / DIRECTIONS, targets));
