// The numbers of one pass as a person would write them down, line by line.
import { scientific } from '../../../i18n/number.ts';
import type { Result, TracedLayer } from '../experiment.ts';
import type { OutputRule } from '../parts.ts';
import type { Check } from '../differences.ts';
import { brief, tuple } from './numbers.ts';

export interface Line {
  /** Letter and what stands above it. */
  readonly symbol: string;
  readonly above?: number;
  readonly hue: string;
  /** `∂E/∂` before the symbol. */
  readonly isGradient?: boolean;
  /** How it comes about, in letters. */
  readonly rule: string;
  /** One line a row of a matrix or an example. */
  readonly rows: readonly string[];
  readonly note?: string;
}

export interface Block {
  readonly name: 'given' | 'forward' | 'backward' | 'gradients';
  readonly lines: readonly Line[];
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const sup = (n: number): string => SUPERSCRIPTS[n] ?? String(n);
const byRow = (rows: readonly (readonly number[])[]): string[] => rows.map((row) => tuple(row));

const sentFrom = (l: number): string => (l === 1 ? 'x' : `h${sup(l)}`);

const checkNote = ({ verdict, relativeError }: Check, words: Readonly<Record<string, string>>): string =>
  verdict === 'checked' ? `${words['check']} ${scientific(relativeError, 0)}` : words[verdict]!;

export function blocksOf(result: Result, rule: OutputRule, words: Readonly<Record<string, string>>): Block[] {
  const { layers, x, y } = result;
  const last = layers.length + 1;
  const isBatch = x.length > 1;
  const each = layers.map((layer, i) => ({ layer, m: i + 1, l: i + 2 }));
  const back = [...each].reverse();
  const errorRule = (l: number): string => {
    if (l < last) return `σ′(z${sup(l)}) ⊙ W${sup(l)} δ${sup(l + 1)}`;
    return rule === 'slope'
      ? `(h${sup(l)} − y) ⊙ σ′(z${sup(l)})`
      : rule === 'partner'
        ? `h${sup(l)} − y`
        : words['mixed']!;
  };
  const gradients = ({ layer, m }: { layer: TracedLayer; m: number }): Line[] => [
    {
      ...{ symbol: 'W', above: m, hue: 'q-w', isGradient: true, rows: byRow(layer.dW) },
      rule: isBatch ? `${words['mean']} ${sentFrom(m)} δ${sup(m + 1)}ᵀ` : `${sentFrom(m)} δ${sup(m + 1)}ᵀ`,
      note: checkNote(layer.numeric.checkW, words),
    },
    {
      ...{ symbol: 'b', above: m, hue: 'q-b', isGradient: true, rows: [tuple(layer.db)] },
      rule: isBatch ? `${words['mean']} δ${sup(m + 1)}` : `δ${sup(m + 1)}`,
      note: checkNote(layer.numeric.checkB, words),
    },
  ];
  return [
    {
      name: 'given',
      lines: [
        { symbol: 'x', hue: 'q-x', rule: '', rows: byRow(x) },
        { symbol: 'y', hue: 'q-y', rule: '', rows: byRow(y) },
        ...each.flatMap(({ layer, m }): Line[] => [
          { symbol: 'W', above: m, hue: 'q-w', rule: '', rows: byRow(layer.W) },
          { symbol: 'b', above: m, hue: 'q-b', rule: '', rows: [tuple(layer.b)] },
        ]),
      ],
    },
    {
      name: 'forward',
      lines: [
        ...each.flatMap(({ layer, m, l }): Line[] => [
          { symbol: 'z', above: l, hue: 'q-z', rule: `W${sup(m)}ᵀ ${sentFrom(m)} + b${sup(m)}`, rows: byRow(layer.z) },
          { symbol: 'h', above: l, hue: 'q-h', rule: `σ(z${sup(l)})`, rows: byRow(layer.h) },
        ]),
        { symbol: 'E', hue: 'q-e', rule: isBatch ? words['mean']! : '', rows: [brief(result.cost, 4)] },
      ],
    },
    {
      name: 'backward',
      lines: back.map(({ layer, l }): Line => ({
        symbol: 'δ',
        above: l,
        hue: 'q-d',
        rule: errorRule(l),
        rows: byRow(layer.delta),
      })),
    },
    { name: 'gradients', lines: back.flatMap(gradients) },
  ];
}
