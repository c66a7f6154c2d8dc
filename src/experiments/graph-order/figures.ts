// Four engines on one graph, and how often recursion comes by where paths double.
import { h } from 'preact';
import { fixed } from '../../i18n/number.ts';
import { drawing, letter, path, px, text } from '../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../lib/figure/figure.ts';
import { log } from '../../lib/nn/index.ts';
import { ENGINES, type Engine, type Result } from './experiment.ts';

type Spot = readonly [x: number, y: number];

const [WIDTH, HEIGHT] = [132, 190];
const AT: Readonly<Record<string, Spot>> = { x: [66, 164], y: [66, 112], a: [28, 74], b: [104, 74], c: [66, 36] };
const LINKS = [['x', 'y'], ['y', 'a'], ['y', 'b'], ['a', 'c'], ['b', 'c']] as const; // prettier-ignore

function link([from, to]: readonly [string, string]): Drawing {
  const [[x1, y1], [x2, y2]] = [AT[to]!, AT[from]!];
  const length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [ex, ey] = [x2 - 15 * dx, y2 - 15 * dy];
  return h(
    'g',
    { class: 'q-d' },
    path('qs fine', `M${px(x1 + 12 * dx)} ${px(y1 + 12 * dy)}L${px(ex)} ${px(ey)}`),
    path(
      'qf',
      `M${px(x2 - 11 * dx)} ${px(y2 - 11 * dy)}L${px(ex - 3.5 * dy)} ${px(ey + 3.5 * dx)}L${px(ex + 3.5 * dy)} ${px(ey - 3.5 * dx)}Z`,
    ),
  );
}

const SLOPES: readonly (readonly [content: string, x: number, y: number])[] = [
  ['×2', 36, 104],
  ['×5', 97, 104],
  ['×3', 84, 143],
];

function panel(engine: Engine, { held, gradient }: Result, words: Scene<Result>['words']): Drawing[] {
  return [
    text(0, 14, words[engine]!, { class: engine === 'ordered' ? 'ink b' : 'ink' }),
    ...LINKS.map(link),
    ...SLOPES.map(([content, x, y]) => text(x, y, content, { class: 'halo', 'text-anchor': 'middle' })),
    ...Object.entries(AT).map(([name, [x, y]]) =>
      h(
        'g',
        {},
        h('circle', { class: 'pap', cx: x, cy: y, r: 10 }),
        h('circle', { class: 'thin', cx: x, cy: y, r: 10 }),
        text(x, y + 4.5, letter(name), { class: 'ink', 'text-anchor': 'middle' }),
      ),
    ),
    h(
      'g',
      { class: 'q-d' },
      text(83, 117, held.map((one) => fixed(one, 0)).join(', '), { class: 'qt halo' }),
      text(83, 169, fixed(gradient, 0), { class: `qt ${engine === 'ordered' ? 'b' : ''}` }),
    ),
  ];
}

const engines = defineFigure<Result>({
  id: 'graph-order-engines',
  place: 'text',
  runs: () =>
    Object.fromEntries(
      ENGINES.map((engine) => [engine, { engine, graph: 'two-path', x: 1, steps: 1, eta: 0.05, doublings: 2 }]),
    ),
  draw({ id, runs, look, words, label }) {
    const columns = look.kind === 'narrow' || look.kind === 'multiple' ? 2 : 4;
    const width = columns === 2 ? 300 : 568;
    const pitch = (width - WIDTH) / (columns - 1);
    return drawing(
      { id, width, height: (HEIGHT * ENGINES.length) / columns, label },
      ...ENGINES.map((engine, i) =>
        h(
          'g',
          { transform: `translate(${px((i % columns) * pitch)} ${Math.floor(i / columns) * HEIGHT})` },
          ...panel(engine, runs[engine]!.result, words),
        ),
      ),
    );
  },
  data: ({ runs }) => ({
    columns: ['engine', 'y held', 'gradient of x', 'central difference'],
    rows: ENGINES.map((engine) => {
      const { held, gradient, numeric } = runs[engine]!.result;
      return [engine, held.join(' '), gradient, numeric];
    }),
  }),
});

const DOUBLINGS = Array.from({ length: 16 }, (_, i) => i + 1);
const TOP = 17;

const visits = defineFigure<Result>({
  id: 'graph-order-visits',
  place: 'text',
  runs: () =>
    Object.fromEntries(
      DOUBLINGS.flatMap((doublings) =>
        (['ordered', 'every-visit'] as const).map((engine) => [
          `${engine} ${doublings}`,
          { engine, graph: 'doublings', doublings, x: 1, steps: 1, eta: 0.001 },
        ]),
      ),
    ),
  draw({ id, runs, look, words, label }) {
    const isNarrow = look.kind === 'narrow' || look.kind === 'multiple';
    const width = isNarrow ? 300 : 568;
    const [left, right, foot, top] = [54, width - (isNarrow ? 34 : 120), 226, 30];
    const x = (k: number): number => px(left + ((right - left) * (k - 1)) / 15);
    const y = (value: number): number => px(foot - ((foot - top) * log(value)) / (TOP * log(2)));
    const curve = (engine: string, stroke: string): Drawing =>
      path(stroke, `M${DOUBLINGS.map((k) => `${x(k)} ${y(runs[`${engine} ${k}`]!.result.visits)}`).join('L')}`);
    const last = (engine: string): number => runs[`${engine} 16`]!.result.visits;
    const nameAt = (engine: string, dy: number): Drawing[] => [
      text(isNarrow ? right + 4 : right + 10, y(last(engine)) + (isNarrow ? -10 : 0), isNarrow ? '' : words[engine]!, {
        class: 'ink',
      }),
      text(isNarrow ? right + 30 : right + 10, y(last(engine)) + dy, fixed(last(engine), 0), {
        class: 'ink',
        'text-anchor': isNarrow ? 'end' : 'start',
      }),
    ];
    return drawing(
      { id, width, height: foot + 42, label },
      ...[1, 16, 256, 4096, 65536].flatMap((value) => [
        path('gr', `M${left} ${y(value)}H${right}`),
        text(left - 7, y(value) + 4, fixed(value, 0), { 'text-anchor': 'end' }),
      ]),
      path('ax', `M${left} ${foot}H${right}${[1, 4, 8, 12, 16].map((k) => `M${x(k)} ${foot}v4`).join('')}`),
      ...[1, 4, 8, 12, 16].map((k) => text(x(k), foot + 18, String(k), { 'text-anchor': 'middle' })),
      text(right, foot + 36, words['doublings']!, { 'text-anchor': 'end' }),
      curve('every-visit', 'r2'),
      curve('ordered', 'r1'),
      ...nameAt('every-visit', isNarrow ? -8 : 16),
      ...nameAt('ordered', isNarrow ? -8 : 16),
      ...(isNarrow
        ? [
            text(x(9), y(600) - 26, words['every-visit']!, { class: 'ink halo', 'text-anchor': 'end' }),
            text(x(6), y(6) + 26, words['ordered']!, { class: 'ink halo' }),
          ]
        : []),
    );
  },
  data: ({ runs }) => ({
    columns: ['doublings', 'visits in order', 'visits by recursion', 'nodes', 'gradient'],
    rows: DOUBLINGS.map((k) => {
      const [ordered, every] = [runs[`ordered ${k}`]!.result, runs[`every-visit ${k}`]!.result];
      return [k, ordered.visits, every.visits, ordered.nodes, ordered.gradient];
    }),
  }),
});

export const figures = [engines, visits];
