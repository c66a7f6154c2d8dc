// Four nodes and what each does to what comes back: a sum passes it on, a product swaps, a sigmoid scales, and a value
// that is used twice adds.
import { h } from 'preact';
import { drawing, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import type { Edge, Result } from '../experiment.ts';
import { along, backArrow, brief, forwardArrow, type Point } from './marks.ts';

const own = (formula: string, values: string) => ({ expression: 'own', formula, values });

const RUNS = {
  sum: own('5 * (x + y)', 'x = 2, y = 7'),
  product: own('5 * (x * y)', 'x = 2, y = 7'),
  sigmoid: own('5 * sigmoid(x)', 'x = 2'),
  copy: own('2*x + 3*x', 'x = 7'),
} as const;
const CARDS = Object.keys(RUNS) as (keyof typeof RUNS)[];

const [WIDTH, HEIGHT] = [138, 192];
const CENTER: Point = [70, 118];

interface Wire {
  readonly from: Point;
  readonly to: Point;
  readonly value: number;
  readonly gradient: number;
  /** Where its numbers stand: outside its left or its right end. */
  readonly end: 'left' | 'right';
}

function wirePieces({ from, to, value, gradient, end }: Wire): Drawing {
  const points = [from, to];
  const [x, y] = end === 'left' ? from : to;
  const anchor = end === 'left' ? 'start' : 'end';
  const above = y <= CENTER[1] ? -11 : 17;
  const second = y <= CENTER[1] ? -27 : 33;
  return h(
    'g',
    {},
    forwardArrow(along(points, -3.5, 0), true),
    backArrow(along([...points].reverse(), -3.5, 0)),
    text(px(x), px(y + above), brief(value), { class: 'ink halo', 'text-anchor': anchor }),
    h('g', { class: 'q-d' }, text(px(x), px(y + second), brief(gradient), { class: 'qt halo', 'text-anchor': anchor })),
  );
}

/** The wires at a node of a run, by what really comes along them. */
function wiresOf(card: keyof typeof RUNS, { nodes, edges }: Result): { sign: string; wires: Wire[] } {
  const [cx, cy] = CENTER;
  const at = (dx: number, dy: number): Point => [cx + dx, cy + dy];
  const numberOf = (value: unknown): number => Number(value);
  const left = [at(-62, -30), at(-62, 30)] as const;
  if (card === 'copy') {
    const source = nodes.findIndex(({ kind }) => kind === 'input');
    const used: Edge[] = edges.filter(({ from }) => from === source);
    const value = numberOf(nodes[source]!.value);
    const into: Wire = {
      from: at(-62, 0),
      to: at(-18, 0),
      value,
      gradient: numberOf(nodes[source]!.gradient),
      end: 'left',
    };
    const out = used.map(({ sent }, i): Wire => ({
      from: at(15, i === 0 ? -10 : 10),
      to: at(62, i === 0 ? -30 : 30),
      value,
      gradient: numberOf(sent),
      end: 'right',
    }));
    return { sign: '=', wires: [into, ...out] };
  }
  const last = nodes.length - 1;
  const node = nodes[last]!.inputs[0]!;
  const into = edges
    .filter(({ to }) => to === node)
    .map(({ from, sent }, i, { length }): Wire => {
      const start = length === 1 ? at(-62, 0) : left[i]!;
      const end = length === 1 ? at(-18, 0) : at(-15, i === 0 ? -10 : 10);
      return { from: start, to: end, value: numberOf(nodes[from]!.value), gradient: numberOf(sent), end: 'left' };
    });
  const { value, gradient, sign } = nodes[node]!;
  const out: Wire = {
    from: at(18, 0),
    to: at(62, 0),
    value: numberOf(value),
    gradient: numberOf(gradient),
    end: 'right',
  };
  return { sign, wires: [...into, out] };
}

function cardPieces(card: keyof typeof RUNS, result: Result, words: Scene<Result>['words']): Drawing[] {
  const { sign, wires } = wiresOf(card, result);
  return [
    text(4, 14, words[card]!, { class: 'ink b' }),
    text(4, 30, words[`${card} does`]!, { class: 'ink' }),
    ...wires.map(wirePieces),
    h('circle', { class: 'pap', cx: CENTER[0], cy: CENTER[1], r: 15 }),
    h('circle', { class: 'line', cx: CENTER[0], cy: CENTER[1], r: 15 }),
    card === 'copy'
      ? h('circle', { class: 'dot', cx: CENTER[0], cy: CENTER[1], r: 3.5 })
      : text(CENTER[0], CENTER[1] + 5, sign, { class: 'ink', 'text-anchor': 'middle' }),
  ];
}

export const cards = defineFigure<Result>({
  id: 'graph-trace-cards',
  place: 'text',
  runs: () => RUNS,
  draw({ id, runs, look, words, label }) {
    const columns = look.kind === 'narrow' || look.kind === 'multiple' ? 2 : 4;
    const width = columns === 2 ? 300 : 568;
    const pitch = (width - WIDTH) / (columns - 1);
    return drawing(
      { id, width, height: (HEIGHT * CARDS.length) / columns + 4, label },
      ...CARDS.map((card, i) => {
        const move = `translate(${px((i % columns) * pitch)} ${Math.floor(i / columns) * HEIGHT})`;
        return h('g', { transform: move }, ...cardPieces(card, runs[card]!.result, words));
      }),
    );
  },
  data: ({ runs }) => ({
    columns: ['card', 'node', 'value', 'gradient'],
    rows: CARDS.flatMap((card) =>
      runs[card]!.result.nodes.map(({ name, value, gradient }) => [card, name, Number(value), Number(gradient)]),
    ),
  }),
});
