// What an exercise's declaration and its text in the lesson say together, checked against each other.
import { fieldsOf } from '../../exercises/check.ts';
import type { Exercise, Variant } from '../../exercises/exercise.ts';
import { partsOf, splitParts } from './parts.ts';
import type { Part } from './parts.ts';
import { fillFacts, fillGivens, hasFacts } from './slots.ts';

export interface Labeled {
  readonly name: string;
  readonly html: string;
  readonly unit?: string;
}

export interface Assembled {
  readonly exercise: Exercise;
  readonly variant: Variant;
  readonly text: string;
  /** Choices, items or points, in the order of the declaration. */
  readonly choices: readonly Labeled[];
  /** Inputs with their labels, in the order of the declaration. */
  readonly fields: readonly Labeled[];
  readonly replies: readonly Labeled[];
  readonly hints: readonly string[];
  readonly solution: string;
}

const listed = (names: Iterable<string>): string => [...names].join(', ') || 'none';

/** The parts in the order of the declared names; one missing or too many is an error. */
function inOrder(parts: readonly Part[], declared: readonly string[], tag: string): Labeled[] {
  const written = parts.map((part) => String(part.props.name));
  const same = written.length === declared.length && declared.every((name) => written.includes(name));
  if (!same) throw new Error(`${tag}: the text has ${listed(written)}, the declaration ${listed(declared)}`);
  return declared.map((name) => {
    const { html, props } = parts.find((part) => part.props.name === name)!;
    return { name, html, ...(props.unit === undefined ? {} : { unit: String(props.unit) }) };
  });
}

/** Every mistake that a checker can name: `mistake`, or `field/mistake` where there are several fields. */
export function mistakesOf(exercise: Exercise, variant: Variant): Set<string> {
  switch (exercise.kind) {
    case 'number':
      return new Set(Object.entries(variant.mistakes ?? {}).flatMap(([field, byName]) => named(field, byName)));
    case 'expression':
      return new Set(Object.entries(exercise.fields).flatMap(([field, task]) => named(field, task.mistakes ?? {})));
    case 'choice': {
      const answer = exercise.answer(variant.facts);
      return new Set(exercise.choices.filter((name) => name !== answer));
    }
    case 'ordering':
      return new Set(Object.keys(exercise.mistakes ?? {}));
    case 'experiment':
      return new Set(exercise.mistakes);
    case 'code':
      return new Set(Object.keys(exercise.mistakes));
    case 'proof':
      return new Set();
  }
}

const named = (field: string, mistakes: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(mistakes).map((mistake) => `${field}/${mistake}`);

/** A reply for each declared mistake, none for others. */
function checkReplies(replies: readonly Part[], mistakes: ReadonlySet<string>): void {
  const answered = (mistake: string, to: string): boolean => to === mistake || to === mistake.split('/')[1];
  const tos = replies.map((reply) => String(reply.props.to));
  const silent = [...mistakes].filter((mistake) => !tos.some((to) => answered(mistake, to)));
  if (silent.length > 0) throw new Error(`Reply: no reply to ${listed(silent)}`);
  const idle = tos.filter((to) => to !== 'right' && ![...mistakes].some((mistake) => answered(mistake, to)));
  if (idle.length > 0) throw new Error(`Reply: no such mistake: ${listed(idle)}; there are ${listed(mistakes)}`);
}

const hasChoices = (exercise: Exercise): exercise is Exercise & { choices: readonly string[] } => 'choices' in exercise;

export function assemble(exercise: Exercise, html: string): Assembled {
  const variant = exercise.variant(0);
  const { text, parts } = splitParts(html);
  const given = (part: string): string => fillGivens(part, variant.givens ?? {});
  const full = (part: string): string => fillFacts(given(part), variant.facts);
  const replies = partsOf(parts, 'reply');
  checkReplies(replies, mistakesOf(exercise, variant));
  const hints = partsOf(parts, 'hint').map((hint) => given(hint.html));
  const solutions = partsOf(parts, 'solution');
  if (solutions.length !== 1) throw new Error(`Solution: expected one, the text has ${solutions.length}`);
  if ([text, ...hints].some(hasFacts))
    throw new Error('Answer: it stands in the text or in a hint, not in the solution');
  const labels = partsOf(parts, 'field');
  return {
    exercise,
    variant,
    text: given(text),
    choices: inOrder(partsOf(parts, 'choice'), hasChoices(exercise) ? exercise.choices : [], 'Choice'),
    fields: inOrder(labels, hasChoices(exercise) || exercise.kind === 'code' ? [] : fieldsOf(exercise), 'Field'),
    replies: replies.map((reply) => ({ name: String(reply.props.to), html: full(reply.html) })),
    hints,
    solution: full(solutions[0]!.html),
  };
}
