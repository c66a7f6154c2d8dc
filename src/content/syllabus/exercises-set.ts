// Which exercises of a lesson are set for homework: balanced by kind and degree until their minutes are used up.
import { fillTime } from '../../exercises/exam/choose.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import { lessons } from '../../exercises/index.ts';

export interface Homework {
  readonly id: string;
  /** "9.4". */
  readonly number: string;
  readonly minutes: number;
}

/** In the order in which the lesson numbers them. */
export async function exercisesSet(slug: string, lesson: number, mdx: string, minutes: number): Promise<Homework[]> {
  const { exercises }: { exercises: readonly Exercise[] } = await lessons[slug as keyof typeof lessons]();
  const order = [...mdx.matchAll(/^<Exercise id="([^"]+)"/gm)].map(([, id]) => id!);
  const set = fillTime(
    minutes,
    exercises.map((exercise) => ({ lesson: slug, exercise })),
  ).map(({ exercise }) => exercise);
  return set
    .map(({ id, minutes }) => ({ id, number: `${lesson}.${order.indexOf(id) + 1}`, minutes }))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

export const minutesOfAll = (set: readonly Homework[]): number => set.reduce((sum, { minutes }) => sum + minutes, 0);
