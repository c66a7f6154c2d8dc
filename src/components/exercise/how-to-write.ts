// The line below an answer that says how it may be written.
import type { Exercise } from '../../exercises/exercise.ts';
import type { SayExercise } from '../../i18n/exercises/index.ts';

export function howToWrite(exercise: Exercise, say: SayExercise): string {
  if (exercise.kind === 'expression') {
    const names = new Set(Object.values(exercise.fields).flatMap((task) => Object.keys(task.letters)));
    return say('writeExpression', { names: [...names].join(', ') });
  }
  if (exercise.kind === 'number') {
    const digits = new Set(Object.values(exercise.fields).map((field) => ('digits' in field ? field.digits : 0)));
    const [first = 0] = digits;
    if (digits.size === 1 && first > 0) return say('writeDigits', { digits: first });
  }
  return say('writeNumber');
}
