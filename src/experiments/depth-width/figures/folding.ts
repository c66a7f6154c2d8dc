// Why pieces multiply: a layer folds the line of inputs, and whatever the next layer draws is drawn on every ply.
import { h } from 'preact';
import { defineFigure, drawing, path, px, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';

const FOLDS = 4;

/** The strip after k folds, seen from the edge: 2ᵏ plies, joined at the ends in turn. */
function strip(left: number, bottom: number, width: number, folds: number, gap: number): Drawing {
  const plies = 1 << folds;
  const parts: string[] = [`M${px(left)} ${px(bottom)}`];
  for (let ply = 0; ply < plies; ply++) {
    const y = bottom - ply * gap;
    const goesRight = ply % 2 === 0;
    parts.push(`H${px(goesRight ? left + width : left)}`);
    if (ply < plies - 1) {
      const r = px(gap / 2);
      parts.push(`A${r} ${r} 0 0 ${goesRight ? 0 : 1} ${px(goesRight ? left + width : left)} ${px(y - gap)}`);
    }
  }
  return path('qs', parts.join(''));
}

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { byLayer } = scene.runs['only']!.result;
  const isNarrow = look.width < 480;
  const columns = isNarrow ? 2 : 4;
  const pitch = look.width / columns;
  const high = 86;
  const row = high + 54;
  return drawing(
    { id, width: look.width, height: row * Math.ceil(FOLDS / columns), label: scene.label },
    ...Array.from({ length: FOLDS }, (_, i) => {
      const folds = i;
      const gap = folds === 0 ? 0 : Math.min(13, (high - 8) / (1 << folds));
      const left = (i % columns) * pitch + 10;
      const bottom = Math.floor(i / columns) * row + high;
      const width = pitch - 44;
      const pieces = folds === 0 ? 1 : byLayer[folds - 1]!;
      // A needle through all plies: one input of the next layer is reached from so many places.
      const needle = left + 0.36 * width;
      const top = bottom - ((1 << folds) - 1) * gap;
      return h(
        'g',
        { class: 'q-x' },
        path('now', `M${px(needle)} ${px(top - 12)}V${px(bottom + 8)}`),
        strip(left, bottom, width, folds, gap),
        ...Array.from({ length: pieces }, (_, ply) =>
          h('circle', { class: 'dot', cx: px(needle), cy: px(bottom - ply * gap), r: 3 }),
        ),
        text(px(left), px(bottom + 24), words[`folds ${folds}`]!, { class: 'ink' }),
        text(px(left), px(bottom + 41), `${pieces} ${pieces === 1 ? words['ply']! : words['plies']!}`, {}),
      );
    }),
  );
}

export const folding = defineFigure<Result>({
  id: 'depth-width-folding',
  place: 'text',
  runs: (settings) => ({ only: { ...settings, width: 2, depth: 4 } }),
  draw,
  data: ({ runs }) => ({
    columns: ['folds', 'plies'],
    rows: [[0, 1], ...runs['only']!.result.byLayer.slice(0, FOLDS - 1).map((pieces, k) => [k + 1, pieces])],
  }),
});
