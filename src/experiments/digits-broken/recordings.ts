// Twenty seeds, trained on pictures as drawn and on scrambled ones.
import type { Recording } from '../folder.ts';
import type { Result } from './experiment.ts';

export const SEEDS = 20;

const seeds: Recording<Result> = {
  runs: (['drawn', 'scrambled'] as const).flatMap((trained) =>
    Array.from({ length: SEEDS }, (_, i) => ({ trained, seed: i + 1 })),
  ),
  keep: ({ result }) =>
    result.broken.map(({ damage, accuracy, answers, sureness }) => ({
      damage,
      accuracy,
      /** Of the commonest answer, among 2,000. */
      most: Math.max(...answers),
      answer: answers.indexOf(Math.max(...answers)),
      sureness,
    })),
};

export const recordings = { seeds };
