// The pictures of one seed: 500 to learn from, drawn by the seed, and 500 to be judged by, the same for all seeds.
import type { Dataset } from '../../lib/data/dataset.ts';
import { digits } from '../../lib/data/digits.ts';
import { createRandom, stream } from '../../lib/nn/index.ts';

export const TASKS = ['digits-14', 'digits-28'] as const;
export type Task = (typeof TASKS)[number];

export const SAMPLES = 500;
/** No seed of a reader's is as large. */
const HELD_OUT_SEED = 20_000_003;

export const sideOf = (task: Task): 14 | 28 => (task === 'digits-14' ? 14 : 28);

const heldOut = new Map<Task, Dataset>();

export const trainingOf = (task: Task, seed: number): Dataset =>
  digits(SAMPLES, stream(createRandom(seed), 'training'), { size: sideOf(task) });

/** Drawn once a process. */
export function heldOutOf(task: Task): Dataset {
  const known = heldOut.get(task) ?? digits(SAMPLES, createRandom(HELD_OUT_SEED), { size: sideOf(task) });
  heldOut.set(task, known);
  return known;
}
