// Feed-forward and recurrent: the same hidden layer without and with a link back to itself, and the second one unrolled along
// a sequence.
import { h } from 'preact';
import { defineFigure, drawing, letter, path, px, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';

interface Corner {
  readonly x: number;
  readonly y: number;
}

const R = 15;

function node({ x, y }: Corner, name: string, sign: string, quantity: string): Drawing {
  return h(
    'g',
    { class: quantity },
    quantity === 'q-x'
      ? h('rect', { class: 'hol', x: x - 13, y: y - 13, width: 26, height: 26 })
      : h('circle', { class: 'hol', cx: px(x), cy: px(y), r: R }),
    text(px(x), px(y + 4.5), [letter(name), sign], { class: 'qt', 'text-anchor': 'middle' }),
  );
}

const up = (x: number, from: number, to: number): Drawing =>
  path('line', `M${px(x)} ${px(from)}V${px(to)}m-3.5 6l3.5 -6l3.5 6`);
const rightward = (y: number, from: number, to: number): Drawing =>
  path('line', `M${px(from)} ${px(y)}H${px(to)}m-6 -3.5l6 3.5l-6 3.5`);

/** Input below, hidden layer above it, output on top. */
function tower(x: number, top: number, sign: string): Drawing[] {
  const rows = [top + 128, top + 72, top + 16];
  return [
    up(x, rows[0]! - 14, rows[1]! + R + 2),
    up(x, rows[1]! - R - 1, rows[2]! + R + 2),
    node({ x, y: rows[0]! }, 'x', sign, 'q-x'),
    node({ x, y: rows[1]! }, 'h', sign, 'q-h'),
    node({ x, y: rows[2]! }, 'ŷ', sign, 'q-h'),
  ];
}

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const isNarrow = look.width < 480;
  const top = 26;
  const chain = isNarrow ? 0 : 262;
  const below = isNarrow ? 196 : 0;
  const hidden = top + 72;
  const [forward, loop] = [34, isNarrow ? 156 : 136];
  const times = [0, 1, 2, 3];
  const pitch = (look.width - chain - 56) / 3;
  const xs = times.map((t) => chain + 28 + t * pitch);
  const moments = ['₁', '₂', '₃', '₄'];
  return drawing(
    { id, width: look.width, height: top + 190 + below, label: scene.label },
    text(2, 12, words['forward'], { class: 'ink b' }),
    ...tower(forward, top, ''),
    text(loop - 32, 12, words['recurrent'], { class: 'ink b' }),
    ...tower(loop, top, ''),
    path(
      'line',
      `M${loop + 11} ${hidden - 11}C${loop + 52} ${hidden - 46} ${loop + 52} ${hidden + 46} ${loop + 13} ${hidden + 13}m1 7l-1 -7l7 1`,
    ),
    h('g', { class: 'q-w' }, text(loop + 46, hidden + 5, letter('U'), { class: 'qt' })),
    h(
      'g',
      { transform: `translate(0,${below})` },
      text(px(xs[0]! - 18), 12, words['unrolled'], { class: 'ink b' }),
      ...xs.flatMap((x, t) => tower(x, top, moments[t]!)),
      ...xs.slice(1).map((x, t) => rightward(hidden, xs[t]! + R + 1, x - R - 2)),
      ...xs
        .slice(1)
        .map((x, t) =>
          h(
            'g',
            { class: 'q-w' },
            text(px((x + xs[t]!) / 2), hidden - 9, letter('U'), { class: 'qt', 'text-anchor': 'middle' }),
          ),
        ),
      text(px(xs[0]!), top + 164, words['sound'], { 'text-anchor': 'middle' }),
      text(px(xs[3]! + 22), top + 164, words['later'], { 'text-anchor': 'end' }),
    ),
  );
}

export const loop = defineFigure<Result>({
  id: 'layer-shapes-loop',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: () => ({
    columns: ['from', 'to', 'in the feed-forward network', 'in the recurrent one'],
    rows: [
      ['x', 'h', 1, 1],
      ['h', 'output', 1, 1],
      ['h', 'h of the next moment', 0, 1],
    ],
  }),
});
