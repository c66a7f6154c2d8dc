// The cost of every epoch on a scale of powers of ten, solid for the examples shown and dashed for those held out, with
// what was changed written where it was changed.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { epochTicks } from '../../../lib/figure/axes.ts';
import { decades, decadesOf } from '../../../lib/figure/decades.ts';
import { drawing, letter, path, px, text } from '../../../lib/figure/drawing.ts';
import type { Drawing } from '../../../lib/figure/figure.ts';
import type { Change } from '../changes.ts';

export interface CostsOptions {
  readonly id: string;
  readonly label: string;
  readonly width: number;
  readonly words: Readonly<Record<string, string>>;
  readonly cost: ArrayLike<number | null>;
  readonly heldCost: ArrayLike<number | null>;
  readonly changes: readonly Change[];
  /** The epoch that the axis ends with. */
  readonly end: number;
  /** The moment shown. */
  readonly now?: number | undefined;
}

/** Room at the left and right of the curves: the slider under them keeps the same. */
const LEFT = 46;
const RIGHT = 10;

const HEIGHT = 196;
const TOP = 38;
const FOOT = 24;
/** More points than this are no more to be seen. */
const POINTS = 400;

const isNumber = (value: number | null | undefined): value is number => value !== null && Number.isFinite(value);

/** Of many epochs the least and the largest cost of each part, so that no peak gets lost. */
function thinned(values: ArrayLike<number | null>): (readonly [epoch: number, cost: number])[] {
  const all = Array.from(values, (value, epoch) => [epoch, value] as const).filter(([, value]) => isNumber(value)) as [
    number,
    number,
  ][];
  if (all.length <= POINTS) return all;
  const size = Math.ceil((2 * all.length) / POINTS);
  const parts = Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
  return parts.flatMap((part) => {
    const low = part.reduce((one, other) => (other[1] < one[1] ? other : one));
    const high = part.reduce((one, other) => (other[1] > one[1] ? other : one));
    return low[0] < high[0] ? [low, high] : low[0] > high[0] ? [high, low] : [low];
  });
}

/** Symbols of settings that have one; others are written out. */
const SYMBOLS: Readonly<Record<string, string>> = { eta: 'η', lambda: 'λ' };

const valueOf = ({ name, value }: Change): string => {
  if (name === 'points') return value === '' ? '0' : String(String(value).split('*').length);
  return name === 'sizes' ? String(value).replace(/[[\]]/g, '').replaceAll(',', '-') : String(value);
};

/** "λ to 0.003" */
function saidChange(change: Change, words: CostsOptions['words']): { symbol?: string; rest: string } {
  const symbol = SYMBOLS[change.name];
  const rest = `${words['to']} ${valueOf(change)}`;
  return symbol ? { symbol, rest } : { rest: `${change.name} ${rest}` };
}

/** About as wide as a text of that many letters. */
const widthOf = (letters: number): number => 6.4 * letters;

/** Dotted lines with what was changed; a label that has no room in two rows is left to the table. */
function changesDrawn({ changes, words }: CostsOptions, x: (epoch: number) => number, right: number): Drawing[] {
  const ends = [-Infinity, -Infinity];
  return changes.flatMap((change) => {
    const at = x(change.epoch);
    const { symbol, rest } = saidChange(change, words);
    const wide = widthOf(rest.length + (symbol ? 2 : 0));
    const left = Math.min(right - wide, Math.max(0, at - wide / 2));
    const row = ends.findIndex((end) => left > end + 8);
    const line = path('ref', `M${px(at)} ${row < 0 ? TOP - 4 : TOP - 4}V${HEIGHT - FOOT}`);
    if (row < 0) return [line];
    ends[row] = left + wide;
    const said = text(px(left), TOP - 10 - 15 * row, symbol ? [letter(symbol), ` ${rest}`] : rest, {
      class: 'ink halo',
    });
    return [line, said];
  });
}

/** Beside a curve, where it is far from the other one. */
function named(
  curve: readonly (readonly [number, number])[],
  other: readonly (readonly [number, number])[],
  x: (epoch: number) => number,
  at: (cost: number) => number,
  word: string,
): Drawing | null {
  if (curve.length < 2) return null;
  const last = curve.at(-1)![0];
  const near = (points: typeof curve, epoch: number): number | undefined => points.findLast(([e]) => e <= epoch)?.[1];
  /** Above the curve or below it, on the side that is away from the other one, and how far that is. */
  const spot = (epoch: number) => {
    const [own, its] = [near(curve, epoch)!, near(other, epoch)];
    const isBelow = its !== undefined && own < its;
    const y = at(own) + (isBelow ? 20 : -10);
    const isInside = y > TOP + 8 && y < HEIGHT - FOOT - 6;
    return { epoch, y, room: (its === undefined ? 99 : Math.abs(at(own) - at(its))) - (isInside ? 0 : 200) };
  };
  const spots = [0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85].map((share) => spot(share * last));
  const { epoch, y: wanted } = spots.reduce((best, one) => (one.room > best.room + 6 ? one : best));
  const y = Math.min(HEIGHT - FOOT - 5, Math.max(TOP + 10, wanted));
  return text(px(x(epoch)), px(y), word, { class: 'ink halo', 'text-anchor': 'middle' });
}

export function costsDrawing(options: CostsOptions): Drawing {
  const { id, label, width, words, cost, heldCost, end, now } = options;
  const right = width - RIGHT;
  const x = (epoch: number): number => px(LEFT + (epoch / Math.max(1, end)) * (right - LEFT));
  const [shown, held] = [thinned(cost), thinned(heldCost)];
  const values = [...shown, ...held].map(([, value]) => value);
  const [low, high] = decadesOf(values.length > 0 ? values : [1]);
  const scale = decades([Math.max(low, -8), Math.min(high, 4)], { left: LEFT, right, top: TOP, bottom: HEIGHT - FOOT });
  const curve = (points: typeof shown): string =>
    points.length > 1 ? `M${points.map(([epoch, value]) => `${x(epoch)} ${px(scale.at(value))}`).join('L')}` : '';
  const ticks = epochTicks(Math.max(1, end));
  return drawing(
    { id, width, height: HEIGHT, label },
    h('g', { class: 'q-e' }, text(0, 12, [words['cost']!, ' ', letter('E')], { class: 'qt' })),
    ...scale.axis,
    ...changesDrawn(options, x, right),
    h('g', { class: 'q-e' }, path('r2', curve(held)), path('r1', curve(shown))),
    named(shown, held, x, scale.at, words['shown']!),
    named(held, shown, x, scale.at, words['held']!),
    now === undefined ? null : path('now', `M${x(now)} ${TOP - 4}V${HEIGHT - FOOT}`),
    ...ticks.map((epoch) =>
      text(x(epoch), HEIGHT - 6, fixed(epoch, 0), { 'text-anchor': x(epoch) > right - 12 ? 'end' : 'middle' }),
    ),
  );
}
