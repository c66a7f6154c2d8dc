// The network with a pass's numbers at its units and links. The figure draws it still; the inspector hands in what is
// lit, what is known so far and what can be pointed at.
import { h } from 'preact';
// From its own file: the inspector draws no charts and is to load no chart library.
import { letter, path, px, text } from '../../../lib/figure/drawing.ts';
import type { Drawing } from '../../../lib/figure/figure.ts';
import type { Result } from '../experiment.ts';
import { sent, valueOf, type Part } from '../parts.ts';
import { brief } from './numbers.ts';

export interface GraphOptions {
  readonly width: number;
  readonly narrow: boolean;
  readonly result: Result;
  /** Counted from 0. */
  readonly example: number;
  isKnown(part: Part): boolean;
  /** `on`: looked at; `in`: goes into it. */
  lit(part: Part): 'on' | 'in' | undefined;
  /** Whether something is lit, so that the rest recedes. */
  readonly dims: boolean;
  /** Whether its parts can be pointed at: they then have room for a finger around them. */
  readonly points: boolean;
  /** Attributes of what can be pointed at, and shows this text. */
  attributes(part: Part, shown: string): Readonly<Record<string, unknown>>;
  readonly words: Readonly<Record<string, string>>;
}

interface Plan {
  readonly radius: number;
  readonly height: number;
  /** Of layer l (from 1) and unit j (from 1). */
  at(l: number, j: number): readonly [x: number, y: number];
  readonly costX: number;
}

const PITCH = 90;
const TOP = 38;
const FOOT = 30;

export function planOf({ width, narrow, result }: Pick<GraphOptions, 'width' | 'narrow' | 'result'>): Plan {
  const { sizes } = result;
  const radius = narrow ? 19 : 22;
  const tallest = Math.max(...sizes);
  const body = Math.max(2, tallest) * PITCH;
  const left = radius + (narrow ? 4 : 10);
  const right = width - (narrow ? 62 : 86);
  const across = (l: number): number => px(left + ((right - left) * (l - 1)) / (sizes.length - 1));
  return {
    radius,
    height: TOP + body + FOOT,
    at: (l, j) => [across(l), px(TOP + body / 2 + (j - 0.5 - sizes[l - 1]! / 2) * PITCH)],
    costX: width - (narrow ? 15 : 22),
  };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

const HUES: Readonly<Record<string, string>> = { x: 'q-x', y: 'q-y', w: 'q-w', b: 'q-b', z: 'q-z', h: 'q-h', d: 'q-d', dw: 'q-d', db: 'q-d', E: 'q-e' }; // prettier-ignore
const hueOf = ({ kind }: Pick<Part, 'kind'>): string => HUES[kind]!;

/** Class of a part in this state of light. */
const state = (options: GraphOptions, part: Part, name: string): string => {
  const lit = options.lit(part);
  const dim = options.dims && !lit ? ' off' : '';
  return `${name} ${hueOf(part)}${lit ? ` ${lit}` : dim}`;
};

/** A superscript on a letter. */
export const raised = (symbol: string, above: number | string) => [
  letter(symbol),
  h('tspan', { dy: -5, 'font-size': '10.5px' }, String(above)),
];

/** A link: thick for a heavy weight, its number at it where there is room or the light. */
function link(options: GraphOptions, plan: Plan, l: number, k: number, j: number): Drawing[] {
  const { result, narrow, example } = options;
  const part: Part = { kind: 'w', layer: l, from: k, unit: j };
  const weight = valueOf(part, result, example);
  const heaviest = Math.max(1e-9, ...result.layers[l - 2]!.W.flat().map(Math.abs));
  const [[x1, y1], [x2, y2]] = [plan.at(l - 1, k), plan.at(l, j)];
  const length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const r = plan.radius;
  const ends = `M${px(x1 + r * dx)} ${px(y1 + r * dy)}L${px(x2 - r * dx)} ${px(y2 - r * dy)}`;
  const links = result.sizes.slice(1).reduce((sum, units, i) => sum + units * result.sizes[i]!, 0);
  const lit = options.lit(part);
  const shows = lit === 'on' || lit === 'in' || links <= (narrow ? 6 : 12);
  const number = shows ? brief(weight, narrow ? 2 : 3) : '';
  // Links that cross carry their numbers at a quarter of the way, so that the numbers do not.
  // Where an error comes back they stand toward the layer above, for there the links are apart.
  const back = l > 2 && lit !== undefined && options.lit({ kind: 'd', layer: l - 1, unit: k }) === 'on';
  const alone = result.sizes[l - 2]! === 1 || result.sizes[l - 1]! === 1;
  const share = back ? 0.6 : alone ? 0.5 : narrow && number.length > 2 ? 0.42 : 0.36;
  const [tx, ty] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
  return [
    h(
      'g',
      { class: state(options, part, 'weight'), ...options.attributes(part, number) },
      options.points ? path('hit', ends, { fill: 'none' }) : null,
      path('thin wire', ends, { style: `stroke-width: ${px(0.8 + (2 * Math.abs(weight)) / heaviest)}px` }),
      ...(back ? [comingBack(x1, y1, x2, y2, r)] : []),
      ...(shows ? plate(px(tx), px(ty), number) : []),
    ),
  ];
}

/** A number on its link, on paper of its own. */
const plate = (x: number, y: number, content: string): Drawing[] => {
  const width = 7.4 * content.length + 4;
  return [
    h('rect', { class: 'pap', x: px(x - width / 2), y: px(y - 8), width: px(width), height: 16 }),
    text(x, px(y + 4.5), content, { class: 'qt', 'text-anchor': 'middle' }),
  ];
};

/** The way of the error, beside the link and against it: dashed, with a head at the lower layer. */
function comingBack(x1: number, y1: number, x2: number, y2: number, r: number): Drawing {
  const length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
  const [dx, dy] = [(x1 - x2) / length, (y1 - y2) / length];
  const [ox, oy] = [7 * dy, -7 * dx];
  const from = [x2 + ox + (r + 4) * dx, y2 + oy + (r + 4) * dy] as const;
  const to = [x1 + ox - (r + 5) * dx, y1 + oy - (r + 5) * dy] as const;
  const head = `M${px(to[0])} ${px(to[1])}l${px(-8 * dx - 3.5 * dy)} ${px(-8 * dy + 3.5 * dx)}l${px(7 * dy)} ${px(-7 * dx)}Z`;
  return h(
    'g',
    { class: 'q-d' },
    path('qs r2', `M${px(from[0])} ${px(from[1])}L${px(to[0] - 6 * dx)} ${px(to[1] - 6 * dy)}`),
    path('qf', head),
  );
}

/** A number above or below its unit, behind its letter. */
function beside(options: GraphOptions, part: Part, x: number, y: number, symbol: string): Drawing {
  const value = options.isKnown(part)
    ? brief(valueOf(part, options.result, options.example), part.kind === 'd' ? 4 : 3)
    : '·';
  return h(
    'g',
    { class: state(options, part, 'nb'), ...options.attributes(part, `${symbol} ${value}`) },
    options.points
      ? h('rect', { class: 'hit', fill: 'none', x: px(x - 36), y: px(y - 14), width: 72, height: 19 })
      : null,
    text(x, y, [letter(symbol), ` ${value}`], { class: 'qt halo', 'text-anchor': 'middle' }),
  );
}

function unit(options: GraphOptions, plan: Plan, l: number, j: number): Drawing[] {
  const { result, example } = options;
  const [x, y] = plan.at(l, j);
  const part = sent(l, j);
  const value = options.isKnown(part) ? brief(valueOf(part, result, example), options.narrow ? 2 : 3) : '';
  const outline = (name: string) =>
    l === 1
      ? h('rect', { class: name, x: px(x - plan.radius + 1), y: px(y - 15), width: 2 * plan.radius - 2, height: 30 })
      : h('circle', { class: name, cx: x, cy: y, r: plan.radius });
  const node = h(
    'g',
    { class: state(options, part, 'nd'), ...options.attributes(part, value) },
    outline('pap'),
    outline('thin rim'),
    text(x, y + 4.5, value, { class: 'ink', 'text-anchor': 'middle' }),
  );
  if (l === 1) return [node];
  return [
    bias(options, plan, l, j),
    node,
    beside(options, { kind: 'z', layer: l, unit: j }, x, px(y - plan.radius - 6), 'z'),
    beside(options, { kind: 'd', layer: l, unit: j }, x, px(y + plan.radius + 15), 'δ'),
  ];
}

/** A bias enters from below on the left: a small triangle that points down, its number where the light is. */
function bias(options: GraphOptions, plan: Plan, l: number, j: number): Drawing {
  const [x, y] = plan.at(l, j);
  const part: Part = { kind: 'b', layer: l, unit: j };
  const [bx, by] = [x - plan.radius * 0.94, y + plan.radius * 0.9];
  const number = options.lit(part) ? ` ${brief(valueOf(part, options.result, options.example))}` : '';
  return h(
    'g',
    { class: state(options, part, 'bs'), ...options.attributes(part, number && `b${number}`) },
    options.points
      ? h('rect', { class: 'hit', fill: 'none', x: px(bx - 9), y: px(by - 9), width: 18, height: 18 })
      : null,
    path('qf', `M${px(bx - 4.5)} ${px(by - 3.5)}h9l-4.5 8Z`),
    ...(number
      ? [text(px(bx - 8), px(by + 6), [letter('b'), number], { class: 'qt halo', 'text-anchor': 'end' })]
      : []),
  );
}

/** Targets beside the outputs, and the cost at the end. */
function ends(options: GraphOptions, plan: Plan): Drawing[] {
  const { result, narrow, width } = options;
  const last = result.sizes.length;
  const targets = upTo(result.sizes.at(-1)!).map((j) => {
    const [x, y] = plan.at(last, j);
    const part: Part = { kind: 'y', layer: last, unit: j };
    const number = ` ${brief(valueOf(part, result, options.example), 2)}`;
    return h(
      'g',
      { class: state(options, part, 'nb'), ...options.attributes(part, `y${number}`) },
      options.points
        ? h('rect', {
            class: 'hit',
            fill: 'none',
            x: px(x + plan.radius + 3),
            y: px(y - 9),
            width: width - x - plan.radius - 3,
            height: 18,
          })
        : null,
      text(px(x + plan.radius + 6), y + 4.5, [letter('y'), number], { class: 'qt halo' }),
    );
  });
  const E: Part = { kind: 'E', layer: last };
  const value = options.isKnown(E) ? brief(result.cost, 4) : '·';
  const cost = h(
    'g',
    { class: state(options, E, 'nb'), ...options.attributes(E, `E ${value}`) },
    options.points
      ? h('rect', {
          class: 'hit',
          fill: 'none',
          x: px(width - (narrow ? 70 : 84)),
          y: 20,
          width: narrow ? 70 : 84,
          height: 20,
        })
      : null,
    text(px(width - 2), narrow ? 36 : 16, [letter('E'), ` ${value}`], { class: 'qt halo', 'text-anchor': 'end' }),
  );
  return [...targets, cost];
}

/** What each layer is, above and below it. */
function heads(options: GraphOptions, plan: Plan): Drawing[] {
  const { sizes } = options.result;
  const last = sizes.length;
  return sizes.flatMap((_, i) => {
    const l = i + 1;
    const [x] = plan.at(l, 1);
    const name = l === 1 ? 'input' : l === last ? 'output' : 'hidden';
    const long = !options.narrow || sizes.length <= 3;
    const first = options.narrow && l === 1;
    const words = long ? options.words[name]! : String(l);
    return [
      text(first ? px(x - plan.radius + 2) : x, plan.height - 6, words, {
        'text-anchor': first && long ? 'start' : 'middle',
      }),
      text(x, 16, l === 1 ? letter('x') : raised('h', l), {
        class: `qt ${l === 1 ? 'q-x' : 'q-h'}`,
        'text-anchor': 'middle',
      }),
    ];
  });
}

/** All pieces, for an SVG of `planOf(…).height`. Links lie below units. */
export function graphPieces(options: GraphOptions): Drawing[] {
  const plan = planOf(options);
  const { sizes } = options.result;
  const layers = upTo(sizes.length);
  const links = layers
    .slice(1)
    .flatMap((l) =>
      upTo(sizes[l - 2]!).flatMap((k) => upTo(sizes[l - 1]!).flatMap((j) => link(options, plan, l, k, j))),
    );
  const units = layers.flatMap((l) => upTo(sizes[l - 1]!).flatMap((j) => unit(options, plan, l, j)));
  return [...heads(options, plan), ...links, ...units, ...ends(options, plan)];
}
