// Sums in training and at test: mean and spread, as numbers and as formulas, and the factor that makes them agree.
import { run } from '../../experiments/dropout-scale/claims.ts';
import { right, wrong } from '../checker/outcome.ts';
import type { Finding } from '../checker/outcome.ts';
import { defineExercise } from '../exercise.ts';

const SETTINGS = [
  { units: 100, keep: 0.8 },
  { units: 64, keep: 0.5 },
  { units: 150, keep: 0.4 },
  { units: 400, keep: 0.9 },
] as const;

export const sums = defineExercise({
  id: 'dropout-sum',
  kind: 'number',
  difficulty: 1,
  minutes: 4,
  fields: { mean: { digits: 3 }, spread: { digits: 2 }, test: { digits: 3 } },
  variants: SETTINGS.length,
  variant(seed) {
    const { units, keep } = SETTINGS[seed % SETTINGS.length]!;
    const { theory, full } = run({ units, keep, trials: 2 });
    return {
      givens: { units, keep },
      facts: { mean: theory.mean, spread: theory.std, variance: theory.std * theory.std, test: full },
      mistakes: {
        mean: { dropped: units * (1 - keep), whole: units },
        spread: { variance: theory.std * theory.std, share: Math.sqrt(keep * (1 - keep)) },
        test: { 'as-in-training': theory.mean },
      },
    };
  },
});

const [a, p] = [[0.2, 3], [0.1, 0.95]] as const; // prettier-ignore

export const moments = defineExercise({
  id: 'dropout-moments',
  kind: 'expression',
  difficulty: 2,
  minutes: 6,
  fields: {
    mean: {
      letters: { a, p },
      answer: 'a',
      mistakes: { 'not-divided': 'a p', 'only-divided': 'a / p', 'other-share': 'a (1 - p)' },
    },
    variance: {
      letters: { a, p },
      answer: 'a^2 (1 - p) / p',
      mistakes: { 'not-divided': 'a^2 p (1 - p)', square: 'a^2 / p', 'divided-once': 'a^2 (1 - p)' },
    },
  },
  variant: () => ({ facts: {} }),
});

export const factor = defineExercise({
  id: 'dropout-factor',
  kind: 'choice',
  difficulty: 1,
  minutes: 3,
  choices: ['keep', 'drop', 'nothing', 'inverse'],
  variant() {
    const { training, atTest } = run({ keep: 0.7 });
    return { facts: { training: training.mean, keep: atTest.timesKeep, drop: atTest.timesDropped, nothing: atTest.unscaled } }; // prettier-ignore
  },
  answer: ({ training, keep, drop, nothing }) => {
    const near = (value: number | undefined): boolean => Math.abs(value! / training! - 1) < 0.02;
    return near(keep) ? 'keep' : near(drop) ? 'drop' : near(nothing) ? 'nothing' : 'inverse';
  },
});

const MOST = 6;
const GRID = Array.from({ length: 19 }, (_, index) => (index + 1) / 20);
const known = new Map<number, number>();

/** Measured, not by formula; each share once. */
function spreadAt(keep: number): number {
  const spread = known.get(keep) ?? run({ keep }).inverted.std;
  known.set(keep, spread);
  return spread;
}

function judge(value: number): Finding {
  if (!(value >= 0.05 && value <= 0.95)) return wrong({ mistake: 'outside' });
  const steps = Math.round(20 * value);
  if (Math.abs(20 * value - steps) > 1e-9) return wrong({ mistake: 'between-steps' });
  const [spread, before] = [spreadAt(steps / 20), steps > 1 ? spreadAt((steps - 1) / 20) : Infinity];
  const found = { share: value, spread, before };
  if (!(spread < MOST)) return wrong({ mistake: 'too-wide', found });
  return before < MOST ? wrong({ mistake: 'too-many', found }) : { ...right, found };
}

export const narrow = defineExercise({
  id: 'dropout-narrow',
  kind: 'experiment',
  difficulty: 1,
  minutes: 5,
  fields: { share: { judge } },
  mistakes: ['outside', 'between-steps', 'too-wide', 'too-many'],
  variant() {
    // From the top, so that only the shares near the answer are measured.
    const share = GRID[GRID.findLastIndex((keep) => !(spreadAt(keep) < MOST)) + 1]!;
    return { facts: { share, spread: spreadAt(share), before: spreadAt(GRID[GRID.indexOf(share) - 1]!), most: MOST } };
  },
});
