// The tent, folded again with every layer.
import { h } from 'preact';
import { defineFigure, drawing, path, px, text, type Drawing, type Scene } from '../../lib/figure/index.ts';
import type { Result } from './experiment.ts';

const DEPTHS = [1, 2, 3, 4, 5] as const;

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const isNarrow = look.width < 480;
  const shown = isNarrow ? DEPTHS.slice(0, 4) : DEPTHS;
  const columns = isNarrow ? 2 : shown.length;
  const gap = 22;
  const width = (look.width - 4 - (columns - 1) * gap) / columns;
  const height = isNarrow ? 74 : 78;
  const pitch = height + 78;
  return drawing(
    { id, width: look.width, height: Math.ceil(shown.length / columns) * pitch - 14, label: scene.label },
    ...shown.map((depth, n) => {
      const { x, y, pieces, units } = scene.runs[`depth ${depth}`]!.result;
      const left = 2 + (n % columns) * (width + gap);
      const bottom = Math.floor(n / columns) * pitch + height + 18;
      const line = x.map((place, i) => `${px(left + place * width)} ${px(bottom - y[i]! * height)}`).join('L');
      return h(
        'g',
        {},
        path('ax', `M${px(left)} ${bottom}h${px(width)}`),
        h('g', { class: 'q-h' }, path('r1', `M${line}`)),
        text(px(left), bottom + 18, `${units} ${words['units']}`),
        text(px(left), bottom + 34, `${pieces} ${words['pieces']}`, { class: 'ink b' }),
        text(px(left), bottom - height - 8, `${depth} ${words[depth === 1 ? 'layer' : 'layers']}`),
      );
    }),
  );
}

const folds = defineFigure<Result>({
  id: 'sawtooth-folds',
  place: 'text',
  runs: () => Object.fromEntries(DEPTHS.map((depth) => [`depth ${depth}`, { depth }])),
  draw,
  data: ({ runs }) => ({
    columns: ['layers', 'units', 'pieces', 'most pieces of one layer'],
    rows: DEPTHS.map((depth) => {
      const { units, pieces, piecesOfOneLayer } = runs[`depth ${depth}`]!.result;
      return [depth, units, pieces, piecesOfOneLayer];
    }),
  }),
});

export const figures = [folds];
