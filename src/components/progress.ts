// What a reader did, kept in this browser without an account: the door to src/components/progress. Where storage is
// full or blocked everything works on, and whoever keeps something is told, so that it can be said once.
import { keep, look, type Outcome } from './progress/keep.ts';
import { afterTry, type Try } from './progress/plan.ts';
import type { Progress } from './progress/stored.ts';

export { PROGRESS_KEY } from '../i18n/storage.ts';
export type { KeptAnswer, Progress } from './progress/stored.ts';

export const readProgress = (): Progress => look().progress;

/** The reader's own day, 2026-11-21. */
export function today(now = new Date()): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
}

const isKept = (outcome: Outcome): boolean => outcome === 'kept';

/** One more try at an exercise: the library of what is kept decides what of it stays. */
export const keepAnswer = (id: string, given: Try): boolean =>
  isKept(keep(({ exercises }) => ({ exercises: { [id]: afterTry(exercises[id], given, today()) } })));

export const keepPrediction = (id: string, guess: string, right: boolean): boolean =>
  isKept(keep(() => ({ predictions: { [id]: { guess, right, day: today() } } })));

export const keepRead = (page: string, section: string): boolean =>
  isKept(keep(() => ({ sections: { [page]: [section] } })));

export const keepStop = (page: string, section?: string): boolean =>
  isKept(keep(() => ({ stopped: { page, ...(section ? { section } : {}), day: today() } })));
