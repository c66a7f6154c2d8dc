// A nerve cell and its model side by side, part for part: own drawings.
import { h } from 'preact';
import { defineFigure, drawing, letter, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import type { LessonScene } from './shared.ts';

/** Both drawings are made on a sheet of this width. */
const SHEET = 400;

const DENDRITES = [
  'M122 108C96 92 80 84 50 52M84 78C66 80 46 84 22 82M64 64C60 48 56 36 58 20',
  'M112 134C80 136 56 134 16 140M62 135C48 148 36 158 22 176',
  'M124 156C104 176 88 190 60 216M92 186C78 186 58 194 38 200M76 202C76 218 78 228 84 244',
  'M150 92C152 70 148 52 134 26M149 60C160 48 168 38 172 22',
].join('');
const BODY =
  'M120 108C132 92 140 92 150 90C170 88 186 104 190 120C196 128 204 130 214 131L214 141' +
  'C202 142 196 144 188 150C176 168 160 172 146 168C132 168 122 158 112 146C108 134 110 120 120 108Z';
const AXON = 'M214 136C240 137 262 131 290 130C310 130 322 128 332 124';
const ENDINGS = 'M332 124C346 116 352 104 364 92M332 124C350 124 360 122 380 122M332 124C346 134 352 148 366 162';
const SHEATHS = [
  [240, 136],
  [270, 132],
  [300, 130],
] as const;
const KNOBS = [
  [365, 90],
  [384, 122],
  [368, 165],
] as const;

const shapes = (scale: number, ...children: (Drawing | null)[]): Drawing =>
  h('g', { transform: `scale(${px(scale)})` }, ...children);

function cell(): Drawing[] {
  return [
    h('g', { class: 'q-x' }, path('qs', DENDRITES)),
    h('g', { class: 'q-h' }, path('qs', AXON), path('qs', ENDINGS)),
    h(
      'g',
      { class: 'q-h' },
      ...SHEATHS.map(([cx, cy]) => h('ellipse', { class: 'hol', cx, cy, rx: 12, ry: 6.5 })),
      ...KNOBS.map(([cx, cy]) => h('circle', { class: 'qf', cx, cy, r: 4.5 })),
    ),
    h('g', { class: 'q-z' }, path('pap', BODY), path('wash', BODY), path('qs', BODY)),
    h('g', { class: 'q-z' }, h('circle', { class: 'wash', cx: 150, cy: 130, r: 14 })),
    h('circle', { class: 'thin', cx: 150, cy: 130, r: 14 }),
  ];
}

const ROWS = [52, 128, 204] as const;

function model(): Drawing[] {
  const links = ROWS.map((y) => {
    // From the input's square to the rim of the unit.
    const [dx, dy] = [150, 128 - y];
    const length = Math.sqrt(dx * dx + dy * dy);
    const [u, v] = [dx / length, dy / length];
    const [tipX, tipY] = [200 - 46 * u, 128 - 46 * v];
    const head = `M${px(tipX)} ${px(tipY)}l${px(-9 * u - 4 * v)} ${px(-9 * v + 4 * u)}l${px(8 * v)} ${px(-8 * u)}Z`;
    return h(
      'g',
      { class: 'q-w' },
      path('qs', `M${px(50 + 12 * u)} ${px(y + 12 * v)}L${px(tipX - 7 * u)} ${px(tipY - 7 * v)}`),
      path('qf', head),
    );
  });
  return [
    h('g', { class: 'q-x' }, ...ROWS.map((y) => h('rect', { class: 'qf', x: 34, y: y - 8, width: 16, height: 16 }))),
    ...links,
    h('g', { class: 'q-b' }, path('qs', 'M200 226V180'), path('qf', 'M200 173l-4 9h8Z')),
    h('g', { class: 'q-z' }, path('wash', 'M200 86A42 42 0 0 0 200 170Z')),
    h(
      'g',
      { class: 'q-h' },
      path('wash', 'M200 86A42 42 0 0 1 200 170Z'),
      path('qs', 'M244 128H352'),
      path('qf', 'M360 128l-9 -4v8Z'),
    ),
    h('circle', { class: 'line', cx: 200, cy: 128, r: 42 }),
    path('line', 'M200 86V170'),
  ];
}

/** A name at a place of the sheet. */
function label(
  scale: number,
  x: number,
  y: number,
  content: (string | Drawing)[] | string,
  anchor = 'middle',
  quantity = '',
) {
  const attributes = { 'text-anchor': anchor, class: quantity ? 'qt' : 'ink' };
  return h('g', quantity ? { class: quantity } : {}, text(px(scale * x), px(scale * y), content, attributes));
}

function cellNames(words: LessonScene['words'], k: number): Drawing[] {
  return [
    label(k, 112, 14, words['dendrites']!, 'end', 'q-x'),
    label(k, 172, 198, words['body']!, 'middle', 'q-z'),
    label(k, 198, 100, words['hillock']!, 'start', 'q-z'),
    path('ref', `M${px(k * 216)} ${px(k * 110)}L${px(k * 212)} ${px(k * 128)}`),
    label(k, 268, 158, words['axon']!, 'middle', 'q-h'),
    label(k, 398, 192, words['endings']!, 'end', 'q-h'),
  ];
}

function modelNames(words: LessonScene['words'], k: number): Drawing[] {
  return [
    ...ROWS.map((y, index) => label(k, 20, y + 5, [letter(`x${'₁₂₃'[index]}`)], 'middle', 'q-x')),
    ...ROWS.map((y, index) => label(k, 108, [72, 119, 190][index] ?? y, [letter(`w${'₁₂₃'[index]}`)], 'middle', 'q-w')),
    label(k, 180, 134, [letter('z')], 'middle', 'q-z'),
    label(k, 222, 134, [letter('σ')], 'middle', 'q-h'),
    label(k, 214, 222, [letter('b'), ` = −`, letter('T')], 'start', 'q-b'),
    label(k, 300, 118, [letter('h'), ' = ', letter('σ(z)')], 'middle', 'q-h'),
    label(k, 42, 14, words['inputs']!, 'middle', 'q-x'),
    label(k, 128, 14, words['weights']!, 'middle', 'q-w'),
    label(k, 200, 66, words['sum']!, 'middle', 'q-z'),
    label(k, 300, 152, words['output']!, 'middle', 'q-h'),
    label(k, 398, 246, words['bias']!, 'end', 'q-b'),
  ];
}

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const isNarrow = look.kind === 'narrow';
  const width = isNarrow ? look.width : (look.width - 48) / 2;
  const k = width / SHEET;
  const half = Math.round(k * 256);
  const second = isNarrow ? `translate(0,${half + 40})` : `translate(${width + 48},24)`;
  return drawing(
    { id, width: look.width, height: isNarrow ? 2 * half + 64 : half + 30, label: scene.label },
    text(0, 12, words['cell'], { class: 'ink b' }),
    h('g', { transform: 'translate(0,24)' }, shapes(k, ...cell()), ...cellNames(words, k)),
    text(isNarrow ? 0 : width + 48, isNarrow ? half + 30 : 12, words['model'], { class: 'ink b' }),
    h('g', { transform: second }, shapes(k, ...model()), ...modelNames(words, k)),
  );
}

export const biological = defineFigure<Result>({
  id: 'neuron-biological',
  place: 'wide',
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ words }) => ({
    columns: ['nerve cell', 'model'],
    rows: [
      ['dendrites', 'inputs'],
      ['synapses', 'weights'],
      ['body', 'sum'],
      ['hillock', 'activation'],
      ['axon', 'output'],
    ].map((pair) => pair.map((name) => words[name] ?? name)),
  }),
});
