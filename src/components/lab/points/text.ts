// The text of a reader's own points is what counts: placing adds a line to it, taking away removes one.
import { fill } from '../../../i18n/lab/fill.ts';
import type { PointsWords } from '../../../i18n/points/en.ts';
import { readPoints, READ_LIMITS, type ReadPoints } from '../../../lib/data/read-points.ts';
import { MOST_IN_ADDRESS, pointsOf, textOfPoints } from '../../../lib/parameter/index.ts';

/** Bad lines that are told one by one. */
const TOLD = 5;

/** A setting's points as text, one a line. */
export const linesOf = (value: string): string =>
  pointsOf(value)
    .map((point) => `${point.join(', ')}\n`)
    .join('');

/** The setting that a text holds: its good lines. */
export const valueOf = (text: string): string => textOfPoints(readPoints(text).points);

export const withPoint = (text: string, x: number, y: number, label: number): string =>
  `${text}${text === '' || /[\r\n]$/.test(text) ? '' : '\n'}${x}, ${y}, ${label}\n`;

export interface Taken {
  readonly text: string;
  readonly point: readonly [x: number, y: number];
}

/** The text without the point that is nearest to a place; undefined where none is within reach. */
export function withoutNearest(text: string, x: number, y: number, reach: number): Taken | undefined {
  const { points, lines } = readPoints(text);
  let nearest = -1;
  let least = reach * reach;
  points.forEach(([px, py], i) => {
    const squared = (px - x) * (px - x) + (py - y) * (py - y);
    if (!(squared <= least)) return;
    least = squared;
    nearest = i;
  });
  if (nearest < 0) return undefined;
  const [px, py] = points[nearest]!;
  const kept = text.split(/(?<=\r\n|\n|\r(?!\n))/).filter((_, index) => index !== lines[nearest]! - 1);
  return { text: kept.join(''), point: [px, py] };
}

/** What is wrong with the text, in sentences. */
export function troubles({ points, complaints, beyond }: ReadPoints, words: PointsWords): string[] {
  const told = complaints.slice(0, TOLD).map(({ what, ...rest }) => {
    const word = 'word' in rest && rest.word.length > 30 ? `${rest.word.slice(0, 29)}…` : 'word' in rest && rest.word;
    return fill(words[what], { ...rest, ...(word !== false && { word }) });
  });
  const rest = complaints.length - told.length;
  return [
    ...told,
    ...(rest > 0 ? [fill(words.more, { count: rest })] : []),
    ...(complaints.length > 0 && points.length > 0 ? [words.kept] : []),
    ...(beyond > 0 ? [fill(words.beyond, { most: READ_LIMITS.most, count: beyond })] : []),
    ...(textOfPoints(points).length > MOST_IN_ADDRESS ? [words.long] : []),
  ];
}

/** How many there are, and what training waits for. */
export function countOf({ points }: ReadPoints, words: PointsWords): string {
  if (points.length === 0) return words.none;
  const ones = points.filter(([, , label]) => label === 1).length;
  const zeros = points.length - ones;
  const sentence = fill(words.count, { count: points.length, ones, zeros });
  return ones > 0 && zeros > 0 ? sentence : `${sentence} ${fill(words.oneClass, { label: ones > 0 ? 1 : 0 })}`;
}
