// Nine numbers, nine curves of the cost, nine slopes: what one backward pass knows about one network.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { defineFigure, drawing, letter, path, px, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import type { Entry, Result, Watched } from '../experiment.ts';
import { quantityOf, signOf } from './names.ts';

/** A row a unit: what leads into it. */
const ROWS: readonly (readonly Entry[])[] = [
  ['W1-11', 'W1-21', 'b1-1'],
  ['W1-12', 'W1-22', 'b1-2'],
  ['W2-1', 'W2-2', 'b2'],
];
const UNITS = ['first hidden unit', 'second hidden unit', 'output unit'];

const GAP = 18;
const HEAD = 20;

/** The top of the axis that all nine panels share. */
export const topOf = ({ entries }: Result): number => Math.max(1e-9, ...entries.flatMap(({ costs }) => costs));

function panel(watched: Watched, { nudges, cost, entries }: Result, width: number, height: number): Drawing {
  const reach = nudges.at(-1)!;
  const top = entries.flatMap(({ costs }) => costs).reduce((most, value) => Math.max(most, value), 1e-9);
  const x = (by: number): number => px(((by + reach) / (2 * reach)) * width);
  const y = (value: number): number => px(HEAD + height * (1 - value / top));
  const curve = watched.costs.map((value, i) => `${x(nudges[i]!)} ${y(value)}`).join('L');
  // The tangent: as long as a third of the panel, and never out of it.
  const half = Math.min(1.2, Math.abs((0.9 * cost) / (watched.gradient || 1e-12)) || 1.2);
  const tangent = [-half, half].map((by) => `${x(by)} ${y(cost + by * watched.gradient)}`).join('L');
  return h(
    'g',
    {},
    h('g', { class: quantityOf(watched.name) }, text(0, 11, letter(signOf(watched.name)), { class: 'qt' })),
    h('g', { class: 'q-d' }, text(px(width), 11, fixed(watched.gradient, 3), { class: 'qt', 'text-anchor': 'end' })),
    path('gr', `M0 ${y(0)}H${px(width)}`),
    h('g', { class: 'q-e' }, path('r1', `M${curve}`)),
    h('g', { class: 'q-d' }, path('r1 heavy', `M${tangent}`, { opacity: 0.9, style: 'stroke-width:4px' })),
    h('circle', { class: 'dot', cx: x(0), cy: y(cost), r: 3.4 }),
  );
}

function draw(scene: Scene<Result>): Drawing {
  const { result } = scene.runs['only']!;
  const isNarrow = scene.look.width < 480;
  const left = isNarrow ? 0 : 118;
  const width = (scene.look.width - left - 2 * GAP) / 3;
  const height = isNarrow ? 58 : 84;
  const line = height + HEAD + (isNarrow ? 40 : 22);
  const start = isNarrow ? 20 : 4;
  const rows = ROWS.map((row, r) =>
    h(
      'g',
      { transform: `translate(0,${start + r * line})` },
      text(
        0,
        isNarrow ? -4 : 11,
        isNarrow ? `${scene.words['into']} ${scene.words[UNITS[r]!]}` : scene.words['into']!,
        {},
      ),
      isNarrow ? null : text(0, 28, scene.words[UNITS[r]!]!, {}),
      ...row.map((name, column) =>
        h(
          'g',
          { transform: `translate(${px(left + column * (width + GAP))},${isNarrow ? 12 : 0})` },
          panel(
            result.entries.find((entry) => entry.name === name)!,
            result,
            width,
            height,
          ),
        ),
      ),
    ),
  );
  return drawing({ id: scene.id, width: scene.look.width, height: start + 3 * line - 8, label: scene.label }, ...rows);
}

export const opening = defineFigure<Result>({
  id: 'backpropagation-opening',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ runs }) => {
    const { entries, nudges } = runs['only']!.result;
    return {
      columns: ['nudge', ...entries.map(({ name }) => `E, ${name}`)],
      rows: nudges.map((by, i) => [by, ...entries.map(({ costs }) => costs[i]!)]),
    };
  },
});
