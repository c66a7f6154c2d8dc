// How an error shrinks over ten links, for several weights; and fifty links of a rectifier.
import { defineFigure } from '../../../lib/figure/figure.ts';
import type { Result } from '../experiment.ts';
import type { LessonScene } from './chain.ts';
import { lines, named, type Line } from './lines.ts';

export const WEIGHTS = [-4, 1, 4, 8] as const;
const LINKS = 10;
const STROKES = ['r2', 'r1', 'r3', 'r4'] as const;

const nameOf = (w: number): string => `w ${w}`;

/** 1 at the output, then what is left after each link. */
const sizesOf = (scene: Pick<LessonScene, 'runs'>, w: number): number[] => [
  1,
  ...scene.runs[nameOf(w)]!.result.reached.map(Math.abs).reverse(),
];

const quarters = (links: number): number[] =>
  Array.from({ length: links }).reduce<number[]>((so) => [...so, so.at(-1)! / 4], [1]);

const weightLine = (scene: LessonScene, w: number, stroke: Line['stroke']): Line => ({
  name: named(w),
  sizes: sizesOf(scene, w),
  stroke,
});

export const products = defineFigure<Result>({
  id: 'vanishing-chain-products',
  place: 'text',
  runs: ({ w: _, ...settings }) =>
    Object.fromEntries(WEIGHTS.map((w) => [nameOf(w), { ...settings, depth: LINKS, activation: 'sigmoid', w }])),
  draw: (scene) =>
    lines(
      scene,
      [
        ...WEIGHTS.map((w, i) => weightLine(scene, w, STROKES[i]!)),
        { name: scene.words['quarter']!, sizes: quarters(LINKS), stroke: 'ref' },
      ],
      310,
    ),
  data: (scene) => ({
    columns: ['links', ...WEIGHTS.map(nameOf), '4^-k'],
    rows: quarters(LINKS).map((bound, link) => [link, ...WEIGHTS.map((w) => sizesOf(scene, w)[link]!), bound]),
  }),
});

export const FIFTY = [1.1, 1, 0.9] as const;
const FIFTY_LINKS = 50;

export const fifty = defineFigure<Result>({
  id: 'vanishing-chain-fifty',
  place: 'text',
  runs: () =>
    Object.fromEntries(FIFTY.map((w) => [nameOf(w), { depth: FIFTY_LINKS, activation: 'relu', x: 0.5, b: 0, w }])),
  draw: (scene) =>
    lines(
      scene,
      FIFTY.map((w, i) => weightLine(scene, w, (['r1', 'r3', 'r2'] as const)[i]!)),
      230,
    ),
  data: (scene) => ({
    columns: ['links', ...FIFTY.map(nameOf)],
    rows: Array.from({ length: FIFTY_LINKS + 1 }, (_, link) => [link, ...FIFTY.map((w) => sizesOf(scene, w)[link]!)]),
  }),
});
