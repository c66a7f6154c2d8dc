// An exam from a seed: which exercises, with which numbers, their choices in which order. Same seed, same sheet.
import { below, createRandom, shuffle, stream, type Random } from '../../lib/nn/index.ts';
import type { Exercise } from '../exercise.ts';
import type { Candidate } from './pool.ts';

export interface Question extends Candidate {
  /** Which set of numbers. */
  readonly variant: number;
  readonly points: number;
  /** Names of its choices or items as they stand on the sheet; empty for other kinds. */
  readonly choices: readonly string[];
}

export interface ExamTask {
  readonly seed: number;
  /** At most that long in all. */
  readonly minutes: number;
  readonly pool: readonly Candidate[];
}

const POINTS_PER_DEGREE = 2;

/** Minutes that the sheet already spends on the same lesson, the same kind and the same degree. */
function crowding(candidate: Candidate, chosen: readonly Candidate[]): number {
  const alike = ({ lesson, exercise }: Candidate): number =>
    Number(lesson === candidate.lesson) +
    Number(exercise.kind === candidate.exercise.kind) +
    Number(exercise.difficulty === candidate.exercise.difficulty);
  return chosen.reduce((sum, other) => sum + alike(other) * other.exercise.minutes, 0);
}

/** One after another the one least like what is there already, until nothing more fits into the time. */
export function fillTime(minutes: number, candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  let left = minutes;
  for (;;) {
    const fitting = candidates.filter((one) => !chosen.includes(one) && one.exercise.minutes <= left);
    if (fitting.length === 0) return chosen;
    const crowded = fitting.map((one) => crowding(one, chosen));
    const next = fitting[crowded.indexOf(Math.min(...crowded))]!;
    chosen.push(next);
    left -= next.exercise.minutes;
  }
}

/** Sheets of few lessons would always ask what is alone of its kind; so each seed has a part of the pool, if it is enough. */
const [PART, ENOUGH] = [2 / 3, 1.25];

function partOf(minutes: number, shuffled: readonly Candidate[]): readonly Candidate[] {
  const part = shuffled.slice(0, Math.ceil(PART * shuffled.length));
  const long = part.reduce((sum, { exercise }) => sum + exercise.minutes, 0);
  return long >= ENOUGH * minutes ? part : shuffled;
}

/** Not in the order in which they would be the answer. */
function shuffledChoices(exercise: Exercise, variant: number, random: Random): string[] {
  if (exercise.kind !== 'choice' && exercise.kind !== 'ordering') return [];
  const choices = [...exercise.choices];
  const answer = exercise.kind === 'ordering' ? exercise.answer(exercise.variant(variant).facts).join() : undefined;
  do shuffle(random, choices);
  while (choices.join() === answer);
  return choices;
}

function questionOf(candidate: Candidate, random: Random): Question {
  const { exercise } = candidate;
  const variant = below(stream(random, `variant/${exercise.id}`), exercise.variants ?? 1);
  const choices = shuffledChoices(exercise, variant, stream(random, `choices/${exercise.id}`));
  return { ...candidate, variant, points: POINTS_PER_DEGREE * exercise.difficulty, choices };
}

export function chooseExam({ seed, minutes, pool }: ExamTask): readonly Question[] {
  const random = createRandom(seed);
  const drawn = [...pool];
  shuffle(stream(random, 'order'), drawn);
  const inOrder = (a: Candidate, b: Candidate): number =>
    pool.findIndex(({ lesson }) => lesson === a.lesson) - pool.findIndex(({ lesson }) => lesson === b.lesson) ||
    a.exercise.difficulty - b.exercise.difficulty ||
    pool.indexOf(a) - pool.indexOf(b);
  return fillTime(minutes, partOf(minutes, drawn))
    .sort(inOrder)
    .map((candidate) => questionOf(candidate, random));
}
