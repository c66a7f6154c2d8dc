// A reader's own examples as a setting: points of the plane, each of class 0 or 1. They are given as JSON, [[x, y,
// class], …], or as the text that a setting holds: x_y_class, one after the other with stars between. An address leaves
// these signs as they are.
import type { PointsParameter } from './parameter.ts';

export type OwnPoint = readonly [x: number, y: number, label: number];

/** Most points in one setting. */
export const MOST_POINTS = 2000;

/** An address holds at most so many characters of points; more are kept in the page alone, or saved as a file. */
export const MOST_IN_ADDRESS = 2000;

/** Farther out no point can lie. */
export const FARTHEST_POINT = 1e6;

export const points = (declared: Pick<PointsParameter, 'when'> = {}): PointsParameter => ({
  kind: 'points',
  default: '',
  ...declared,
});

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/;

/** The points of a setting. */
export const pointsOf = (text: string): OwnPoint[] =>
  text === '' ? [] : text.split('*').map((point) => point.split('_').map(Number) as unknown as OwnPoint);

export const textOfPoints = (given: readonly OwnPoint[]): string =>
  given.map((point) => point.map((value) => String(value === 0 ? 0 : value)).join('_')).join('*');

const isPoint = (value: unknown): value is OwnPoint =>
  Array.isArray(value) &&
  value.length === 3 &&
  value.every((part) => typeof part === 'number' && Math.abs(part) <= FARTHEST_POINT) &&
  (value[2] === 0 || value[2] === 1);

/** What a text says, if every part of it is a number; JSON where it begins with a bracket. */
function read(text: string): unknown {
  if (text.startsWith('[')) {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }
  const isWell = text === '' || text.split('*').every((point) => point.split('_').every((part) => NUMBER.test(part)));
  return isWell ? pointsOf(text) : undefined;
}

/** The text that a setting holds, or undefined where what is given are no points. NaN lies too far out. */
export function pointsText(given: unknown): string | undefined {
  const value = typeof given === 'string' ? read(given) : given;
  if (!Array.isArray(value) || value.length > MOST_POINTS || !value.every(isPoint)) return undefined;
  return textOfPoints(value);
}

export const allowedPoints = `at most ${MOST_POINTS} points [[x, y, class], …] as JSON, each of class 0 or 1`;

/** In a line of settings many points are told by their number. */
export const countedPoints = (text: string): string => (text === '' ? 'none' : `${pointsOf(text).length} given`);
