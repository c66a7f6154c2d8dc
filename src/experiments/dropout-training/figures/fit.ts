// Four shares kept, twenty seeds each: how many of the wrong labels come back, and how many new digits are read right.
import { h } from 'preact';
import { drawing, path, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { curve, linear } from '../../../lib/figure/scale.ts';
import type { Result } from '../experiment.ts';
import { lastOf, medianOf, recordedRuns } from '../recorded.ts';
import { KEEPS } from '../recordings.ts';
import { levels, percent, rangeOf, type Plane } from './axes.ts';

const [TOP, HEIGHT, FOOT] = [52, 310, 46];

export const middleOf = (keep: number): { fooled: number; accuracy: number } => ({
  fooled: medianOf(recordedRuns(keep).map(({ fooled }) => fooled)),
  accuracy: medianOf(recordedRuns(keep).map(lastOf)),
});

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const [left, right] = [42, look.width - 14];
  const { low, high, tenths } = rangeOf(KEEPS.flatMap((keep) => recordedRuns(keep).map(lastOf)));
  const plane: Plane = {
    ...{ left, right, foot: HEIGHT - FOOT },
    x: linear([0, 1], [left, right]),
    y: linear([low, high], [HEIGHT - FOOT, TOP]),
  };
  const { x, y, foot } = plane;
  const seeds = KEEPS.map((keep, i) =>
    h(
      'g',
      { class: i % 2 === 0 ? 'dot' : 'hol', style: 'opacity: 0.45' },
      ...recordedRuns(keep).map((run) => h('circle', { cx: x(run.fooled), cy: y(lastOf(run)), r: 2.6 })),
    ),
  );
  const middles = KEEPS.map(middleOf);
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    text(0, 12, words['accuracy']!, { class: 'ink' }),
    levels(plane, tenths),
    path('ax', `M${left} ${foot}H${right}`),
    ...[0, 0.25, 0.5, 0.75, 1].map(
      (share) =>
      text(x(share), foot + 18, percent(share), { 'text-anchor': share === 1 ? 'end' : share === 0 ? 'start' : 'middle' }), // prettier-ignore
    ),
    text(right, HEIGHT - 6, words['fooled']!, { 'text-anchor': 'end' }),
    ...seeds,
    curve(
      'thin',
      middles.map(({ fooled, accuracy }) => [x(fooled), y(accuracy)] as const),
    ),
    ...KEEPS.map((keep, i) => {
      const [cx, cy] = [x(middles[i]!.fooled), y(middles[i]!.accuracy)];
      return h(
        'g',
        {},
        h('circle', { class: i % 2 === 0 ? 'dot' : 'hol', cx, cy, r: 6 }),
        path('ref', `M${cx} ${TOP - 8}V${cy - 8}`),
        text(cx, TOP - 14, i === 0 ? words['plain']! : keep === 0.3 ? `p = ${keep}` : String(keep), {
          class: 'ink b',
          'text-anchor': 'middle',
        }),
      );
    }),
  );
}

export const fit = defineFigure<Result>({
  id: 'dropout-fit',
  place: 'text',
  runs: () => ({}),
  draw,
  data: () => ({
    columns: ['keep', 'seed', 'wrong labels given back', 'test accuracy'],
    rows: KEEPS.flatMap((keep) => recordedRuns(keep).map((run, i) => [keep, i + 1, run.fooled, lastOf(run)])),
  }),
});
