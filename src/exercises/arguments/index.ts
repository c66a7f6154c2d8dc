// The arguments that readers assemble, in the order of the course.
import type { Argument } from './argument.ts';
import { xorOneLine } from './xor-one-line.ts';

export const argumentsOfCourse: readonly Argument[] = [xorOneLine];

export function argumentOf(id: string): Argument {
  const argument = argumentsOfCourse.find((candidate) => candidate.id === id);
  if (!argument)
    throw new Error(
      `unknown argument "${id}", expected one of: ${argumentsOfCourse.map((known) => known.id).join(', ')}`,
    );
  return argument;
}
