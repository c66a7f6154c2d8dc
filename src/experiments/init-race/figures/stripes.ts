// Weights after the race, a stripe a hidden unit: one column of pixels of the picture, top to bottom. From zeros all
// stripes are the same.
import { h } from 'preact';
import { drawing, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import type { Result } from '../experiment.ts';
import { recordedRace } from '../recorded.ts';

const STARTS = ['zeros', 'xavier'] as const;
const TONES = 6;
const [TOP, CELL, GAP] = [22, 8, 34];

/** The cells of each tone as one path, from the smallest weight (light) to the largest (dark). */
function tones(stripes: readonly (readonly number[])[]): number[][] {
  const all = stripes.flat();
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return stripes.map((row) =>
    row.map((weight) =>
      most > least ? Math.min(TONES - 1, Math.floor(((weight - least) / (most - least)) * TONES)) : 0,
    ),
  );
}

function panel(scene: Scene<Result>, start: (typeof STARTS)[number], top: number): Drawing {
  const grid = tones(recordedRace(start).stripes);
  const width = scene.look.width / grid[0]!.length;
  const gap = Math.min(4, width / 4);
  const cells = Array.from({ length: TONES }, () => '');
  grid.forEach((row, i) =>
    row.forEach((tone, j) => {
      cells[tone] += `M${px(j * width + gap / 2)} ${top + i * CELL}h${px(width - gap)}v${CELL}h${px(gap - width)}Z`;
    }),
  );
  return h(
    'g',
    null,
    text(0, top - 8, scene.words[start], { class: 'ink b' }),
    h(
      'g',
      { class: 'q-w' },
      ...cells.map((d, tone) => (d ? path('qf', d, { 'fill-opacity': px(0.08 + (0.88 * tone) / (TONES - 1)) }) : null)),
    ),
  );
}

export const stripes = defineFigure<Result>({
  id: 'initialization-stripes',
  place: 'text',
  runs: () => ({}),
  draw(scene) {
    const rows = recordedRace('zeros').stripes.length;
    const second = TOP + rows * CELL + GAP;
    return drawing(
      { id: scene.id, width: scene.look.width, height: second + rows * CELL + 20, label: scene.label },
      panel(scene, 'zeros', TOP),
      panel(scene, 'xavier', second),
      text(scene.look.width, second + rows * CELL + 16, scene.words['units'], { 'text-anchor': 'end' }),
    );
  },
  data: () => ({
    columns: ['pixel', 'unit', ...STARTS],
    rows: recordedRace('zeros').stripes.flatMap((row, i) =>
      row.map((weight, j) => [i + 1, j + 1, weight, recordedRace('xavier').stripes[i]![j]!]),
    ),
  }),
});
