// The plain net and one half, at the last epoch and at the epoch that a validation set chose: twenty seeds each.
import { h } from 'preact';
import { drawing, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { linear } from '../../../lib/figure/scale.ts';
import type { Result } from '../experiment.ts';
import { lastOf, medianOf, recordedRuns, stoppedOf, type Kept } from '../recorded.ts';
import { levels, percent, rangeOf, type Plane } from './axes.ts';

export const COLUMNS = [
  { name: 'plain', when: 'end', keep: 1, of: lastOf },
  { name: 'plain', when: 'best', keep: 1, of: stoppedOf },
  { name: 'half', when: 'end', keep: 0.5, of: lastOf },
  { name: 'half', when: 'best', keep: 0.5, of: stoppedOf },
] as const;

export const valuesOf = ({ keep, of }: { keep: number; of: (run: Kept) => number }): number[] =>
  recordedRuns(keep).map(of);

const [TOP, HEIGHT, FOOT] = [38, 300, 46];

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const narrow = look.kind === 'narrow';
  const [left, right] = [42, look.width - (narrow ? 8 : 28)];
  const { low, high, tenths } = rangeOf(COLUMNS.flatMap(valuesOf));
  const plane: Plane = {
    ...{ left, right, foot: HEIGHT - FOOT },
    x: linear([0, COLUMNS.length], [left, right]),
    y: linear([low, high], [HEIGHT - FOOT, TOP]),
  };
  const { x, y, foot } = plane;
  const wide = narrow ? 20 : 34;
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    text(0, 12, words['accuracy']!, { class: 'ink' }),
    levels(plane, tenths),
    path('ax', `M${left} ${foot}H${right}`),
    ...COLUMNS.flatMap((column, i) => {
      const values = valuesOf(column);
      const [middle, median] = [x(i + 0.5), medianOf(values)];
      return [
        h(
          'g',
          { class: column.keep === 1 ? 'dot' : 'hol' },
          // Side by side by their seed, so that equal ones do not hide each other.
          ...values.map((value, seed) =>
            h('circle', { cx: px(middle + ((seed - 9.5) / 9.5) * wide * 0.8), cy: y(value), r: 2.8 }),
          ),
        ),
        path('now', `M${px(middle - wide)} ${y(median)}h${2 * wide}`, { style: 'stroke-width: 2px' }),
        text(px(middle + (narrow ? 0 : wide + 4)), narrow ? TOP - 7 : y(median) + 4, percent(median), {
          class: 'ink b halo',
          'text-anchor': narrow ? 'middle' : 'start',
        }),
        text(middle, foot + 18, words[column.name]!, { class: 'ink', 'text-anchor': 'middle' }),
        text(middle, foot + 34, words[column.when]!, { 'text-anchor': 'middle' }),
      ];
    }),
  );
}

export const stopping = defineFigure<Result>({
  id: 'dropout-stopping',
  place: 'text',
  runs: () => ({}),
  draw,
  data: () => ({
    columns: ['seed', ...COLUMNS.map(({ name, when }) => `${name}, ${when}`)],
    rows: valuesOf(COLUMNS[0]).map((_, seed) => [seed + 1, ...COLUMNS.map((column) => valuesOf(column)[seed]!)]),
  }),
});
