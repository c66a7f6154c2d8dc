// What to repeat, and when: an exercise that was answered wrong comes back after 1, 3, 7, 16 and 35 days, each time one
// box further when the answer is right, from the beginning when it is not. After the fifth it has been learned.
import type { KeptAnswer } from './stored.ts';

export const DAYS: readonly number[] = [1, 3, 7, 16, 35];

const DAY = 86_400_000;

/** `later('2026-11-30', 1)` → `2026-12-01`. */
export const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

type Place = Pick<KeptAnswer, 'box' | 'due'>;

function placeAfter(before: Place | undefined, right: boolean, day: string): Place {
  if (!right) return { box: 0, due: later(day, DAYS[0]!) };
  if (before?.box === undefined) return {};
  // Put right before its time, such as a minute after the mistake, shows nothing about tomorrow.
  if (before.due === undefined) return { box: before.box, due: later(day, DAYS[before.box]!) };
  if (day < before.due) return { box: before.box, due: before.due };
  const box = before.box + 1;
  return box < DAYS.length ? { box, due: later(day, DAYS[box]!) } : {};
}

export interface Try extends Pick<KeptAnswer, 'answer' | 'right' | 'seed'> {
  /** False: it could not be read all, or was stopped; it is kept, but is no mistake. */
  readonly isJudged?: boolean;
}

/** What is kept after one more try. */
export function afterTry(before: KeptAnswer | undefined, { isJudged = true, ...given }: Try, day: string): KeptAnswer {
  const { answer, right, seed } = before?.right && !given.right ? before : given;
  const tries = before?.tries ?? 0;
  const { box, due } = isJudged ? placeAfter(before, given.right, day) : (before ?? {});
  return {
    answer,
    right,
    ...(seed ? { seed } : {}),
    tries: isJudged ? tries + 1 : tries,
    day,
    ...(box === undefined ? {} : { box }),
    ...(due === undefined ? {} : { due }),
  };
}

export interface Due {
  readonly id: string;
  readonly box: number;
  /** In how many days; 0: today, or overdue. */
  readonly days: number;
}

/** The plan, what is due longest first. */
export const planOf = (exercises: Readonly<Record<string, KeptAnswer>>, today: string): Due[] =>
  Object.entries(exercises)
    .flatMap(([id, { box, due = today }]) => (box === undefined ? [] : [{ id, box, due }]))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.box - b.box))
    .map(({ id, box, due }) => ({ id, box, days: Math.max(0, daysBetween(today, due)) }));
