// From a declared code exercise and what its reader wrote to what the sandbox needs: plain data.
import { createRandom } from '../../../lib/nn/index.ts';
import type { CodeExercise } from '../../exercise.ts';
import { planted } from './task.ts';
import type { Assignment } from './task.ts';

const NEAR = 1e-9;

export function assignmentOf(exercise: CodeExercise, seed: number, program: string): Assignment {
  const { solution, mistakes, near = NEAR } = exercise;
  const rivals = Object.entries(mistakes).map(([name, swap]) => [name, planted(solution, swap)]);
  return { program, near, cases: exercise.cases(createRandom(seed)), rivals: Object.fromEntries(rivals) };
}
