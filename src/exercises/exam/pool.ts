// What can stand on an exam sheet: exercises that pen and paper answer, short programs too, and whose question needs no
// page beside it.
import type { Exercise } from '../exercise.ts';
import { lessons } from '../index.ts';

const PAPER_KINDS: ReadonlySet<string> = new Set(['number', 'expression', 'choice', 'ordering', 'proof', 'code']);

/** Their questions lean on the lesson: on its running example, on a figure, on the exercise or derivation before. */
export const LEANING: ReadonlySet<string> = new Set([
  'neuron-sixteen',
  'neuron-tenths',
  'xor-row',
  'xor-pipeline',
  'xor-formula',
  'xor-other-solution',
  'xor-program',
  'feedforward-example-net',
  'feedforward-first-shape',
  'backpropagation-errors',
  'backpropagation-fooled',
  'computational-graphs-order',
  'computational-graphs-engines',
  'slow-learning-why-slower',
  'slow-learning-wished-cost',
  'slow-learning-exponential-wait',
  'slow-learning-program',
  'dropout-zeros',
  'normalization-outside',
  'normalization-which-batch',
  'normalization-no-sum',
  'digits-not-shown',
]);

export interface Candidate {
  /** Slug of its lesson. */
  readonly lesson: string;
  readonly exercise: Exercise;
}

/** The exercises of these lessons that can stand on a sheet, in the order of the lessons. */
export async function examPool(slugs: readonly string[]): Promise<readonly Candidate[]> {
  const load = async (lesson: string): Promise<Candidate[]> => {
    const { exercises }: { exercises: readonly Exercise[] } = await lessons[lesson as keyof typeof lessons]();
    return exercises
      .filter(({ id, kind }) => PAPER_KINDS.has(kind) && !LEANING.has(id))
      .map((exercise) => ({ lesson, exercise }));
  };
  return (await Promise.all(slugs.map(load))).flat();
}
