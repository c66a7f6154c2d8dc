// A declared exercise: what is asked for, what is given, how an answer is judged. The text, its hints and its solution
// stand in the lesson; the numbers come from here, and here they come from the library.
import type { Random } from '../lib/nn/index.ts';
import type { Case, Swap } from './checker/code/task.ts';
import type { ExpressionTask } from './checker/expression/check.ts';
import type { Tolerance } from './checker/number.ts';
import type { Finding } from './checker/outcome.ts';

export type Numbers = Readonly<Record<string, number>>;

/** One set of numbers. Seed 0 is the document's own. */
export interface Variant {
  /** Numbers that the text gives. */
  readonly givens?: Numbers;
  /** The answers by the names of their fields, and whatever else the solution quotes. */
  readonly facts: Numbers;
  /** Values that known mistakes lead to: field, then mistake. */
  readonly mistakes?: Readonly<Record<string, Numbers>>;
}

interface Common {
  readonly id: string;
  readonly difficulty: 1 | 2 | 3;
  readonly minutes: number;
  /** How many variants there are; absent: one. */
  readonly variants?: number;
  variant(seed: number): Variant;
}

export interface NumberExercise extends Common {
  readonly kind: 'number';
  readonly fields: Readonly<Record<string, Tolerance>>;
}

export interface ExpressionExercise extends Common {
  readonly kind: 'expression';
  readonly fields: Readonly<Record<string, ExpressionTask>>;
}

export interface ChoiceExercise extends Common {
  readonly kind: 'choice';
  readonly choices: readonly string[];
  /** The name of the right choice, found from the facts where it can be. */
  answer(facts: Numbers): string;
}

export interface OrderingExercise extends Common {
  readonly kind: 'ordering';
  /** As they stand before the reader moves them. */
  readonly choices: readonly string[];
  answer(facts: Numbers): readonly string[];
  readonly mistakes?: Readonly<Record<string, readonly string[]>>;
}

export interface ProofExercise extends Common {
  readonly kind: 'proof';
  /** What a complete proof contains. */
  readonly choices: readonly string[];
}

/** A number found by experiment: judged by running it, not by comparing. */
export interface ExperimentExercise extends Common {
  readonly kind: 'experiment';
  readonly fields: Readonly<Record<string, { judge(value: number): Finding }>>;
  /** The names of the mistakes that its judges know. */
  readonly mistakes: readonly string[];
}

/** A short program: run on cases that are drawn from the seed, and compared with the library. */
export interface CodeExercise extends Common {
  readonly kind: 'code';
  /** What stands in the field before the reader writes. */
  readonly start: string;
  readonly solution: string;
  /** Known mistakes: what part of the solution stands how instead. */
  readonly mistakes: Readonly<Record<string, Swap>>;
  cases(random: Random): readonly Case[];
  /** How near is near enough, as a share of the largest number of a result; 1e-9 where it is not said. */
  readonly near?: number;
}

/** What is answered in fields or by choosing. */
export type AnsweredExercise =
  NumberExercise | ExpressionExercise | ChoiceExercise | OrderingExercise | ProofExercise | ExperimentExercise;

export type Exercise = AnsweredExercise | CodeExercise;

export const defineExercise = <E extends Exercise>(exercise: E): E => exercise;
