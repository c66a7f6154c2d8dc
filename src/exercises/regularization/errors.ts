// Bars that add up, an estimate that is better wrong, the noise at which a straight line wins.
import { createRandom, normal } from '../../lib/nn/index.ts';
import { right, wrong, type Finding } from '../checker/outcome.ts';
import { defineExercise } from '../exercise.ts';
import { fit, pick } from './runs.ts';

const DEGREES = [9, 5, 1, 12] as const;
const short = (value: number): number => Math.round(value * 1e4) / 1e4;

export const bars = defineExercise({
  id: 'regularization-bars',
  kind: 'number',
  difficulty: 1,
  minutes: 3,
  fields: { error: { digits: 3 } },
  variants: DEGREES.length,
  variant(seed) {
    const degree = pick(DEGREES, seed);
    const { bias2, variance, noise, measured } = fit({ degree });
    const [square, spread] = [short(bias2), short(variance)];
    return {
      givens: { degree, bias2: square, variance: spread },
      facts: { error: square + spread + noise, measured },
      mistakes: {
        error: { 'noise-forgotten': square + spread, 'noise-not-squared': square + spread + 0.3, 'bias-alone': square + noise }, // prettier-ignore
      },
    };
  },
});

const MEANS = [
  { mu: 1, sigma: 2, n: 4 },
  { mu: 2, sigma: 3, n: 9 },
  { mu: 0.5, sigma: 1, n: 10 },
  { mu: 3, sigma: 3, n: 2 },
] as const;

const TRIES = 20_000;

/** The mean squared miss of c times the mean of n draws, over many tries. */
function measuredRisk({ mu, sigma, n }: (typeof MEANS)[number], c: number): number {
  const random = createRandom(12);
  let sum = 0;
  for (let i = 0; i < TRIES; i++) {
    const miss = c * (mu + (sigma / Math.sqrt(n)) * normal(random)) - mu;
    sum += miss * miss;
  }
  return sum / TRIES;
}

export const shrunkMean = defineExercise({
  id: 'regularization-shrunk-mean',
  kind: 'number',
  difficulty: 2,
  minutes: 10,
  fields: { c: { digits: 3 }, risk: { digits: 3 } },
  variants: MEANS.length,
  variant(seed) {
    const given = pick(MEANS, seed);
    const { mu, sigma, n } = given;
    const [square, spread] = [mu * mu, (sigma * sigma) / n];
    const c = square / (square + spread);
    return {
      givens: given,
      facts: {
        ...{ c, risk: (square * spread) / (square + spread), plain: spread },
        ...{ measured: measuredRisk(given, c), 'measured-plain': measuredRisk(given, 1) },
      },
      mistakes: {
        c: { 'no-n': square / (square + sigma * sigma), unbiased: 1, 'wrong-share': spread / (square + spread) },
        risk: { unbiased: spread, 'variance-alone': c * c * spread },
      },
    };
  },
});

/** How much more noise a line needs until it beats the curve: the first in steps of 0.05. */
function lineWins(noise: number): boolean {
  return fit({ degree: 1, noise }).total < fit({ degree: 5, noise }).total;
}

let found: number | undefined;
function firstWin(): number {
  if (found !== undefined) return found;
  // The variance grows with the noise, so that the line wins from some step on: halve the interval that holds it.
  let [loses, wins] = [6, 40];
  while (wins - loses > 1) {
    const middle = (loses + wins) >> 1;
    if (lineWins(middle / 20)) wins = middle;
    else loses = middle;
  }
  return (found = wins / 20);
}

function judge(noise: number): Finding {
  if (!(noise > 0 && noise <= 2)) return wrong({ mistake: 'outside' });
  if (Math.abs(noise * 20 - Math.round(noise * 20)) > 1e-6) return wrong({ mistake: 'between-steps' });
  const at = Math.round(noise * 20) / 20;
  const totals = { line: fit({ degree: 1, noise: at }).total, curve: fit({ degree: 5, noise: at }).total };
  if (!(totals.line < totals.curve)) return wrong({ mistake: 'too-small', found: totals });
  if (lineWins(at - 0.05)) return wrong({ mistake: 'too-large', found: totals });
  return { ...right, found: totals };
}

export const noisier = defineExercise({
  id: 'regularization-noisier',
  kind: 'experiment',
  difficulty: 2,
  minutes: 8,
  fields: { noise: { judge } },
  mistakes: ['outside', 'between-steps', 'too-small', 'too-large'],
  variant() {
    const noise = firstWin();
    const [line, curve] = [fit({ degree: 1, noise }), fit({ degree: 5, noise })];
    return {
      facts: {
        ...{ noise, line: line.total, curve: curve.total, bias: line.bias2 },
        ...{ 'line-variance': line.variance, 'curve-variance': curve.variance },
        factor: fit({ degree: 3, noise: 0.6 }).variance / fit({ degree: 3 }).variance,
      },
    };
  },
});
