// The answers of a key, as the checkers take them: whoever corrects a sheet can type them in on the site.
import type { Answer } from '../check.ts';
import { checkNumber, type Tolerance } from '../checker/number.ts';
import type { Exercise } from '../exercise.ts';

const MOST_DIGITS = 17;

/** With the digits that are asked for, three where none are, and as many more as the checker wants. */
function typedNumber(value: number, tolerance: Tolerance): string {
  if (Number.isInteger(value)) return String(value);
  const fewest = 'digits' in tolerance ? tolerance.digits : 3;
  for (let digits = fewest; digits <= MOST_DIGITS; digits++) {
    const typed = String(Number(value.toPrecision(digits)));
    if (checkNumber(typed, value, tolerance).right) return typed;
  }
  throw new Error(`typedNumber: no way to write ${value} is taken for it`);
}

export function keyOf(exercise: Exercise, variant: number): Answer {
  const { facts } = exercise.variant(variant);
  switch (exercise.kind) {
    case 'number':
      return Object.fromEntries(
        Object.entries(exercise.fields).map(([field, tolerance]) => [field, typedNumber(facts[field]!, tolerance)]),
      );
    case 'expression':
      return Object.fromEntries(Object.entries(exercise.fields).map(([field, { answer }]) => [field, answer]));
    case 'choice':
      return { choice: exercise.answer(facts) };
    case 'ordering':
      return { order: exercise.answer(facts).join(' ') };
    case 'proof':
      return { points: exercise.choices.join(' ') };
    case 'code':
      return { code: exercise.solution };
    default:
      throw new Error(`keyOf: ${exercise.id} is answered by trying, not on paper`);
  }
}
