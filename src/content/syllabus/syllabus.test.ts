import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plans } from '../parts.ts';
import { classMinutes, stagesOf } from './class-plan.ts';
import { exercisesSet, minutesOfAll } from './exercises-set.ts';
import { PACES } from './paces.ts';

const folder = join('src', 'content', 'lessons', 'en');
const lessons = new Map(
  readdirSync(folder).map((file) => {
    const mdx = readFileSync(join(folder, file), 'utf8');
    const needs = /^needs: \[(.*)\]$/m.exec(mdx)![1]!.split(', ').filter(Boolean);
    const minutes = Number(/^minutes: (\d+)$/m.exec(mdx)![1]);
    return [file.slice(3, -4), { number: Number(file.slice(0, 2)), mdx, needs, minutes }] as const;
  }),
);

describe.each(PACES.map((pace) => [pace.weeks.length, pace] as const))('%i weeks', (weeks, pace) => {
  const order = pace.weeks.flat();

  test('take every lesson once, in an order in which nothing is needed before it came', () => {
    expect([...order].sort()).toEqual(plans.map(({ slug }) => slug).sort());
    for (const [place, slug] of order.entries()) {
      for (const need of lessons.get(slug)!.needs)
        expect(order.indexOf(need), `${slug} needs ${need}`).toBeLessThan(place);
    }
  });

  test('ask of no week much more than of another', async () => {
    for (const week of pace.weeks) {
      const own = week.map((slug) => lessons.get(slug)!);
      const reading = own.reduce((sum, { minutes }) => sum + minutes, 0);
      const exercises = await Promise.all(
        week.map((slug, i) => exercisesSet(slug, own[i]!.number, own[i]!.mdx, pace.exercises)),
      );
      const home = reading + exercises.reduce((sum, set) => sum + minutesOfAll(set), 0);
      const inClass = own.reduce((sum, { number, mdx }) => sum + classMinutes(stagesOf(number, mdx)), 0);
      const [least, most] = weeks === 8 ? [170, 260] : [115, 250];
      expect(home, week.join()).toBeGreaterThanOrEqual(least);
      expect(home, week.join()).toBeLessThanOrEqual(most);
      expect(inClass, week.join()).toBeLessThanOrEqual(180);
    }
  });
});

test('a section is a stage where the class guesses, runs or derives', () => {
  const mdx = [
    '<Figure id="opening">',
    '## First',
    '<Predict id="a" of="x">',
    '<Experiment id="live">',
    '## Second',
    'Words alone.',
    '## Third',
    '<Derivation of="b" />',
  ].join('\n');
  expect(stagesOf(9, mdx)).toEqual([
    { section: 0, predictions: 1, derivations: 0, live: [{ id: 'live', number: '9.2' }], minutes: 8 },
    { section: 2, predictions: 0, derivations: 1, live: [], minutes: 8 },
  ]);
});

test('the exercises set are the lesson’s own, numbered as there, within their minutes', async () => {
  for (const [slug, { number, mdx }] of lessons) {
    const set = await exercisesSet(slug, number, mdx, 30);
    expect(minutesOfAll(set), slug).toBeLessThanOrEqual(30);
    expect(minutesOfAll(set), slug).toBeGreaterThanOrEqual(26);
    for (const { id, number: shown } of set) {
      const place = mdx.split(/^<Exercise id="/m).findIndex((text) => text.startsWith(`${id}"`));
      expect(shown).toBe(`${number}.${place}`);
    }
  }
});
