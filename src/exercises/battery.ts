// What holds for the exercises of every lesson, for its test to begin with.
import { describe, expect, test } from 'vitest';
import { checkAnswer } from './check.ts';
import type { Exercise } from './exercise.ts';

interface Lesson {
  readonly slug: string;
  readonly count: number;
  /** A mistake nearer to the answer than this is no mistake in that variant. */
  readonly apart: number;
}

export function testExercises({ slug, count, apart }: Lesson, exercises: readonly Exercise[]): void {
  describe('every exercise', () => {
    test('has its own id, under the lesson', () => {
      expect(new Set(exercises.map(({ id }) => id)).size).toBe(count);
      expect(exercises.every(({ id }) => id.startsWith(`${slug}-`))).toBe(true);
    });

    test('takes its own answers in every variant and none of its mistakes', () => {
      for (const exercise of exercises) {
        if (exercise.kind !== 'number') continue;
        for (let seed = 0; seed < (exercise.variants ?? 1); seed++) {
          const { facts, mistakes = {} } = exercise.variant(seed);
          for (const field of Object.keys(exercise.fields)) {
            const judged = (value: number) => checkAnswer(exercise, seed, { [field]: String(value) })[field]!;
            expect(judged(facts[field]!).right, exercise.id).toBe(true);
            for (const [name, value] of Object.entries(mistakes[field] ?? {})) {
              if (Math.abs(value - facts[field]!) > apart) {
                expect(judged(value).right, `${exercise.id} ${name}`).toBe(false);
              }
            }
          }
        }
      }
    });
  });
}
