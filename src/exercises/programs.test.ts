// Every program that a lesson asks for, in the engine of the readers' browsers: the solution is right, each planted
// mistake is known by its name, and what the field begins with is answered, not broken.
import variant from '@jitl/quickjs-ng-wasmfile-release-sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { assignmentOf } from './checker/code/assignment.ts';
import { judge } from './checker/code/judge.ts';
import { loadEngine, type Engine } from './checker/code/sandbox.ts';
import { planted, type Assignment } from './checker/code/task.ts';
import type { CodeExercise, Exercise } from './exercise.ts';
import { lessons } from './index.ts';

interface Lesson {
  readonly slug: string;
  readonly exercises: readonly Exercise[];
}

const all = await Promise.all(
  Object.entries(lessons).map(async ([slug, load]): Promise<Lesson> => ({ slug, exercises: (await load()).exercises })),
);
const programs = all.flatMap(({ exercises }) => exercises).filter((one): one is CodeExercise => one.kind === 'code');
const SEEDS = [0, 1];
/** What fits beside the numbers of the lines. */
const WIDEST = 63;

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine(variant);
});

const made = new Map<string, Assignment>();

function assignment(exercise: CodeExercise, seed: number): Assignment {
  const key = `${exercise.id} ${seed}`;
  if (!made.has(key)) made.set(key, assignmentOf(exercise, seed, ''));
  return made.get(key)!;
}

const found = (exercise: CodeExercise, seed: number, program: string) =>
  judge(engine, { ...assignment(exercise, seed), program }, () => {
    let left = 4000;
    return () => --left < 0;
  });

test('every lesson asks for one', () => {
  const without = all.filter(({ exercises }) => !exercises.some(({ kind }) => kind === 'code'));
  expect(without.map(({ slug }) => slug)).toEqual([]);
});

test('document E’s four corners alone would let three of the five mistakes pass, as lesson 2 says', () => {
  const exercise = programs.find(({ id }) => id === 'xor-program')!;
  const { cases, ...rest } = assignmentOf(exercise, 0, '');
  const [hidden, output] = ['hidden', 'output'].map((name) => cases.filter(({ call }) => call === name).slice(0, 4));
  const passes = Object.values(exercise.mistakes).filter((swap) => {
    const program = planted(exercise.solution, swap);
    return judge(engine, { ...rest, program, cases: [...hidden!, ...output!] }, () => () => false).right;
  });
  expect([passes.length, Object.keys(exercise.mistakes).length]).toEqual([3, 5]);
});

describe.each(programs.map((exercise) => [exercise.id, exercise] as const))('%s', (_, exercise) => {
  test('takes its solution, whatever the seed', () => {
    for (const seed of SEEDS) expect(found(exercise, seed, exercise.solution)).toMatchObject({ right: true });
  });

  test('knows each of its mistakes, whatever the seed', () => {
    for (const [name, swap] of Object.entries(exercise.mistakes)) {
      const program = planted(exercise.solution, swap);
      for (const seed of SEEDS) expect(found(exercise, seed, program).mistake, `seed ${seed}`).toBe(name);
    }
  });

  test('answers what the field begins with', () => {
    const { right, trouble, mistake } = found(exercise, 0, exercise.start);
    expect({ right, mistake }).toEqual({ right: false, mistake: undefined });
    expect(['nothing', 'shape', 'value']).toContain(trouble?.code);
  });

  test('fits the field, with six to fifteen lines to write', () => {
    const lines = exercise.solution.split('\n');
    for (const line of [...lines, ...exercise.start.split('\n')]) expect(line.length, line).toBeLessThanOrEqual(WIDEST);
    expect(exercise.start + exercise.solution, 'the font for code has no other characters').toMatch(/^[\x20-\x7e\n]*$/);
    const given = new Set(exercise.start.split('\n'));
    const written = lines.filter((line) => !given.has(line)).length;
    expect(written).toBeGreaterThanOrEqual(3);
    expect(written).toBeLessThanOrEqual(18);
  });
});
