// One battery for the exercises of every lesson: what pages, handouts and exams rely on.
import { describe, expect, test } from 'vitest';
import { checkAnswer } from './check.ts';
import type { Exercise } from './exercise.ts';
import { lessons } from './index.ts';

const seedsOf = ({ variants = 1 }: Exercise): number[] => Array.from({ length: variants }, (_, seed) => seed);

/** In some variants a slip leads to the answer all the same. */
const areEqual = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-3 * Math.max(Math.abs(one), Math.abs(other));

const all = await Promise.all(
  Object.entries(lessons).map(async ([slug, load]) => {
    const { exercises }: { exercises: readonly Exercise[] } = await load();
    return [slug, exercises] as const;
  }),
);

describe.each(all)('%s', (slug, exercises) => {
  test('has ten exercises and more, each under its own id', () => {
    expect(new Set(exercises.map(({ id }) => id)).size).toBe(exercises.length);
    expect(exercises.length).toBeGreaterThanOrEqual(10);
    expect(exercises.filter(({ id }) => !id.startsWith(`${slug}-`))).toEqual([]);
  });

  test('has finite numbers in every variant', () => {
    for (const exercise of exercises) {
      for (const seed of seedsOf(exercise)) {
        const { givens = {}, facts } = exercise.variant(seed);
        const bad = Object.entries({ ...givens, ...facts }).filter(([, value]) => !Number.isFinite(value));
        expect(bad, `${exercise.id}, seed ${seed}`).toEqual([]);
      }
    }
  });

  test('takes its own answers to eight digits, and names each of its mistakes', () => {
    let judged = 0;
    for (const exercise of exercises) {
      if (exercise.kind !== 'number') continue;
      for (const seed of seedsOf(exercise)) {
        const { facts, mistakes = {} } = exercise.variant(seed);
        for (const field of Object.keys(exercise.fields)) {
          const check = (value: number) => checkAnswer(exercise, seed, { [field]: String(value) })[field]!;
          const where = `${exercise.id}, seed ${seed}, ${field}`;
          expect(check(Number(facts[field]!.toPrecision(8))).right, where).toBe(true);
          const known = mistakes[field] ?? {};
          for (const [name, value] of Object.entries(known)) {
            if (areEqual(value, facts[field]!)) continue;
            // Where two mistakes give one number, either name will do.
            const said = check(value).mistake ?? 'nothing';
            expect(known[said], `${where}: ${name} is called ${said}`).toBeCloseTo(value, 6);
            judged++;
          }
        }
      }
    }
    expect(judged).toBeGreaterThan(20);
  });
});
