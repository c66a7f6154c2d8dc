// The plane as the network sees it: its answers in bands, the line where its net input is 0, and the examples on it.
import { h } from 'preact';
import { path } from '../../../lib/figure/drawing.ts';
import { type Drawing } from '../../../lib/figure/figure.ts';
import { areaPath, linePath, onSquare, ringsOf } from '../../../lib/figure/contour.ts';
import { forward, matrixFrom } from '../../../lib/nn/index.ts';
import type { Example, Result } from '../experiment.ts';
import { answersOn, networkOf, restore, type HiddenActivation } from '../network.ts';

/** Where the map lies in the drawing. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

const GRID = 49;
/** Six bands between 0 and 1; the first is paper. Steep as an answer is, more would lie on each other. */
const LEVELS = [0.1, 0.3, 0.5, 0.7, 0.9];
const MIDDLE = LEVELS.indexOf(0.5);

/** The last kept moment up to a step, and without a step the end. */
export const frameAt = ({ frames }: Result, step = Infinity) =>
  frames.findLast(({ epoch }) => epoch <= step) ?? frames[0];

export interface Answers {
  /** Over the window, and at the examples. */
  readonly grid: readonly number[];
  of(examples: readonly Example[]): number[];
}

/** What the network answers with the weights of a moment; none where nothing was trained. */
export function answersAt(result: Result, activation: HiddenActivation, step?: number): Answers | undefined {
  const frame = frameAt(result, step);
  if (!frame) return undefined;
  const { sizes, window, scale } = result;
  const network = networkOf(sizes, activation);
  restore(network, frame.parameters);
  const grid = answersOn(network, scale * window.half, GRID);
  const seen = (examples: readonly Example[]) =>
    examples.map(([x, y]) => [(x - window.x) * scale, (y - window.y) * scale]);
  return {
    grid,
    of: (examples) => (examples.length === 0 ? [] : Array.from(forward(network, matrixFrom(seen(examples))).data)),
  };
}

/** A tenth of a pixel is enough for marks, of which there are hundreds. */
const px = (value: number): number => Math.round(10 * value) / 10;

/** At most eight bands with a paper line between, and the boundary. */
export function ground({ grid }: Answers, { left, top, size }: Place): Drawing[] {
  const at = onSquare(GRID, size, left, top);
  const rings = ringsOf(grid, GRID, LEVELS);
  return [
    h('g', { class: 'bands q-h' }, ...rings.map((band) => h('path', { d: areaPath(band, at) }))),
    h('g', { class: 'q-z' }, path('r1', linePath(rings[MIDDLE]!, GRID, at))),
  ];
}

/** Marks of the examples: discs for those shown, small squares for those held out, filled for class 1. */
export interface Marks {
  readonly radius: number;
  readonly side: number;
}

const isWrong = (answer: number, label: number): boolean => (answer > 0.5 ? 1 : 0) !== label;

const crossAt = (x: number, y: number, reach: number): string =>
  `M${px(x - reach)} ${px(y - reach)}l${2 * reach} ${2 * reach}m0 ${-2 * reach}l${-2 * reach} ${2 * reach}`;

const squareAt = (x: number, y: number, side: number): string =>
  `M${px(x - side / 2)} ${px(y - side / 2)}h${side}v${side}h${-side}Z`;

export function marked(result: Result, answers: Answers | undefined, place: Place, marks: Marks): Drawing {
  const { window, training, heldOut } = result;
  const { left, top, size } = place;
  const at = ([x, y]: Example): [number, number] => [
    left + ((x - window.x) / (2 * window.half) + 0.5) * size,
    top + (0.5 - (y - window.y) / (2 * window.half)) * size,
  ];
  // What noise has thrown out of the window is not drawn; it counts in the errors.
  const isInside = ([x, y]: Example): boolean =>
    Math.abs(x - window.x) <= window.half && Math.abs(y - window.y) <= window.half;
  const crosses = (examples: readonly Example[], reach: number): string =>
    (answers?.of(examples) ?? [])
      .map((answer, i) => {
        const example = examples[i]!;
        return isInside(example) && isWrong(answer, example[2]) ? crossAt(...at(example), reach) : '';
      })
      .join('');
  const squares = (label: number, side: number): string =>
    heldOut
      .filter((example) => example[2] === label && isInside(example))
      .map((example) => squareAt(...at(example), side))
      .join('');
  const discs = (label: number): Drawing[] =>
    training
      .filter((example) => example[2] === label && isInside(example))
      .map((example) => {
        const [x, y] = at(example);
        return h('circle', { cx: px(x), cy: px(y), r: marks.radius });
      });
  const { side, radius } = marks;
  return h(
    'g',
    {},
    h('g', { class: 'q-d' }, path('qs', crosses(heldOut, side + 0.6)), path('r1', crosses(training, radius + 3))),
    path('pap', squares(1, side + 1.6)),
    path('qf', squares(1, side)),
    path('pap', squares(0, side)),
    path('line', squares(0, side)),
    h('g', { class: 'hol' }, ...discs(0)),
    h('g', { class: 'station' }, ...discs(1)),
  );
}
