// The network with some of its hidden units struck out, large with numbers or small without.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { path, px, text } from '../../../lib/figure/drawing.ts';
import { type Drawing } from '../../../lib/figure/figure.ts';
import type { Phase, Result } from '../experiment.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Shown {
  readonly result: Result;
  /** Which mini-batch, from 0. */
  readonly batch: number;
  readonly phase: Phase;
  /** With the numbers of the pass in the units. */
  readonly numbers: boolean;
}

type Place = readonly [x: number, y: number];

interface Plan {
  readonly radius: number;
  /** Of layer l and unit j, both from 0. */
  at(l: number, j: number): Place;
}

function planOf(sizes: readonly number[], { left, top, width, height }: Box, most: number): Plan {
  const pitch = Math.min(most * 2.6, height / Math.max(...sizes));
  const radius = Math.min(most, pitch * 0.42);
  const across = (width - 2 * radius) / (sizes.length - 1);
  return {
    radius,
    at: (l, j) => [px(left + radius + l * across), px(top + height / 2 + (j - (sizes[l]! - 1) / 2) * pitch)],
  };
}

/** Hidden layers have masks; inputs and outputs always stay. */
const isKept = ({ result, batch, phase }: Shown, l: number, j: number): boolean =>
  phase === 'restore' || (result.mask[batch]?.[l - 1]?.[j] ?? 1) === 1;

const strike = ([x, y]: Place, r: number): Drawing => {
  const s = px(r * 0.62);
  return path('line', `M${px(x - s)} ${px(y - s)}l${2 * s} ${2 * s}M${px(x - s)} ${px(y + s)}l${2 * s} ${-2 * s}`);
};

/** From rim to rim. */
function link([x1, y1]: Place, [x2, y2]: Place, r: number): string {
  const length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
  const [dx, dy] = [((x2 - x1) * r) / length, ((y2 - y1) * r) / length];
  return `M${px(x1 + dx)} ${px(y1 + dy)}L${px(x2 - dx)} ${px(y2 - dy)}`;
}

/** What a link is in this phase: `on` lit, `in` there, `out` leading to or from a dropped unit. */
function stateOf(shown: Shown, l: number, k: number, j: number): 'on' | 'in' | 'out' {
  const { result, batch, phase } = shown;
  const moved = result.changed[batch]?.W[l]?.[k]?.[j] === 1;
  if (phase === 'update' || phase === 'restore') return moved ? 'on' : phase === 'restore' ? 'in' : 'out';
  if (!isKept(shown, l, k) || !isKept(shown, l + 1, j)) return 'out';
  return phase === 'backward' ? 'on' : 'in';
}

function links(shown: Shown, plan: Plan): Drawing {
  const { sizes } = shown.result;
  const lines: Record<'on' | 'in' | 'out', string> = { on: '', in: '', out: '' };
  for (let l = 0; l + 1 < sizes.length; l++) {
    for (let k = 0; k < sizes[l]!; k++) {
      for (let j = 0; j < sizes[l + 1]!; j++) {
        lines[stateOf(shown, l, k, j)] += link(plan.at(l, k), plan.at(l + 1, j), plan.radius + 1.5);
      }
    }
  }
  const hue = shown.phase === 'backward' ? 'q-d' : 'q-w';
  return h(
    'g',
    { class: hue },
    lines.out && path('gr', lines.out),
    lines.in && path('thin', lines.in),
    lines.on && path(shown.phase === 'backward' ? 'r2' : 'r1', lines.on, { style: 'stroke-width: 1.6px' }),
  );
}

/** The number that a unit shows: its activation on the way forward, its error on the way back. */
function numberOf({ result, batch, phase }: Shown, l: number, j: number): string {
  if (phase === 'forward') return short(result.activations[batch]?.[l]?.[j] ?? 0);
  if (phase === 'backward' && l > 0) return short(result.errors[batch]?.[l - 1]?.[j] ?? 0);
  return '';
}

/** .62, −.04, 1.3, 0: what fits into a circle. */
const short = (value: number): string => {
  if (value === 0) return '0';
  return Math.abs(value) < 0.995 ? fixed(value, 2).replace('0.', '.') : fixed(value, 1);
};

function unit(shown: Shown, plan: Plan, l: number, j: number): Drawing {
  const { numbers, phase, result } = shown;
  const place = plan.at(l, j);
  const [x, y] = place;
  const r = plan.radius;
  const kept = isKept(shown, l, j);
  const isInput = l === 0;
  const side = px(r * 0.9);
  const outline = (name: string): Drawing =>
    isInput
      ? h('rect', { class: name, x: px(x - side), y: px(y - side), width: 2 * side, height: 2 * side })
      : h('circle', { class: name, cx: x, cy: y, r: px(r) });
  const hue = phase === 'backward' && !isInput ? 'q-d' : isInput ? 'q-x' : 'q-h';
  if (!kept) return h('g', {}, outline('pap'), outline('ref'), strike(place, r));
  if (!numbers) return h('g', { class: hue }, outline('qf'));
  const number = numberOf(shown, l, j);
  // A number fills a small unit: the disc behind it, and no outline through it.
  if (number && r < 14) {
    return h('g', { class: hue }, outline('pap'), text(x, px(y + 4.4), number, { class: 'qt b', 'text-anchor': 'middle' })); // prettier-ignore
  }
  const moved = result.changed[shown.batch]?.b[l - 1]?.[j] === 1 && (phase === 'update' || phase === 'restore');
  return h(
    'g',
    { class: hue },
    outline('pap'),
    outline(moved ? 'thin' : 'qs'),
    text(x, px(y + 4.4), number, { class: 'qt', 'text-anchor': 'middle' }),
    moved ? h('g', { class: 'q-b' }, path('qf', `M${px(x - 6)} ${px(y - 4)}h12l-6 10Z`)) : null,
  );
}

/** The whole network in its box. */
export function net(shown: Shown, box: Box): Drawing {
  const { sizes } = shown.result;
  const plan = planOf(sizes, box, shown.numbers ? 19 : 11);
  const units = sizes.flatMap((count, l) => Array.from({ length: count }, (_, j) => unit(shown, plan, l, j)));
  return h('g', {}, links(shown, plan), ...units);
}
