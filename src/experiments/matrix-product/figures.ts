// What two matrices do to the unit circle, one after the other.
import { h } from 'preact';
import { fixed } from '../../i18n/number.ts';
import { drawing, letter, path, px, text } from '../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../lib/figure/figure.ts';
import { linear, spaced } from '../../lib/figure/scale.ts';
import { cos, sin } from '../../lib/nn/index.ts';
import type { Parts, Result, Square } from './experiment.ts';

type ProductScene = Scene<Result>;

const brief = (value: number): string => fixed(value, 2).replace(/\.?0+$/, '');

/** 4, 0 or 1 ± 2i */
export function eigenText({ eigenvalues: [[first, turning], [second]] }: Parts): string {
  return turning === 0 ? `${brief(first)}, ${brief(second)}` : `${brief(first)} ± ${brief(turning)}i`;
}

export const singularText = ({ singular: [first, second] }: Parts): string => `${brief(first)}, ${brief(second)}`;

type Vector = readonly [number, number];

const IDENTITY: Square = [[1, 0], [0, 1]]; // prettier-ignore
const apply = ([[a, b], [c, d]]: Square, [x, y]: Vector): Vector => [a * x + b * y, c * x + d * y];

const ROUND = spaced(0, 2 * Math.PI, 61).map((angle): Vector => [cos(angle), sin(angle)]);

interface Panel {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** (4, 0), above the tip or below it, and within the panel. */
function tipText([a, b]: Vector, [x, y]: Vector, right: number): Drawing {
  const isFar = x > right - 44;
  return text(isFar ? right : x + 8, b < 0 ? y + 18 : y - 10, `(${brief(a)}, ${brief(b)})`, {
    class: 'ink halo',
    'text-anchor': isFar ? 'end' : 'start',
  });
}

/** The image of the unit circle, and of the vector that the product stretches along the first axis. */
function panel(M: Square, reach: number, { left, top, size }: Panel): Drawing {
  const x = linear([-reach, reach], [left, left + size]);
  const y = linear([-reach, reach], [top + size, top]);
  const at = (vector: Vector): string => `${x(vector[0])} ${y(vector[1])}`;
  const [tip, root] = [apply(M, [1, 0]), [0, 0] as Vector];
  return h(
    'g',
    {},
    path('gr', `M${left} ${y(0)}H${px(left + size)}M${x(0)} ${top}V${px(top + size)}`),
    h(
      'g',
      { class: 'q-w' },
      path('wash', `M${ROUND.map((v) => at(apply(M, v))).join('L')}Z`),
      path('r1 fine', `M${ROUND.map((v) => at(apply(M, v))).join('L')}Z`, { style: 'stroke-dasharray:none' }),
    ),
    h(
      'g',
      { class: 'q-d' },
      path('r1', `M${at(root)}L${at(tip)}`),
      h('circle', { class: 'dot', cx: x(tip[0]), cy: y(tip[1]), r: 4.4 }),
    ),
    tipText(tip, [x(tip[0]), y(tip[1])], left + size),
  );
}

function draw(scene: ProductScene): Drawing {
  const { id, look, words } = scene;
  const { A, B, AB, bound } = scene.runs['only']!.result;
  const narrow = look.kind === 'narrow';
  const reach = 1.12 * Math.max(1, bound, A.singular[0], B.singular[0]);
  const gap = narrow ? 22 : 26;
  const size = Math.min(230, Math.floor((look.width - 2 * gap - 2) / 3));
  const top = 26;
  const stages = [
    { M: IDENTITY, name: [words['before']!] },
    { M: B.matrix, name: [words['after']!, ' ', letter('B')] },
    { M: AB.matrix, name: [words['after']!, ' ', letter('AB')] },
  ];
  const columns = [
    { name: letter('A'), of: A },
    { name: letter('B'), of: B },
    { name: letter('AB'), of: AB },
  ];
  const table = top + size + 26;
  const head = narrow ? 106 : 190;
  const column = (look.width - head) / 3;
  const row = (line: number): number => table + 22 * line;
  return drawing(
    { id, width: look.width, height: row(2) + 14, label: scene.label },
    ...stages.map(({ name }, i) => text(px(i * (size + gap) + 1), 14, name, { class: 'ink' })),
    ...stages.map(({ M }, i) => panel(M, reach, { left: i * (size + gap) + 1, top, size })),
    ...[0, 1].map((i) => path('thin', `M${(i + 1) * size + i * gap + 6} ${top + size / 2}h${gap - 9}m-4 -3l4 3l-4 3`)),
    ...columns.map(({ name }, i) =>
      h('g', { class: 'q-w' }, text(px(head + column * i), row(0), name, { class: 'qt' })),
    ),
    text(0, row(1), words['eigenvalues'], { class: 'ink' }),
    text(0, row(2), words['singular'], { class: 'ink' }),
    ...columns.flatMap(({ of }, i) => [
      text(px(head + column * i), row(1), eigenText(of), { class: 'ink' }),
      text(px(head + column * i), row(2), singularText(of), { class: 'ink' }),
    ]),
  );
}

const circle = defineFigure<Result>({
  id: 'matrix-product-circle',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: (scene) => {
    const { A, B, AB } = scene.runs['only']!.result;
    return {
      columns: ['matrix', 'eigenvalue 1', 'imaginary 1', 'eigenvalue 2', 'imaginary 2', 'singular 1', 'singular 2'],
      rows: Object.entries({ A, B, AB }).map(([name, { eigenvalues, singular }]) => [
        name,
        ...eigenvalues.flat(),
        ...singular,
      ]),
    };
  },
});

export const figures = [circle];
