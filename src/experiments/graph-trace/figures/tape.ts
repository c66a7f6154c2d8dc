// The graph as a tape: one node a row in the order of computation, an arc from each argument to its use, and beside each
// node its value and what has come back to it, numbers or matrices.
import { h } from 'preact';
import { drawing, letter, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { matrixBlock } from '../../../lib/figure/matrix-block.ts';
import type { Result, TracedNode, Value } from '../experiment.ts';
import { brief, hueOf } from './marks.ts';
import { momentOf, type Moment } from './moment.ts';
import { isNetwork, tableOf } from './shared.ts';

interface TapeView {
  readonly result: Result;
  readonly step: number | undefined;
  readonly width: number;
  readonly isNetwork: boolean;
  readonly words: Readonly<Record<string, string>>;
}

const LINE = 19;
const HEAD = 26;
/** Larger matrices are told by their shape. */
const MOST = 4;

const rowsIn = (value: Value): number => (typeof value === 'number' || isLarge(value) ? 1 : value.length);
const isLarge = (value: number[][]): boolean => value.length > MOST || value[0]!.length > MOST;
const shapeOf = (value: Value): string => (typeof value === 'number' ? '1×1' : `${value.length}×${value[0]!.length}`);

/** `Wᵀ`, `σ z`, `z = v₂ + b`: how a node comes about. */
function ruleOf({ nodes }: Result, { sign, inputs, kind }: TracedNode): string {
  if (kind !== 'operation') return '';
  const [a = '', b] = inputs.map((input) => nodes[input]!.name);
  if (b !== undefined) return `${a} ${sign} ${b}`;
  if (sign === 'ᵀ') return `${a}ᵀ`;
  return sign.startsWith('·') ? `${sign.slice(1)} · ${a}` : `${sign} ${a}`;
}

/** A value between left and right: a number, a small matrix, or the shape of a large one. */
function valuePieces(value: Value | undefined, left: number, width: number, top: number, quantity: string): Drawing {
  const y = top + 14;
  if (value === undefined) return text(px(left + 12), y, '·', { class: 'ink' });
  const columns = typeof value === 'number' ? 1 : value[0]!.length;
  const digits = width / columns < 42 ? 2 : 3;
  if (typeof value === 'number')
    return text(px(left + 8), y, brief(value, 4), { class: quantity === 'q-d' ? 'qt' : 'ink' });
  if (isLarge(value)) return text(px(left + 8), y, shapeOf(value), { class: 'ink' });
  const cell = { width: Math.min(54, (width - 16) / columns), height: LINE };
  return matrixBlock({ left, top, values: value, quantity, cell, shown: (one) => brief(one, digits) });
}

interface Columns {
  readonly arcs: number;
  readonly rule: number;
  readonly value: number;
  readonly gradient: number;
  readonly each: number;
  /** Whether value and gradient stand below the rule. */
  readonly below: boolean;
}

const columnsOf = (width: number): Columns =>
  width < 480
    ? { arcs: 42, rule: 50, value: 50, gradient: 178, each: (width - 56) / 2, below: true }
    : { arcs: 84, rule: 96, value: 218, gradient: 400, each: 172, below: false };

/** From the row of an argument to the row of its use, to the left of both; wider for a longer way. */
const arc = (x: number, room: number, from: number, to: number, farthest: number): string => {
  const reach = px(8 + (room - 12) * Math.sqrt((to - from) / farthest));
  return `M${x} ${px(from)}C${px(x - reach * 1.33)} ${px(from)} ${px(x - reach * 1.33)} ${px(to)} ${x - 5} ${px(to)}`;
};

function rowPieces(view: TapeView, columns: Columns, moment: Moment, index: number, top: number): Drawing {
  const { result } = view;
  const node = result.nodes[index]!;
  const hue = hueOf(node.name, node.kind === 'input', view.isNetwork);
  const rule = ruleOf(result, node);
  const isNow = moment.now === index;
  const below = columns.below ? LINE : 0;
  const value = moment.isKnown(index) ? node.value : undefined;
  const gradient = moment.gradient(index);
  return h(
    'g',
    { class: hue },
    isNow
      ? h('circle', { class: hue ? 'qf' : 'dot', cx: columns.arcs, cy: px(top + 10), r: 4.5 })
      : h('circle', { class: 'hol', cx: columns.arcs, cy: px(top + 10), r: 3 }),
    text(columns.rule, px(top + 14), [letter(node.name), rule && ` = ${rule}`], { class: hue ? 'qt' : 'ink' }),
    valuePieces(value, columns.value, columns.each, top + below, hue),
    node.kind === 'constant'
      ? null
      : h('g', { class: 'q-d' }, valuePieces(gradient, columns.gradient, columns.each, top + below, 'q-d')),
  );
}

export function tapePieces(view: TapeView): { pieces: Drawing[]; height: number } {
  const { result, width, words } = view;
  const columns = columnsOf(width);
  const moment = momentOf(result, view.step);
  const tops: number[] = [];
  let top = HEAD;
  for (const { value } of result.nodes) {
    tops.push(top);
    top += (rowsIn(value) + (columns.below ? 1 : 0)) * LINE + (typeof value === 'number' ? 5 : 11);
  }
  const farthest = Math.max(1, ...result.edges.map(({ from, to }) => tops[to]! - tops[from]!));
  const arcs = result.edges.map(({ from, to }) => {
    const d = arc(columns.arcs - 4, columns.arcs - 8, tops[from]! + 10, tops[to]! + 10, farthest);
    const isBack = moment.hasSent(to) && result.nodes[from]!.kind !== 'constant';
    return h(
      'g',
      { class: 'q-d' },
      path(isBack ? 'qs fine' : moment.isKnown(from) ? 'thin' : 'gr', d, { fill: 'none' }),
    );
  });
  const heads = [
    text(columns.below ? columns.value : columns.value + 8, 14, words['value']!, {}),
    h(
      'g',
      { class: 'q-d' },
      text(columns.below ? columns.gradient : columns.gradient + 8, 14, words['gradient']!, { class: 'qt' }),
    ),
  ];
  const rows = result.nodes.map((_, i) => rowPieces(view, columns, moment, i, tops[i]!));
  return { pieces: [...heads, ...arcs, ...rows], height: px(top + 6) };
}

export const tapeFigure = (id: string) =>
  defineFigure<Result>({
    id,
    place: 'text',
    moving: true,
    runs: (settings) => ({ only: settings }),
    draw(scene: Scene<Result>) {
      const { result, settings } = scene.runs['only']!;
      const width = Math.max(300, scene.look.width);
      const { pieces, height } = tapePieces({
        result,
        step: scene.step,
        width,
        words: scene.words,
        isNetwork: isNetwork(settings['expression']),
      });
      return drawing({ id: scene.id, width, height, label: scene.label }, ...pieces);
    },
    data: ({ runs }) => tableOf(runs['only']!.result),
  });
