// What was done of a lesson, counted.
import type { CourseLesson } from './course.ts';
import type { Progress } from './stored.ts';

export interface Tally {
  readonly read: number;
  readonly right: number;
  readonly tried: number;
  readonly guessedRight: number;
  readonly guessedWrong: number;
  /** Placed before it was kept whether they were right. */
  readonly guessed: number;
  /** Exercises that went wrong and are in the plan. */
  readonly wrong: number;
}

/** What a lesson no longer has is kept, but not counted. */
export function tallyOf({ slug, sections, exercises, predictions }: CourseLesson, progress: Progress): Tally {
  const read = new Set(progress.sections[slug]);
  const answers = exercises.flatMap(({ id }) => progress.exercises[id] ?? []);
  const guesses = predictions.flatMap((id) => progress.predictions[id] ?? []);
  const count = <One>(all: readonly One[], is: (one: One) => boolean): number => all.filter(is).length;
  return {
    read: count(sections, ({ id }) => read.has(id)),
    right: count(answers, ({ right }) => right),
    tried: count(answers, ({ right }) => !right),
    guessedRight: count(guesses, ({ right }) => right === true),
    guessedWrong: count(guesses, ({ right }) => right === false),
    guessed: count(guesses, ({ right }) => right === undefined),
    wrong: count(answers, ({ box }) => box !== undefined),
  };
}
