// The examples on the map: discs for those shown, small squares for those held out; open for class 0, filled for 1, half
// filled for 2, with a dot for 3. A wrong answer has a cross of the error's hue behind its mark.
import { h } from 'preact';
import { path } from '../../../lib/figure/drawing.ts';
import type { Drawing } from '../../../lib/figure/figure.ts';
import type { Example, Window } from '../examples.ts';
import type { Moment } from '../moment.ts';
import type { Layout } from './layout.ts';

/** A tenth of a pixel is enough for marks, of which there are hundreds. */
const tenth = (value: number): number => Math.round(10 * value) / 10;

const disc = (x: number, y: number, r: number): string =>
  `M${tenth(x - r)} ${tenth(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;

const halfDisc = (x: number, y: number, r: number): string =>
  `M${tenth(x)} ${tenth(y - r)}a${r} ${r} 0 0 1 0 ${2 * r}Z`;

const square = (x: number, y: number, side: number): string =>
  `M${tenth(x - side / 2)} ${tenth(y - side / 2)}h${side}v${side}h${-side}Z`;

const cross = (x: number, y: number, reach: number): string =>
  `M${tenth(x - reach)} ${tenth(y - reach)}l${2 * reach} ${2 * reach}m0 ${-2 * reach}l${-2 * reach} ${2 * reach}`;

interface Sizes {
  readonly radius: number;
  readonly side: number;
}

type At = (example: Example) => readonly [number, number];

/** From the plane to the large map. */
const placed =
  ({ x: left, y: top, size }: Layout['large'], { x, y, half }: Window): At =>
  (example) => [
    left + ((example[0] - x) / (2 * half) + 0.5) * size,
    top + (0.5 - (example[1] - y) / (2 * half)) * size,
  ];

/** What noise has thrown out of the window is not drawn; it counts in the errors. */
const isInside = ({ x, y, half }: Window, example: Example): boolean =>
  Math.abs(example[0] - x) <= half && Math.abs(example[1] - y) <= half;

/** The marks of one class: an outline, and what of it is filled. */
function marksOf(
  label: number,
  points: readonly (readonly [number, number])[],
  { radius, side }: Sizes,
  isHeld: boolean,
) {
  const each = (shape: (x: number, y: number) => string): string => points.map(([x, y]) => shape(x, y)).join('');
  const outline = isHeld ? each((x, y) => square(x, y, side)) : each((x, y) => disc(x, y, radius));
  const half = isHeld
    ? each((x, y) => `M${tenth(x)} ${tenth(y - side / 2)}h${side / 2}v${side}h${-side / 2}Z`)
    : each((x, y) => halfDisc(x, y, radius));
  const dots = each((x, y) => disc(x, y, isHeld ? 0.9 : 1.2));
  const rim = each((x, y) => (isHeld ? square(x, y, side + 1.8) : disc(x, y, radius + 0.6)));
  if (label === 1) return [path('pap', rim), path('qf', outline)];
  return [
    path('pap', outline),
    path('line', outline),
    ...(label === 2 ? [path('qf', half)] : []),
    ...(label === 3 ? [path('qf', dots)] : []),
  ];
}

export function examplesDrawn(moment: Moment, large: Layout['large']): Drawing {
  const { window, training, heldOut, wrong, heldWrong } = moment;
  const at = placed(large, window);
  const many = training.length + heldOut.length > 700;
  const sizes: Sizes = many ? { radius: 2.2, side: 3 } : { radius: 3.6, side: 4.4 };
  const crosses = (examples: readonly Example[], places: readonly number[], reach: number): string =>
    places
      .map((place) => examples[place]!)
      .filter((example) => isInside(window, example))
      .map((example) => cross(...at(example), reach))
      .join('');
  const group = (examples: readonly Example[], isHeld: boolean): Drawing[] =>
    [0, 1, 2, 3].flatMap((label) => {
      const points = examples.filter((example) => example[2] === label && isInside(window, example)).map(at);
      return points.length > 0 ? marksOf(label, points, sizes, isHeld) : [];
    });
  return h(
    'g',
    {},
    h('g', { class: 'q-d' }, path('qs', crosses(heldOut, heldWrong, 5.5)), path('qs', crosses(training, wrong, 7))),
    ...group(heldOut, true),
    ...group(training, false),
  );
}

/** One mark each of so many classes, for the legend. */
export const sampleMarks = (classes: readonly number[], x: number, y: number, isHeld: boolean): Drawing[] =>
  classes.flatMap((label, i) => marksOf(label, [[x + 13 * i, y]], { radius: 3.6, side: 4.4 }, isHeld));

export const sampleCross = (x: number, y: number): Drawing => h('g', { class: 'q-d' }, path('qs', cross(x, y, 4.5)));
