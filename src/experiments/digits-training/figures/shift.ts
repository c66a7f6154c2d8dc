// Accuracy on the same pictures moved by a few pixels.
import { h } from 'preact';
import { drawing, path, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing } from '../../../lib/figure/figure.ts';
import { inked } from '../../../lib/figure/mask.ts';
import { curve, linear } from '../../../lib/figure/scale.ts';
import { SHIFTS } from '../details.ts';
import type { Result } from '../experiment.ts';
import { pictureOf } from '../pictures.ts';
import { percent, resultOf, runsOnly, type LessonScene } from './common.ts';

const TOP = 28;
const PLOT = 190;
const PICTURE = 42;
const CHANCE = 0.1;

/** A picture moved to the right. */
function moved(picture: string, columns: number, pixels: number): number[] {
  const values = pictureOf(picture);
  return values.map((_, i) => (i % columns < pixels ? 0 : values[i - pixels]!));
}

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const { shifted, sample, columns } = resultOf(scene);
  const narrow = look.kind === 'narrow';
  const last = SHIFTS.length - 1;
  const x = linear([0, last], [62, look.width - (narrow ? 30 : 110)]);
  const y = linear([0, 1], [TOP + PLOT, TOP]);
  const ticks = [0, 0.5, 1];
  const example = sample.find(({ label, answer }) => label === 4 && label === answer) ?? sample[0];
  const line = (values: readonly number[], stroke: string, mark: string): Drawing[] =>
    values.length === 0
      ? []
      : [
          curve(
            stroke,
            values.map((value, i) => [x(SHIFTS[i]!), y(value)]),
          ),
          ...values.map((value, i) => h('circle', { class: mark, cx: x(SHIFTS[i]!), cy: y(value), r: 4.2 })),
        ];
  const bottom = TOP + PLOT;
  return drawing(
    { id, width: look.width, height: bottom + PICTURE + 46, label: scene.label },
    text(0, 13, words['right']!, { class: 'ink' }),
    path('gr', `M40 ${y(0.5)}H${x(last)}M40 ${y(1)}H${x(last)}`),
    path('ax', `M40 ${y(0)}H${x(last)}`),
    path('ref', `M40 ${y(CHANCE)}H${x(last)}`),
    text(46, y(CHANCE) - 6, words['chance']!),
    ...ticks.map((tick) => text(34, y(tick) + 4, percent(tick, 0), { 'text-anchor': 'end' })),
    ...line(shifted.down, 'r2', 'hol'),
    ...line(shifted.right, 'r1', 'dot'),
    // Named where the two lines are farthest apart.
    ...(shifted.right.length === 0
      ? []
      : [
          text(x(2) + 12, y(shifted.right[2]!) - 8, words['sideways']!, { class: 'ink halo' }),
          text(x(2) - 12, y(shifted.down[2]!) + 14, words['downward']!, { class: 'ink halo', 'text-anchor': 'end' }),
        ]),
    ...SHIFTS.map((pixels) => text(x(pixels), bottom + 18, String(pixels), { class: 'ink', 'text-anchor': 'middle' })),
    narrow ? null : text(look.width, bottom + 18, words['pixels']!, { 'text-anchor': 'end' }),
    ...(example === undefined
      ? []
      : SHIFTS.flatMap((pixels) => {
          const left = x(pixels) - PICTURE / 2;
          return [
            h('rect', { class: 'gr', x: left, y: bottom + 28, width: PICTURE, height: PICTURE }),
            h(
              'g',
              { class: 'q-x' },
              inked([{ x: 0, y: 0, columns, values: moved(example.picture, columns, pixels) }], {
                ...{ left, top: bottom + 28, scale: PICTURE / columns },
              }),
            ),
          ];
        })),
    narrow ? text(look.width, bottom + PICTURE + 42, words['pixels']!, { 'text-anchor': 'end' }) : null,
  );
}

export const shift = defineFigure<Result>({
  id: 'digits-shift',
  place: 'text',
  runs: runsOnly,
  draw,
  data: (scene) => {
    const { shifted } = resultOf(scene);
    return {
      columns: ['pixels', 'accuracy moved right', 'accuracy moved down'],
      rows: SHIFTS.map((pixels, i) => [pixels, shifted.right[i] ?? null, shifted.down[i] ?? null]),
    };
  },
});
