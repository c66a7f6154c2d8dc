// The gradient check, array by array, on a scale of powers of ten: left of the dotted line the two agree.
import { h } from 'preact';
import { scientific } from '../../../i18n/number.ts';
import { log10, power } from '../../../lib/figure/decades.ts';
import { drawing, letter, path, px, text } from '../../../lib/figure/drawing.ts';
import type { Drawing } from '../../../lib/figure/figure.ts';
import { AGREES, type CheckedArray } from '../check.ts';

export interface CheckOptions {
  readonly id: string;
  readonly label: string;
  readonly width: number;
  readonly words: Readonly<Record<string, string>>;
  readonly check: readonly CheckedArray[];
}

const LEFT = 34;
const RIGHT = 78;
const LOW = -12;
const HIGH = 0;
const FOOT = 22;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LETTERS: Readonly<Record<string, readonly [symbol: string, quantity: string]>> = {
  W: ['W', 'w'],
  b: ['b', 'b'],
  gamma: ['γ', 'w'],
  beta: ['β', 'b'],
  leak: ['a', 'w'],
};

/** "W1" as a letter of the formulas, with its quantity. */
function letterOf(name: string): readonly [symbol: string, layer: string, quantity: string] {
  const [, word = '', layer = ''] = /^([A-Za-z]+)(\d+)$/.exec(name) ?? [];
  const [symbol, quantity] = LETTERS[word] ?? [word, 'w'];
  return [symbol, [...layer].map((digit) => SUPERSCRIPTS[Number(digit)]).join(''), quantity];
}

/** 1.3 × 10⁻⁹. */
const brief = (error: number): string => (error === 0 ? '0' : scientific(error, 1));

function mark(quantity: string, x: number, y: number): Drawing {
  return path('qf', quantity === 'w' ? `M${px(x)} ${y - 4.4}l4.6 8.4h-9.2Z` : `M${px(x)} ${y + 4.4}l4.6-8.4h-9.2Z`);
}

export const told = ({ verdict, error }: CheckedArray, words: CheckOptions['words']): string =>
  verdict === 'agrees' || verdict === 'differs' ? brief(error) : words[verdict]!;

export function checkDrawing({ id, label, width, words, check }: CheckOptions): Drawing {
  const pitch = check.length > 8 ? 19 : 24;
  const height = Math.max(6, check.length) * pitch + FOOT + 12;
  const right = width - RIGHT;
  const x = (exponent: number): number => px(LEFT + ((exponent - LOW) / (HIGH - LOW)) * (right - LEFT));
  const at = (error: number): number => x(Math.min(HIGH, Math.max(LOW, log10(Math.max(error, 1e-300)))));
  const foot = height - FOOT;
  const limit = x(log10(AGREES));
  return drawing(
    { id, width, height, label },
    h('rect', { class: 'plate', x: LEFT, y: 2, width: px(limit - LEFT), height: foot - 2 }),
    ...check.flatMap((one, i) => {
      const y = 12 + pitch * i;
      const [symbol, layer, quantity] = letterOf(one.name);
      const isSize = one.verdict === 'agrees' || one.verdict === 'differs';
      return [
        h('g', { class: `q-${quantity}` }, text(0, y + 4, [letter(symbol), layer], { class: 'qt' })),
        path('gr', `M${LEFT} ${y}H${right}`),
        isSize && one.error > 0 ? h('g', { class: `q-${quantity}` }, mark(quantity, at(one.error), y)) : null,
        text(width, y + 4, told(one, words), {
          class: one.verdict === 'differs' ? 'ink b' : 'ink',
          'text-anchor': 'end',
        }),
      ];
    }),
    path('ref', `M${limit} 2V${foot}`),
    ...[-12, -9, -6, -3, 0].map((exponent) =>
      text(x(exponent), height - 6, power(exponent), { 'text-anchor': 'middle' }),
    ),
  );
}
