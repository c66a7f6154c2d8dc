// The same net at its best epoch and at the end: what it answers over the plane.
import { contours } from 'd3-contour';
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { drawing, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { trail } from '../../../lib/figure/trail.ts';
import type { Result } from '../experiment.ts';

type LessonScene = Scene<Result>;

const HALF = 2;
const LEVELS = [0.1, 0.3, 0.5, 0.7, 0.9];

function panel(scene: LessonScene, name: 'early' | 'none', left: number, top: number, side: number): Drawing {
  const { boundary, examples, kept } = scene.runs[name]!.result;
  const grid = boundary.length;
  const along = (value: number): number => (Math.min(grid - 1, Math.max(0, value - 0.5)) / (grid - 1)) * side;
  const at = (point: readonly number[]): [number, number] => [left + along(point[0]!), top + along(point[1]!)];
  const bands = contours().size([grid, grid]).thresholds(LEVELS)(boundary.flat());
  const ringsOf = (level: number): string =>
    bands[level]!.coordinates.flat()
      .map((ring) => `${trail(ring.map(at))}Z`)
      .join('');
  const spot = ([x, y]: readonly number[]): Record<string, number> => ({
    cx: px(left + ((x! + HALF) / (2 * HALF)) * side),
    cy: px(top + ((HALF - y!) / (2 * HALF)) * side),
  });
  const of = (label: number): Drawing[] =>
    examples
      .filter(([x, y, own]) => own === label && Math.abs(x) < HALF && Math.abs(y) < HALF)
      .map((example) => h('circle', { ...spot(example), r: 3.6 }));
  return h(
    'g',
    {},
    text(left, top - 10, `${scene.words[name]} ${kept.epoch}`, { class: 'ink b' }),
    h('g', { class: 'bands q-h' }, ...bands.map((_, level) => path('', ringsOf(level)))),
    path('thin', `M${left} ${top}h${px(side)}v${px(side)}h${px(-side)}Z`),
    h('g', { class: 'hol ink' }, ...of(0)),
    h('g', { class: 'station' }, ...of(1)),
    text(left, px(top + side + 18), `${scene.words['fresh']} ${fixed(100 * (1 - kept.testAccuracy), 1)} %`, {
      class: 'ink',
    }),
  );
}

export const maps = defineFigure<Result>({
  id: 'overfitting-maps',
  place: 'text',
  runs: (settings) => ({ early: { ...settings, stopping: 'early' }, none: { ...settings, stopping: 'none' } }),
  draw(scene) {
    const { id, look } = scene;
    const narrow = look.kind === 'narrow';
    const gap = 24;
    const side = narrow ? look.width - 60 : (look.width - gap) / 2;
    const row = side + 50;
    return drawing(
      { id, width: look.width, height: px(narrow ? 2 * row + 8 : row), label: scene.label },
      panel(scene, 'early', narrow ? 30 : 0, 24, px(side)),
      panel(scene, 'none', narrow ? 30 : px(side + gap), narrow ? px(24 + row + 8) : 24, px(side)),
    );
  },
  data: ({ runs }) => ({
    columns: ['x1', 'x2', 'class'],
    rows: runs['none']!.result.examples.map((example) => [...example]),
  }),
});
