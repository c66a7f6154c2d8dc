import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkAnswer, type Answer } from '../check.ts';
import type { Numbers } from '../exercise.ts';
import { lessons } from '../index.ts';
import { chooseExam, type Question } from './choose.ts';
import { keyOf } from './key.ts';
import { LEANING, examPool } from './pool.ts';

const slugs = Object.keys(lessons);
const pool = await examPool(slugs);
const seeds = Array.from({ length: 50 }, (_, seed) => seed);
const isRight = ({ exercise }: Question, variant: number, answer: Answer): boolean =>
  Object.values(checkAnswer(exercise, variant, answer)).every(({ right }) => right);
const lengthOf = (exam: readonly Question[]): number => exam.reduce((sum, { exercise }) => sum + exercise.minutes, 0);

describe('over fifty seeds and all lessons', () => {
  const exams = seeds.map((seed) => chooseExam({ seed, minutes: 90, pool }));

  test('the key is right by its own checker, and the answers to other numbers are not', () => {
    const drawn = new Map(exams.flat().map((question) => [`${question.exercise.id} ${question.variant}`, question]));
    for (const question of drawn.values()) {
      const { exercise, variant } = question;
      if (exercise.kind === 'code') {
        // programs.test.ts has every solution judged.
        expect(keyOf(exercise, variant)).toEqual({ code: exercise.solution });
        continue;
      }
      const keys = Array.from({ length: exercise.variants ?? 1 }, (_, seed) => keyOf(exercise, seed));
      expect(isRight(question, variant, keys[variant]!), exercise.id).toBe(true);
      if (exercise.kind === 'proof') continue;
      for (const [other, key] of keys.entries()) {
        // Some pairs of variants come to the same answer.
        if (JSON.stringify(key) === JSON.stringify(keys[variant])) continue;
        expect(isRight(question, variant, key), `${exercise.id}: ${other} for ${variant}`).toBe(false);
      }
    }
  });

  test('the time is filled, with several kinds and degrees, each exercise once', () => {
    for (const exam of exams) {
      expect(lengthOf(exam)).toBeLessThanOrEqual(90);
      expect(lengthOf(exam)).toBeGreaterThanOrEqual(88);
      expect(new Set(exam.map(({ exercise }) => exercise.id)).size).toBe(exam.length);
      expect(new Set(exam.map(({ exercise }) => exercise.kind)).size).toBe(6);
      expect(new Set(exam.map(({ exercise }) => exercise.difficulty)).size).toBe(3);
      expect(new Set(exam.map(({ lesson }) => lesson)).size).toBeGreaterThanOrEqual(exam.length - 2);
    }
  });

  test('seeds give different sheets, and every exercise is drawn by some seed or other', () => {
    expect(new Set(exams.map((exam) => exam.map(({ exercise }) => exercise.id).join())).size).toBe(seeds.length);
    const drawn = new Set(exams.flat().map(({ exercise }) => exercise.id));
    expect(drawn.size).toBeGreaterThan(0.85 * pool.length);
  });

  test('no order to find is printed already found', () => {
    for (const { exercise, variant, choices } of exams.slice(0, 10).flat()) {
      if (exercise.kind === 'ordering') expect(choices.join(' ')).not.toBe(keyOf(exercise, variant).order);
      if ('choices' in exercise && exercise.kind !== 'proof')
        expect([...choices].sort()).toEqual([...exercise.choices].sort());
    }
  });
});

test('one lesson gives a sheet too, and the same seed the same one', async () => {
  for (const slug of slugs) {
    const task = { seed: 7, minutes: 30, pool: await examPool([slug]) };
    const exam = chooseExam(task);
    expect(lengthOf(exam), slug).toBeGreaterThanOrEqual(25);
    expect(chooseExam(task)).toEqual(exam);
  }
});

describe('the texts', () => {
  const folder = join('src', 'content', 'lessons', 'en');
  const texts = new Map(
    readdirSync(folder).flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/<Exercise id="([^"]+)"[^>]*>(.*?)<\/Exercise>/gs)].map(
        ([, id, text]) => [id!, text!] as const,
      ),
    ),
  );
  const without = (text: string, ...tags: string[]): string =>
    text.replace(new RegExp(`<(${tags.join('|')})\\b.*?</\\1>`, 'gs'), '');

  test('need no page beside them', () => {
    const pointing =
      /<(Ref|Figure|Experiment)\b|derivation above|of the lesson|running example|exercise before|experiment of/;
    for (const { exercise } of pool) {
      const question = without(texts.get(exercise.id)!, 'Hint', 'Solution', 'Reply');
      // Backpropagation's first exercise gives the running example whole.
      if (exercise.id === 'backpropagation-forward') continue;
      expect(pointing.exec(question)?.[0], exercise.id).toBeUndefined();
    }
    for (const id of LEANING) expect(texts.has(id), id).toBe(true);
  });

  test('hold no number of the first variant outside the slots that change', () => {
    for (const { exercise } of pool) {
      const { variants = 1 } = exercise;
      if (variants === 1) continue;
      const all = Array.from({ length: variants }, (_, seed) => exercise.variant(seed));
      const numbers: Numbers = { ...all[0]!.facts, ...all[0]!.givens };
      const varying = Object.keys(numbers).filter((name) =>
        all.some(({ facts, givens }) => (givens?.[name] ?? facts[name]) !== numbers[name]),
      );
      const written: readonly string[] =
        without(texts.get(exercise.id)!, 'Hint', 'Reply')
          .replace(/<[^>]*>/g, '')
          .match(/\d+\.\d+|\d{2,}/g) ?? [];
      const frozen = varying.filter((name) => written.includes(String(Math.abs(numbers[name]!))));
      // The net of the lesson has the momentum and the decay of the first variant, in every variant.
      expect(frozen, exercise.id).toEqual(exercise.id === 'dropout-moved' ? ['decay', 'beta'] : []);
    }
  });
});
