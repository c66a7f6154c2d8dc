// Softmax: by hand, at another temperature, its gradient, and what leaves it as it is.
import { run, SCORES } from '../../experiments/softmax/claims.ts';
import { right, wrong, type Finding } from '../checker/outcome.ts';
import { defineExercise } from '../exercise.ts';

const TRIPLES = [SCORES, [1, 0, -1], [3, 3, 1], [0.5, 2, 1]] as const;

export const byHand = defineExercise({
  id: 'losses-softmax-by-hand',
  kind: 'number',
  difficulty: 1,
  minutes: 6,
  fields: { first: { digits: 3 }, second: { digits: 3 }, third: { digits: 3 } },
  variants: TRIPLES.length,
  variant(seed) {
    const scores = TRIPLES[seed % TRIPLES.length]!;
    const { probabilities, exponentials } = run(scores);
    const sum = scores.reduce<number>((total, score) => total + score, 0);
    const names = ['first', 'second', 'third'] as const;
    const mistakesOf = (j: number): Record<string, number> => ({
      undivided: exponentials[j]!,
      ...(sum > 0 ? { 'no-exponential': scores[j]! / sum } : {}),
    });
    return {
      givens: { z1: scores[0]!, z2: scores[1]!, z3: scores[2]! },
      facts: Object.fromEntries(names.map((name, j) => [name, probabilities[j]!])),
      mistakes: Object.fromEntries(names.map((name, j) => [name, mistakesOf(j)])),
    };
  },
});

const topAt = (temperature: number): number => run(SCORES, { temperature }).probabilities[0]!;

/** The largest probability falls as it gets warmer: halve the interval. */
function temperatureFor(share: number): number {
  let [cold, hot] = [0.5, 10];
  for (let i = 0; i < 60; i++) {
    const middle = (cold + hot) / 2;
    if (topAt(middle) > share) cold = middle;
    else hot = middle;
  }
  return cold;
}

function judgeTemperature(value: number): Finding {
  if (!(value >= 0.01 && value <= 1000)) return wrong({ mistake: 'outside' });
  const found = { top: topAt(value) };
  if (found.top > 0.503) return wrong({ mistake: 'too-cold', found });
  if (found.top < 0.497) return wrong({ mistake: 'too-hot', found });
  return { ...right, found };
}

export const half = defineExercise({
  id: 'losses-temperature-half',
  kind: 'experiment',
  difficulty: 1,
  minutes: 4,
  fields: { temperature: { judge: judgeTemperature } },
  mistakes: ['outside', 'too-cold', 'too-hot'],
  variant: () => ({ facts: { temperature: temperatureFor(0.5), one: topAt(1) } }),
});

const LETTERS = { s: [0.05, 0.95], T: [0.3, 3] } as const;

export const gradient = defineExercise({
  id: 'losses-score-gradient',
  kind: 'expression',
  difficulty: 2,
  minutes: 8,
  fields: {
    own: {
      letters: LETTERS,
      answer: '(s - 1) / T',
      mistakes: { 'at-probability': '-1/s', 'no-temperature': 's - 1', 'slope-alone': 's (1 - s) / T' },
    },
    other: {
      letters: LETTERS,
      answer: 's / T',
      mistakes: { nothing: '0 s', 'no-temperature': 's', 'slope-alone': '-s (1 - s) / T' },
    },
  },
  variant: () => ({ facts: {} }),
});

const CHANGES = {
  add: (score: number) => score + 7,
  double: (score: number) => 2 * score,
  square: (score: number) => score * score,
} as const;

export const unchanged = defineExercise({
  id: 'losses-unchanged',
  kind: 'choice',
  difficulty: 1,
  minutes: 3,
  choices: ['add', 'double', 'square', 'drop'],
  variant() {
    const before = run(SCORES).probabilities;
    const moved = (after: readonly number[]) => Math.max(...after.map((p, j) => Math.abs(p - before[j]!)));
    const changes = Object.entries(CHANGES).map(([name, change]) => [
      name,
      moved(run(SCORES.map(change)).probabilities),
    ]);
    return { facts: { ...Object.fromEntries(changes), drop: moved(run(SCORES.slice(0, 2)).probabilities) } };
  },
  answer: (facts) => ['add', 'double', 'square', 'drop'].find((name) => facts[name]! < 1e-12)!,
});
