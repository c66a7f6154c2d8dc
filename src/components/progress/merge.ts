// Two states of one reader's progress put together, field by field: the later try counts, and nothing that is in either
// is lost. For two pages that write at once, and for a file that is read in.
import type { KeptAnswer, KeptGuess, Progress } from './stored.ts';

type Dated = KeptAnswer | KeptGuess;

const rank = (one: Dated): readonly (string | number)[] => [
  one.day ?? '',
  'tries' in one ? one.tries : 0,
  one.right ? 1 : 0,
];

/** The first where they are equally late. */
function latest<One extends Dated>(a: One | undefined, b: One): One {
  if (!a) return b;
  const [ranks, others] = [rank(a), rank(b)];
  const differs = ranks.findIndex((value, i) => value !== others[i]);
  return differs >= 0 && ranks[differs]! < others[differs]! ? b : a;
}

/** Right once stays right. */
function latestAnswer(a: KeptAnswer | undefined, b: KeptAnswer): KeptAnswer {
  const later = latest(a, b);
  const other = later === a ? b : a;
  if (later.right || !other?.right) return later;
  const { seed: _, ...rest } = later;
  return { ...rest, answer: other.answer, right: true, ...(other.seed ? { seed: other.seed } : {}) };
}

type Entries<One> = Readonly<Record<string, One>>;

function join<One>(a: Entries<One>, b: Entries<One>, both: (a: One | undefined, b: One) => One): Record<string, One> {
  // An id from a file may be the name of something that every object has.
  const joined = Object.entries(b).map(([id, one]) => [id, both(Object.hasOwn(a, id) ? a[id] : undefined, one)]);
  return { ...a, ...Object.fromEntries(joined) };
}

export function merge(a: Progress, b: Progress): Progress {
  const stopped = (a.stopped?.day ?? '') >= (b.stopped?.day ?? '') ? a.stopped : b.stopped;
  return {
    version: 2,
    resets: Math.max(a.resets, b.resets),
    exercises: join(a.exercises, b.exercises, latestAnswer),
    predictions: join(a.predictions, b.predictions, latest),
    sections: join(a.sections, b.sections, (read, more) => [...new Set([...(read ?? []), ...more])]),
    ...(stopped && { stopped }),
  };
}

export type Patch = Partial<Pick<Progress, 'exercises' | 'predictions' | 'sections' | 'stopped'>>;

/** The fields of a patch over those that are there. */
export const apply = (progress: Progress, patch: Patch): Progress => ({
  ...progress,
  exercises: { ...progress.exercises, ...patch.exercises },
  predictions: { ...progress.predictions, ...patch.predictions },
  sections: join(progress.sections, patch.sections ?? {}, (read, more) => [...new Set([...(read ?? []), ...more])]),
  ...(patch.stopped && { stopped: patch.stopped }),
});
