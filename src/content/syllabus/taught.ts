// All that the syllabus says of a lesson.
import type { Lesson } from '../lessons.ts';
import { classMinutes, stagesOf, type Stage } from './class-plan.ts';
import { exercisesSet, minutesOfAll, type Homework } from './exercises-set.ts';
import { PACES, type Pace } from './paces.ts';

export interface Taught {
  readonly lesson: Lesson;
  readonly stages: readonly Stage[];
  readonly inClass: number;
  /** The exercises set, one list for each pace. */
  readonly homework: ReadonlyMap<Pace, readonly Homework[]>;
}

export async function taughtOf(lesson: Lesson): Promise<Taught> {
  const { slug, number, entry } = lesson;
  const mdx = entry.body ?? '';
  const stages = stagesOf(number, mdx);
  const lists = PACES.map(async (pace) => [pace, await exercisesSet(slug, number, mdx, pace.exercises)] as const);
  return { lesson, stages, inClass: classMinutes(stages), homework: new Map(await Promise.all(lists)) };
}

export interface Week {
  readonly taught: readonly Taught[];
  readonly reading: number;
  readonly inClass: number;
  readonly exercises: number;
}

/** The weeks of a pace; lessons that are not written in a language yet are left out. */
export function weeksOf(pace: Pace, all: readonly Taught[]): Week[] {
  return pace.weeks.map((slugs) => {
    const taught = slugs.flatMap((slug) => all.filter(({ lesson }) => lesson.slug === slug));
    const sum = (minutes: (one: Taught) => number): number => taught.reduce((total, one) => total + minutes(one), 0);
    return {
      taught,
      reading: sum(({ lesson }) => lesson.entry.data.minutes),
      inClass: sum(({ inClass }) => inClass),
      exercises: sum(({ homework }) => minutesOfAll(homework.get(pace)!)),
    };
  });
}
