// A mystery: a network, its examples and perhaps a mistake, all drawn from one number; what a reader is shown of it, and
// how a guess is answered.
import type { Result } from '../../experiments/bug-museum/experiment.ts';
import { fixed, scientific, shown } from '../../i18n/number.ts';
import { fill } from '../../i18n/lab/fill.ts';
import type { MysteryKey, MysteryLanguage } from '../../i18n/mystery/index.ts';
import { choice, createRandom, below, stream } from '../../lib/nn/index.ts';
import type { AnySettings } from '../../lib/parameter/index.ts';

/** Those that the check tells apart, in the order of the list. */
export const SUSPECTS = [
  'none',
  'no-output-slope',
  'slope-at-h',
  'summed',
  'sign',
  'no-hidden-slope',
  'updated-first',
  'missing-layer',
  'one-bias',
  'bias-averaged-twice',
] as const;

export const STEPS = 200;

/** What the experiment is set to for mystery number `seed`. */
export function settingsOf(seed: number): Record<string, number | string> {
  const random = stream(createRandom(seed), 'mystery');
  const bug = choice(random, SUSPECTS);
  const batch = choice(random, [3, 4, 5, 8]);
  return { bug, batch, sizes: '[2,3,3]', eta: 0.5, steps: STEPS, seed: 1 + below(random, 1000) };
}

/** Up to so large an error an array agrees: rounding of the check itself. */
const AGREES = 1e-6;

/** An error as the table has it. */
export const told = (error: number): string => (error >= 1e-3 ? fixed(error, 3) : scientific(error, 0));

export interface Shown {
  readonly title: string;
  readonly lead: string;
  readonly curve: { readonly path: string; readonly label: string };
  readonly errors: readonly { readonly array: string; readonly text: string; readonly isFaulty: boolean }[];
}

export const WIDTH = 300;
export const HEIGHT = 120;

/** The cost from 0 at the foot to its largest value at the head. */
function pathOf(cost: readonly number[]): string {
  const most = cost.reduce((top, value) => Math.max(top, value), 0);
  const point = (value: number, i: number): string =>
    `${((i / (cost.length - 1)) * WIDTH).toFixed(1)} ${((1 - value / most) * HEIGHT).toFixed(1)}`;
  return `M${cost.map(point).join('L')}`;
}

type Words = Readonly<Record<MysteryKey, string>>;

export function show(seed: number, settings: AnySettings, { cost, check }: Result, words: Words): Shown {
  const [first, middle, last] = [cost[0]!, cost[Math.floor(cost.length / 2)]!, cost.at(-1)!].map((value) => shown(value, 4)); // prettier-ignore
  const numbers = { first: first!, middle: middle!, last: last!, steps: STEPS, batch: settings['batch']! };
  return {
    title: fill(words.title, { seed }),
    lead: fill(words.lead, numbers),
    curve: { path: pathOf(cost), label: fill(words.curve, numbers) },
    errors: Object.entries(check).map(([array, error]) => ({ array, text: told(error), isFaulty: error > AGREES })),
  };
}

/** `W1 0.76, b1 nothing, …` */
export const patternOf = ({ check }: Result, words: Words): string =>
  Object.entries(check)
    .map(([array, error]) => fill(words.entry, { array, error: error > AGREES ? told(error) : words.clean }))
    .join(', ');

export type Names = Readonly<Record<string, string>>;

/** The sentence that tells what it was. */
export const answerOf = (
  key: 'right' | 'was',
  bug: string,
  { words, reasons }: MysteryLanguage,
  names: Names,
): string => fill(words[key], { name: names[bug]!, why: reasons[bug]! });
