// The bias as a weight: one unit whose third input is always 1, and networks drawn as a chain of blocks and with "+1"
// units.
import { h } from 'preact';
import { defineFigure, drawing, letter, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import type { LessonScene } from './shared.ts';

/** A straight arrow from one rim to another. */
function link(quantity: string, x1: number, y1: number, x2: number, y2: number, from = 0, to = 0): Drawing {
  const length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
  const [u, v] = [(x2 - x1) / length, (y2 - y1) / length];
  const [tipX, tipY] = [x2 - to * u, y2 - to * v];
  const head = `M${px(tipX)} ${px(tipY)}l${px(-8 * u - 3.5 * v)} ${px(-8 * v + 3.5 * u)}l${px(7 * v)} ${px(-7 * u)}Z`;
  return h(
    'g',
    { class: quantity },
    path('qs', `M${px(x1 + from * u)} ${px(y1 + from * v)}L${px(tipX - 6 * u)} ${px(tipY - 6 * v)}`),
    path('qf', head),
  );
}

const middle = { 'text-anchor': 'middle' };

/** A unit with what stands in it. */
const unit = (x: number, y: number, content: string | Drawing, quantity: string, radius = 16): Drawing =>
  h(
    'g',
    { class: quantity },
    h('circle', { class: 'hol', cx: x, cy: y, r: radius }),
    text(x, y + 5, content, { ...middle, class: 'qt' }),
  );

const named = (quantity: string, x: number, y: number, content: string): Drawing =>
  h('g', { class: quantity }, text(x, y, letter(content), { ...middle, class: 'qt halo' }));

function drawPlusOne(scene: LessonScene): Drawing {
  const rows = [
    { y: 26, sign: letter('x₁'), quantity: 'q-x', weight: 'w₁', hue: 'q-w' },
    { y: 86, sign: letter('x₂'), quantity: 'q-x', weight: 'w₂', hue: 'q-w' },
    { y: 146, sign: '+1', quantity: 'q-b', weight: 'b = w₀', hue: 'q-b' },
  ];
  return drawing(
    { id: scene.id, width: 264, height: 172, label: scene.label },
    ...rows.map(({ y, hue }) => link(hue, 30, y, 170, 86, 17, 25)),
    ...rows.map(({ y, sign, quantity }) => unit(30, y, sign, quantity)),
    ...rows.map(({ y, weight, hue }) => named(hue, 96, px((y + 86) / 2 + (y > 100 ? 22 : y < 60 ? -8 : -6)), weight)),
    h('circle', { class: 'line', cx: 170, cy: 86, r: 24 }),
    h('g', { class: 'q-z' }, text(170, 91, letter('z'), { ...middle, class: 'qt' })),
    link('q-h', 194, 86, 256, 86, 1, 0),
    named('q-h', 226, 78, 'h'),
  );
}

export const plusOne = defineFigure<Result>({
  id: 'neuron-plus-one',
  place: 'margin',
  runs: (settings) => ({ only: settings }),
  draw: drawPlusOne,
  data: ({ runs }) => {
    const { w1, w2, b, x1, x2 } = runs['only']!.settings;
    return {
      columns: ['input', 'weight'],
      rows: [
        [x1!, w1!],
        [x2!, w2!],
        [1, b!],
      ],
    };
  },
});

const BLOCKS = [
  { sign: 'x', quantity: 'q-x', kind: 'value' },
  { sign: 'W·', quantity: 'q-w', kind: 'block' },
  { sign: 'σ', quantity: 'q-h', kind: 'block' },
  { sign: 'W·', quantity: 'q-w', kind: 'block' },
  { sign: 'σ', quantity: 'q-h', kind: 'block' },
  { sign: 'ŷ', quantity: 'q-h', kind: 'value' },
] as const;

function blocks(width: number): Drawing {
  const pitch = (width - 40) / (BLOCKS.length - 1);
  const half = Math.min(20, pitch * 0.3);
  const at = (index: number): number => px(20 + index * pitch);
  return h(
    'g',
    {},
    ...BLOCKS.slice(1).map((_, index) => link('', at(index), 32, at(index + 1), 32, half + 2, half + 2)),
    ...BLOCKS.map(({ sign, quantity, kind }, index) =>
      h(
        'g',
        { class: quantity },
        kind === 'block'
          ? h('rect', { class: 'hol', x: px(at(index) - half), y: 16, width: px(2 * half), height: 32 })
          : null,
        text(at(index), 37, letter(sign), { ...middle, class: 'qt' }),
      ),
    ),
  );
}

/** Two inputs, three hidden units, one output; a "+1" unit in each layer that has one after it. */
function network(width: number, top: number): Drawing {
  const columns = [0.1, 0.5, 0.9].map((share) => px(share * width));
  const rows = [[40, 100], [10, 70, 130], [70]].map((layer) => layer.map((y) => top + y));
  const ones = [top + 160, top + 190];
  const links = [0, 1].flatMap((layer) =>
    rows[layer + 1]!.flatMap((y) => [
      ...rows[layer]!.map((from) => link('q-w', columns[layer]!, from, columns[layer + 1]!, y, 15, 17)),
      link('q-b', columns[layer]!, ones[layer]!, columns[layer + 1]!, y, 15, 17),
    ]),
  );
  const signs = [['x₁', 'x₂'], ['', '', ''], ['ŷ']];
  return h(
    'g',
    {},
    ...links,
    ...rows.flatMap((layer, column) =>
      layer.map((y, index) =>
        unit(columns[column]!, y, letter(signs[column]![index]!), column === 0 ? 'q-x' : 'q-h', 14),
      ),
    ),
    ...ones.map((y, column) => unit(columns[column]!, y, '+1', 'q-b', 14)),
  );
}

function drawChain(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  return drawing(
    { id, width: look.width, height: 330, label: scene.label },
    text(0, 10, words['chain'], { class: 'ink b' }),
    blocks(look.width),
    text(0, 86, words['network'], { class: 'ink b' }),
    network(look.width, 104),
  );
}

export const chain = defineFigure<Result>({
  id: 'neuron-chain',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw: drawChain,
  data: () => ({
    columns: ['place', 'block'],
    rows: BLOCKS.map(({ sign }, index) => [index + 1, sign]),
  }),
});
