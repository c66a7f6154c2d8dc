// Entropy, cross-entropy and relative entropy as areas: a column for each outcome, as wide as it is probable and as high
// as it costs, −ln q in the code for q and −ln p in its own.
import { h } from 'preact';
import { fixed, shown } from '../../../i18n/number.ts';
import { grip, letter, linear, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import type { Result, Term } from '../experiment.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Nats at the top. */
  readonly most: number;
  /** Whether its probabilities can be dragged. */
  readonly grips?: boolean;
}

/** No column is drawn higher than this. */
const HIGHEST = 7;

/** The nats that hold all columns of these runs, in halves. */
export function mostOf(results: readonly Result[]): number {
  const heights = results.flatMap(({ terms }) =>
    terms.filter(({ p }) => p > 0).flatMap(({ own, other }) => [own ?? 0, other ?? HIGHEST]),
  );
  return Math.min(HIGHEST, Math.max(1.5, Math.ceil(2 * Math.max(...heights) + 0.3) / 2));
}

const rectangle = (className: string, x: number, right: number, top: number, bottom: number, opacity?: number) =>
  h('rect', {
    class: className,
    x,
    y: top,
    width: px(Math.max(0, right - x)),
    height: px(Math.max(0, bottom - top)),
    'fill-opacity': opacity,
  });

/** One outcome. What both codes pay is washed, the surplus of q's code is full, what it saves is left dotted. */
function column(term: Term, x: readonly [number, number], y: (nats: number) => number, most: number): Drawing | null {
  if (term.p === 0) return null;
  const [left, right] = x;
  const own = Math.min(most, term.own ?? 0);
  const other = Math.min(most, term.other ?? Infinity);
  const both = Math.min(own, other);
  const dotted = `M${left} ${y(other)}V${y(own)}H${right}V${y(other)}`;
  return h(
    'g',
    {},
    h(
      'g',
      { class: 'q-y' },
      rectangle('wash', left, right, y(both), y(0)),
      rectangle('wash', left, right, y(both), y(0)),
    ),
    other > own ? h('g', { class: 'q-e' }, rectangle('qf', left, right, y(other), y(own), 0.62)) : path('ref', dotted),
    path('pap', `M${px(right - 0.75)} ${y(Math.max(own, other))}H${px(right + 0.75)}V${y(0)}H${px(right - 0.75)}Z`),
    h('g', { class: 'q-y' }, path('r3', `M${left} ${y(own)}H${px(right - 1)}`)),
    h('g', { class: 'q-h' }, path('r1', `M${left} ${y(other)}H${px(right - 1)}`)),
    right - left > 38 &&
      text(px((left + right) / 2), y(other) - 9, term.other === null ? '∞' : fixed(term.other, 2), {
        class: 'ink halo',
        'text-anchor': 'middle',
      }),
  );
}

/** Marks to drag: each column's height for the answer, the borders between columns for the truth. */
function grips({ terms }: Result, { left, top, width, height, most }: Box): Drawing[] {
  let before = 0;
  return terms.map(({ p, other }, place) => {
    const [from, to] = [left + width * before, left + width * (before + p)];
    const after = 1 - before - p;
    before += p;
    const y = top + height * (1 - Math.min(most, other ?? most) / most);
    const middle = (from + to) / 2;
    const answer = grip(
      { list: 'q', place, down: height / most, log: true },
      { x: middle, y, width: to - from },
      h('circle', { class: 'dot', cx: px(middle), cy: px(y), r: 4.6 }),
    );
    // As this share grows by d, those before it lose what is theirs of d: the border moves by the part of those after.
    const across = (width * after) / (1 - p);
    const border = grip(
      { list: 'p', place, across },
      { x: to, y: top + height },
      h('circle', { class: 'hol', cx: px(to), cy: top + height, r: 5 }),
      h('circle', { class: 'qf', cx: px(to), cy: top + height, r: 1.8 }),
    );
    return h(
      'g',
      {},
      p > 0 && h('g', { class: 'q-h' }, answer),
      p > 0 && across > 3 && h('g', { class: 'q-y' }, border),
    );
  });
}

/** Names at the last column that has a width, kept apart. */
function lineNames({ terms }: Result, { left, width, most }: Box, y: (nats: number) => number): Drawing | null {
  const last = terms.findLast(({ p }) => p > 0.02);
  if (!last) return null;
  const [own, other] = [y(Math.min(most, last.own ?? 0)), y(Math.min(most, last.other ?? most))];
  const way = other <= own ? -1 : 1;
  const near = Math.abs(own - other) < 16;
  const middle = (own + other) / 2;
  const x = px(left + width + 7);
  const name = (quantity: string, symbol: string, at: number) =>
    h('g', { class: quantity }, text(x, px(at + 4), ['−ln ', letter(symbol)], { class: 'qt' }));
  return h('g', {}, name('q-h', 'q', near ? middle + way * 8 : other), name('q-y', 'p', near ? middle - way * 8 : own));
}

export function areas(result: Result, box: Box, names: readonly string[]): Drawing {
  const { left, top, width, height, most } = box;
  const x = linear([0, 1], [left, left + width]);
  const y = linear([0, most], [top + height, top]);
  const total = result.terms.reduce((sum, { p }) => sum + p, 0);
  let before = 0;
  const columns = result.terms.map((term, i) => {
    const [from, to] = [x(before / total), x((before + term.p) / total)];
    before += term.p;
    const room = to - from;
    return h(
      'g',
      {},
      column(term, [from, to], y, most),
      room > 30 && text(px((from + to) / 2), top + height + 17, names[i] ?? String(i + 1), { 'text-anchor': 'middle' }),
      room > 30 &&
        h(
          'g',
          { class: 'q-y' },
          text(px((from + to) / 2), top + height + 33, shown(term.p, 3), { class: 'qt', 'text-anchor': 'middle' }),
        ),
    );
  });
  const ticks = Array.from({ length: Math.floor(most) + 1 }, (_, i) => i);
  return h(
    'g',
    {},
    ...ticks.map((tick) =>
      h(
        'g',
        {},
        path('gr', `M${left} ${y(tick)}H${left + width}`),
        text(left - 8, y(tick) + 4, String(tick), { 'text-anchor': 'end' }),
      ),
    ),
    ...columns,
    path('ax', `M${left} ${y(0) + 0.5}H${left + width}`),
    lineNames(result, box, y),
    ...(box.grips ? grips(result, box) : []),
  );
}

const DECIMALS = 3;

/** The areas laid end to end: H(p), then KL, together H(p, q). */
export function sums(
  result: Result,
  words: Readonly<Record<string, string>>,
  left: number,
  top: number,
  width: number,
) {
  const { entropy, kl, crossEntropy, bits } = result;
  const x = linear([0, Math.max(1.5, Math.ceil(2 * (crossEntropy ?? entropy + 1)) / 2)], [left, left + width]);
  const [middle, end] = [x(entropy), crossEntropy === null ? left + width : x(crossEntropy)];
  const told = (nats: number | null): string => (nats === null ? '∞' : fixed(nats, DECIMALS));
  const inBits =
    bits.crossEntropy === null ? '' : ` ${words['nats']} = ${fixed(bits.crossEntropy, DECIMALS)} ${words['bits']}`;
  const klAt = Math.max(middle, left + 104);
  return h(
    'g',
    {},
    h(
      'g',
      { class: 'q-y' },
      rectangle('wash', left, middle, top, top + 14),
      rectangle('wash', left, middle, top, top + 14),
    ),
    h('g', { class: 'q-e' }, rectangle('qf', middle, end, top, top + 14, 0.62)),
    h('g', { class: 'q-y' }, text(left, top - 7, ['H(', letter('p'), `) ${told(entropy)}`], { class: 'qt' })),
    h('g', { class: 'q-e' }, text(klAt, top - 7, `KL ${told(kl)}`, { class: 'qt' })),
    path('line', `M${left + 0.5} ${top + 18}v5H${px(end - 0.5)}v-5`),
    text(left, top + 40, ['H(', letter('p'), ', ', letter('q'), `) ${told(crossEntropy)}${inBits}`], {
      class: 'ink b',
    }),
  );
}
