// A question of an exam, cut from the pages made for paper and filled with the numbers of its variant.
import { checkAnswer, type Answer } from '../src/exercises/check.ts';
import { checkNumber } from '../src/exercises/checker/number.ts';
import type { Question } from '../src/exercises/exam/choose.ts';
import { keyOf } from '../src/exercises/exam/key.ts';
import { formsOf } from '../src/components/exercise/wrong-answers.ts';
import type { Exercise, Variant } from '../src/exercises/exercise.ts';
import { full, shown } from '../src/i18n/number.ts';

/** What the page is given of a question; its script puts it together. */
export interface Part {
  readonly label: string;
  readonly worth: string;
  /** As students get it. */
  readonly html: string;
  readonly choices: readonly string[];
  /** Lines to write on. */
  readonly lines: number;
  readonly key?: Key;
}

export interface Key {
  /** The question with solution, as the asked edition has it. */
  readonly html: string;
  /** What stands on the rules, by field. */
  readonly fields: Readonly<Record<string, string>>;
  readonly ticked?: string;
  readonly order?: readonly string[];
  /** Known wrong answers of this variant, by field/mistake. */
  readonly wrong: Readonly<Record<string, string>>;
}

/** The exercise's section in a page; sections may stand inside it. */
export function cutExercise(page: string, id: string): string {
  const start = page.indexOf(`<section class="ex" id="${id}"`);
  if (start < 0) throw new Error(`cutExercise: the page has no exercise "${id}"`);
  const tags = /<(\/?)section\b/g;
  tags.lastIndex = start;
  for (let depth = 0; ;) {
    const tag = tags.exec(page);
    if (!tag) throw new Error(`cutExercise: exercise "${id}" has no end`);
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return page.slice(start, page.indexOf('>', tag.index) + 1);
  }
}

/** The page holds the first variant's numbers in marked places; here come another one's. */
export const refill = (html: string, { givens = {}, facts }: Variant): string =>
  html
    .replace(
      /(<span data-given="([^"]+)">)[^<]*/g,
      (_, tag: string, name: string) => tag + full(numberOf(givens, name, 'given')),
    )
    .replace(
      /(<span data-fact="([^"]+)" data-digits="(\d+)">)[^<]*/g,
      (_, tag: string, name: string, digits: string) => tag + shown(numberOf(facts, name, 'answer'), Number(digits)),
    );

function numberOf(numbers: Readonly<Record<string, number>>, name: string, what: string): number {
  const value = numbers[name];
  if (value === undefined)
    throw new Error(`refill: no ${what} "${name}", there are: ${Object.keys(numbers).join(', ')}`);
  return value;
}

/** Those that are wrong in this variant too, as they would be written. */
function wrongIn(exercise: Exercise, variant: Variant): Record<string, string> {
  const isWrong = (to: string): boolean => {
    if (exercise.kind !== 'number') return true;
    const [field = '', name = ''] = to.split('/');
    return !checkNumber(String(variant.mistakes![field]![name]), variant.facts[field]!, exercise.fields[field]!).right;
  };
  return Object.fromEntries(formsOf(exercise, variant).filter(([to]) => isWrong(to)));
}

/** The key's answer, once the checker has taken it. Programs have theirs from the judge, in the tests. */
function checkedKey(exercise: Exercise, variant: number): Answer {
  const answer = keyOf(exercise, variant);
  if (exercise.kind === 'code') return {};
  const refused = Object.entries(checkAnswer(exercise, variant, answer)).find(([, { right }]) => !right);
  if (refused)
    throw new Error(`checkedKey: ${exercise.id}, variant ${variant}: its own answer to ${refused[0]} is refused`);
  return answer;
}

export function keyPart({ exercise, variant }: Question, page: string): Key {
  const numbers = exercise.variant(variant);
  const { choice, order, points, ...fields } = checkedKey(exercise, variant);
  return {
    html: refill(cutExercise(page, exercise.id), numbers),
    fields: Object.fromEntries(Object.entries(fields).map(([name, typed]) => [name, typed.replaceAll('-', '\u2212')])),
    ...(choice === undefined ? {} : { ticked: choice }),
    ...(order === undefined ? {} : { order: order.split(' ') }),
    wrong: points === undefined ? wrongIn(exercise, numbers) : {},
  };
}

/** A line for each minute, but not for what is ticked. */
export const linesFor = ({ exercise }: Question): number => Math.min(16, 2 + exercise.minutes);
