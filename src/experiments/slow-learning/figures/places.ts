// Where a curve's name stands: beside its own curve and, as far as possible, clear of the others.
import type { Point } from './shared.ts';

/** A chart's pixels: width and height of the plane, and how many epochs and units it spans. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly epochs: number;
}

/** Pixels of a bold letter and of a line of text. */
const LETTER = 7;
const LINE = 14;
/** From the middle of a name to a curve that does not touch it. */
const CLEAR = LINE / 2 + 4;

interface Named {
  readonly name: string;
  readonly own: readonly number[];
  readonly others: readonly (readonly number[])[];
  /** Where the name stands if it is free there. */
  readonly usual: Point;
  /** Where another name stands already. */
  readonly taken?: { readonly name: string; readonly spot: Point };
}

/** Whether two names that begin at these spots lie on each other. */
function overlap(one: Named, spot: Point, plane: Plane): boolean {
  if (!one.taken) return false;
  const right = (spot[0] - one.taken.spot[0]) * (plane.width / plane.epochs);
  const beside = right > one.taken.name.length * LETTER || -right > one.name.length * LETTER;
  return !beside && Math.abs(spot[1] - one.taken.spot[1]) * plane.height < LINE + 2;
}

/** Pixels from the middle line of a name that begins at `spot` to the nearest point of a curve above or below it. */
export function distanceTo(curve: readonly number[], [epoch, level]: Point, name: string, plane: Plane): number {
  const until = epoch + (name.length * LETTER * plane.epochs) / plane.width;
  const first = Math.max(0, Math.min(curve.length - 1, Math.floor(epoch)));
  const last = Math.max(first, Math.min(curve.length - 1, Math.ceil(until)));
  const stretch = curve.slice(first, last + 1);
  const [low, high] = stretch.reduce(
    ([least, most], value) => [Math.min(least!, value), Math.max(most!, value)] as const,
    [Infinity, -Infinity] as const,
  );
  // A curve that falls through the name has its ends on both sides of it.
  return Math.max(0, low - level, level - high) * plane.height;
}

const LEVELS = Array.from({ length: 17 }, (_, index) => 0.1 + index / 20);
const PARTS = Array.from({ length: 25 }, (_, index) => index / 25);

/** The usual spot, or the nearest to the own curve of those that are clear of all, or the one farthest from the others. */
export function placeOf(named: Named, plane: Plane): Point {
  const { name, own, others, usual } = named;
  const fromOthers = (spot: Point) => Math.min(...others.map((curve) => distanceTo(curve, spot, name, plane)));
  const fromOwn = (spot: Point) => distanceTo(own, spot, name, plane);
  if (fromOthers(usual) >= CLEAR && !overlap(named, usual, plane)) return usual;
  const room = 1 - (name.length * LETTER) / plane.width;
  const spots = PARTS.filter((part) => part <= room)
    .flatMap((part) => LEVELS.map((level): Point => [part * plane.epochs, level]))
    .filter((spot) => !overlap(named, spot, plane));
  const clear = spots.filter((spot) => fromOthers(spot) >= CLEAR && fromOwn(spot) >= CLEAR);
  const nearer = (best: Point, spot: Point): Point => (fromOwn(spot) < fromOwn(best) ? spot : best);
  if (clear.length > 0) return clear.reduce(nearer);
  return spots.reduce((best, spot) => (fromOthers(spot) > fromOthers(best) ? spot : best), usual);
}
