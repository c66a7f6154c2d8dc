// One entrance for all kinds: an exercise, its seed and what was answered, by field.
import { checkChoice } from './checker/choice.ts';
import { checkExpression } from './checker/expression/check.ts';
import { checkNumber, readNumber } from './checker/number.ts';
import { checkOrdering } from './checker/ordering.ts';
import { wrong } from './checker/outcome.ts';
import type { Finding } from './checker/outcome.ts';
import { checkProof } from './checker/proof.ts';
import type { Exercise, Variant } from './exercise.ts';

/** What was answered: by field, or under `choice`, `order` (names with spaces between) or `points`. */
export type Answer = Readonly<Record<string, string>>;

const words = (text: string | undefined): string[] => (text ?? '').split(' ').filter(Boolean);

/** The names under which an exercise takes its answer. */
export function fieldsOf(exercise: Exercise): string[] {
  if (exercise.kind === 'choice') return ['choice'];
  if (exercise.kind === 'ordering') return ['order'];
  if (exercise.kind === 'code') return ['code'];
  return exercise.kind === 'proof' ? ['points'] : Object.keys(exercise.fields);
}

function checkField(exercise: Exercise, field: string, variant: Variant, text: string): Finding {
  switch (exercise.kind) {
    case 'number':
      return checkNumber(text, variant.facts[field]!, exercise.fields[field]!, variant.mistakes?.[field]);
    case 'expression':
      return checkExpression(text, exercise.fields[field]!);
    case 'choice':
      return checkChoice(text, exercise.answer(variant.facts));
    case 'ordering':
      return checkOrdering(words(text), exercise.answer(variant.facts), exercise.mistakes);
    case 'proof':
      return checkProof(words(text), exercise.choices);
    case 'code':
      throw new Error(`checkAnswer: ${exercise.id} is a program, which is judged in its sandbox`);
    case 'experiment': {
      const value = readNumber(text);
      return typeof value === 'number' ? exercise.fields[field]!.judge(value) : wrong({ trouble: value });
    }
  }
}

/** What is found, by field. */
export function checkAnswer(exercise: Exercise, seed: number, answer: Answer): Record<string, Finding> {
  const variant = exercise.variant(seed);
  return Object.fromEntries(
    fieldsOf(exercise).map((field) => [field, checkField(exercise, field, variant, answer[field] ?? '')]),
  );
}
