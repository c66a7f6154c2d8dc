// The graph as nodes and edges: each operation in its circle, its value above, what has come back to it below; the local
// slope on each edge once it has been used. What is too large for this, or holds matrices, is drawn as a tape.
import { h } from 'preact';
import { drawing, letter, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import type { Edge, Result, TracedNode } from '../experiment.ts';
import { layoutOf, type Layout, type Spot } from './layout.ts';
import { along, backArrow, type Box, brief, forwardArrow, freeSpot, hueOf, plate, type Point } from './marks.ts';
import { momentOf, momentsOf, type Moment } from './moment.ts';
import { isNetwork, tableOf } from './shared.ts';
import { tapePieces } from './tape.ts';

export interface View {
  readonly result: Result;
  readonly step: number | undefined;
  readonly width: number;
  /** Values run from left to right, or from top to bottom. */
  readonly upright: boolean;
  readonly isNetwork: boolean;
  /** Whether slopes stand on the edges, and gradients at the nodes. */
  readonly back: boolean;
  readonly words: Readonly<Record<string, string>>;
}

const RADIUS = 16;

interface Plan {
  readonly height: number;
  at(spot: Spot): Point;
}

/** Room across the way of the values for a node with its two numbers. */
const ACROSS = { upright: 108, lying: 82 };
/** Beside an upright graph's nodes stand their numbers; a small one of several has room for short ones. */
const BESIDE = { usual: 80, small: 46 };
const ALONG = { usual: 84, small: 68 };
const SMALL = 200;

/** The plan, or undefined where the graph does not fit. */
function planOf(layout: Layout, { width, upright }: View): Plan | undefined {
  const span = layout.high - layout.low;
  if (upright) {
    const size = width < SMALL ? 'small' : 'usual';
    const room = width - 30 - BESIDE[size];
    const pitch = span === 0 ? 0 : Math.min(ACROSS.upright, room / span);
    if (span > 0 && pitch < BESIDE[size] + (size === 'small' ? 2 * RADIUS : 0)) return undefined;
    const left = (width - 50 + RADIUS) / 2 - (pitch * (layout.high + layout.low)) / 2;
    return {
      height: 54 + (layout.ranks - 1) * ALONG[size],
      at: ({ rank, place }) => [left + pitch * place, 27 + rank * ALONG[size]],
    };
  }
  const room = (width - 72) / Math.max(1, layout.ranks - 1);
  if (room < 62 || span > 7) return undefined;
  const pitch = Math.min(room, 190);
  const left = 36 + (width - 72 - pitch * (layout.ranks - 1)) / 2;
  return {
    height: 92 + span * ACROSS.lying,
    at: ({ rank, place }) => [left + rank * pitch, 44 + (place - layout.low) * ACROSS.lying],
  };
}

const numberOf = (value: unknown): string => (typeof value === 'number' ? brief(value) : '');

/** `2 + 5 = 7` where two or more come home, else the number. */
function gradientText(moment: Moment, node: number, most: number): string {
  const gradient = moment.gradient(node);
  if (gradient === undefined) return '·';
  const parts = moment.parts(node);
  const joined = parts.map(({ sent }) => numberOf(sent)).join(' + ').replaceAll('+ −', '− '); // prettier-ignore
  if (parts.length < 2 || joined.length > most) return numberOf(gradient);
  return `${joined} = ${numberOf(gradient)}`;
}

/** Beside a leaf of an upright graph no arrow comes from above, and one may leave to the right below. */
const lift = ({ kind }: TracedNode): number => (kind === 'operation' ? 0 : 8);

function nodePieces(view: View, moment: Moment, node: TracedNode, index: number, [x, y]: Point): Drawing {
  const { upright, back } = view;
  const isLeaf = node.kind !== 'operation';
  const hue = hueOf(node.name, node.kind === 'input', view.isNetwork);
  const isNow = moment.now === index;
  const shape = (name: string, style?: string) =>
    isLeaf
      ? h('rect', { class: name, style, x: px(x - 15), y: px(y - 13), width: 30, height: 26, rx: 2 })
      : h('circle', { class: name, style, cx: px(x), cy: px(y), r: RADIUS });
  const isNamed = node.kind === 'input' || !/^v[₀-₉]+$/.test(node.name);
  const value = moment.isKnown(index) ? numberOf(node.value) : '·';
  const [vx, vy, gx, gy, anchor] = upright
    ? [x + RADIUS + 5, y - 4 - lift(node), x + RADIUS + 5, y + 12 - lift(node), 'start']
    : [x, y - RADIUS - 7, x, y + RADIUS + 16, 'middle'];
  const showsName = isNamed && !isLeaf;
  const shown = showsName ? [letter(node.name), ` ${value}`] : value;
  return h(
    'g',
    { class: hue },
    shape('pap'),
    shape(hue ? 'qs' : 'line', isNow ? 'stroke-width: 3px' : undefined),
    text(px(x), px(y + 5), node.kind === 'input' ? letter(node.sign) : node.sign, {
      class: hue ? 'qt' : 'ink',
      'text-anchor': 'middle',
      ...(node.sign.length > 3 && node.kind !== 'input' ? { 'font-size': '12px' } : {}),
    }),
    node.kind === 'constant' ? null : text(px(vx), px(vy), shown, { class: 'ink halo', 'text-anchor': anchor }),
    !back || node.kind === 'constant' || moment.phase === 'forward'
      ? null
      : h(
          'g',
          { class: 'q-d' },
          text(px(gx), px(gy), gradientText(moment, index, !upright ? 14 : view.width < SMALL ? 0 : 5), {
            class: 'qt halo',
            'text-anchor': anchor,
          }),
        ),
  );
}

/** What a node and its two numbers take. */
const boxesOf = ([x, y]: Point, upright: boolean, up: number): Box[] => [
  { x: x - 15, y: y - 15, width: 30, height: 30 },
  ...(upright
    ? [{ x: x + 18, y: y - 16 - up, width: 44, height: 32 }]
    : [
        { x: x - 16, y: y - 38, width: 32, height: 18 },
        { x: x - 24, y: y + 20, width: 48, height: 18 },
      ]),
];

/** An edge forward and, once used, back. Two edges between the same nodes part to either side. */
function edgePieces(
  view: View,
  moment: Moment,
  plan: Plan,
  layout: Layout,
  edge: Edge,
  placed: Box[],
): [Drawing, Drawing | null] {
  const { edges, nodes } = view.result;
  const twins = edges.filter(({ from, to }) => from === edge.from && to === edge.to);
  const side = twins.length > 1 ? (twins.indexOf(edge) === 0 ? -9 : 9) : 0;
  const spots = [layout.spots[edge.from]!, ...layout.bends.get(`${edge.from}>${edge.to}`)!, layout.spots[edge.to]!];
  const points = spots.map((spot) => plan.at(spot));
  const forward = along(points, side - (view.back ? 3.5 : 0), RADIUS + 4);
  const isBack = view.back && moment.hasSent(edge.to);
  const back = along([...points].reverse(), -side - 3.5, RADIUS + 4);
  const slopes = twins.map(({ slope }) => `×${brief(slope ?? 0)}`).join(', ');
  const isFirst = twins[0] === edge && nodes[edge.from]!.kind !== 'constant';
  const label = edge.slope === null || !isFirst ? null : slopes;
  return [
    h(
      'g',
      {},
      forwardArrow(forward, moment.isKnown(edge.from)),
      isBack && nodes[edge.from]!.kind !== 'constant' ? backArrow(back) : null,
    ),
    isBack && label
      ? h('g', { class: 'q-d' }, plate(...freeSpot(along(points, 0, RADIUS), label, placed), label))
      : null,
  ];
}

/** The pieces with the height they take, or undefined where they do not fit. */
export function graphPieces(view: View): { pieces: Drawing[]; height: number } | undefined {
  const { result, step } = view;
  if (result.nodes.some(({ value }) => typeof value !== 'number')) return undefined;
  const layout = layoutOf(result.nodes);
  const plan = planOf(layout, view);
  if (!plan) return undefined;
  const moment = momentOf(result, step);
  const placed = layout.spots.flatMap((spot, i) => boxesOf(plan.at(spot), view.upright, lift(result.nodes[i]!)));
  const edges = result.edges.map((edge) => edgePieces(view, moment, plan, layout, edge, placed));
  const nodes = result.nodes.map((node, i) => nodePieces(view, moment, node, i, plan.at(layout.spots[i]!)));
  return {
    pieces: [...edges.map(([arrows]) => arrows), ...edges.map(([, label]) => label!), ...nodes],
    height: plan.height,
  };
}

/** Lying if it fits, else upright, else as a tape. */
function draw(scene: Scene<Result>): Drawing {
  const { look, step, words } = scene;
  const { result, settings } = scene.runs['only']!;
  const { width } = look;
  const shared = { result, step, width, back: true, words, isNetwork: isNetwork(settings['expression']) };
  const upright = look.kind === 'narrow' || look.kind === 'multiple';
  const { pieces, height } =
    graphPieces({ ...shared, upright }) ?? graphPieces({ ...shared, upright: !upright }) ?? tapePieces(shared);
  return drawing({ id: scene.id, width, height, label: scene.label }, ...pieces);
}

/** Whether moments of it can stand side by side on paper; of a large graph the whole says more. */
const fitsSmall = (result: Result): boolean =>
  graphPieces({ result, step: undefined, width: 160, upright: true, back: true, isNetwork: false, words: {} }) !==
  undefined;

export const graphFigure = (id: string) =>
  defineFigure<Result>({
    id,
    place: 'text',
    moving: true,
    runs: (settings) => ({ only: settings }),
    steps: ({ runs }) => (fitsSmall(runs['only']!.result) ? momentsOf(runs['only']!.result) : []),
    draw,
    data: ({ runs }) => tableOf(runs['only']!.result),
  });
