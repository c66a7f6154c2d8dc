// What is said about a unit.
import { fill } from '../../i18n/lab/fill.ts';
import { fixed } from '../../i18n/number.ts';
import type { DigitsWords } from '../../i18n/digits/en.ts';
import { ranked, type Read, type Unit } from './look.ts';

/** Under its picture: which digit it speaks for most, and against most. */
export function lineOf(
  votes: readonly number[] | undefined,
  unit: number,
  isOutput: boolean,
  words: DigitsWords,
): string {
  if (isOutput) return fill(words.asOutput, { digit: unit });
  if (!votes) return fill(words.unit, { unit: unit + 1 });
  const order = ranked(votes);
  return fill(words.votesFor, { best: order[0]!, worst: order.at(-1)! });
}

export const titleOf = (unit: number, isOutput: boolean, words: DigitsWords): string =>
  isOutput ? fill(words.asOutput, { digit: unit }) : fill(words.unit, { unit: unit + 1 });

/** What it adds to the net input of the answer to the picture on the pad. */
export function sentenceOf(units: readonly Unit[], chosen: number, read: Read, words: DigitsWords): string {
  const activation = fill(words.activation, { h: fixed(read.hidden[chosen] ?? 0, 2) });
  const { votes } = units[chosen]!;
  if (!votes) return `${activation} ${words.votesElsewhere}`;
  const digit = ranked(read.outputs)[0]!;
  const products = units.map((unit, i) => (read.hidden[i] ?? 0) * unit.votes![digit]!);
  const isMost = products.every((product) => product <= products[chosen]!);
  const said = { digit, weight: fixed(votes[digit]!, 2), product: fixed(products[chosen]!, 2) };
  return `${activation} ${fill(words.adds, { ...said, most: isMost ? words.mostOfAll : '' })}`;
}
