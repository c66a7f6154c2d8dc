// Lesson 5: from likelihoods to costs, cross-entropy taken apart, and the gradient of softmax.
import { defineDerivation } from '../lib/formula/derivation.ts';
import { constant, type Dual, matrix } from '../lib/formula/dual.ts';
import { type Definition, drawn, type Environment, sigmoidal } from '../lib/formula/environment.ts';
import {
  act,
  exponential,
  ln,
  minus,
  negative,
  number,
  over,
  partial,
  power,
  quantity,
  slope,
  sum,
  times,
  total,
} from '../lib/formula/expression.ts';
import { below, chance, createRandom, type Random, uniformBetween } from '../lib/nn/random.ts';

const E = quantity('E');
const [y, h, z] = [quantity('y'), quantity('h'), quantity('z')];
const [yk, hk, zk] = [quantity('y', undefined, 'k'), quantity('h', 'L', 'k'), quantity('z', 'L', 'k')];
const [hj, yj, zj] = [quantity('h', 'L', 'j'), quantity('y', undefined, 'j'), quantity('z', 'L', 'j')];
const zi = quantity('z', 'L', 'i');

const CLASSES = 4;

/** Numbers above 0 that sum to 1. */
function shares(random: Random, count: number): Dual {
  const parts = Array.from({ length: count }, () => uniformBetween(random, 0.1, 1));
  const whole = parts.reduce((a, b) => a + b, 0);
  return matrix(
    count,
    1,
    parts.map((part) => part / whole),
  );
}

const oneHot = (random: Random, count: number): Dual => {
  const place = below(random, count);
  return matrix(
    count,
    1,
    Array.from({ length: count }, (_, i) => (i === place ? 1 : 0)),
  );
};

/** Scores and a target over four classes; `target` draws it. */
const classes =
  (target: (random: Random, count: number) => Dual) =>
  (seed: number): Environment => {
    const random = createRandom(seed);
    const values = { 'z{2}': drawn(random, CLASSES, 1, -2, 2), y: target(random, CLASSES) };
    const indices = { i: below(random, CLASSES), j: below(random, CLASSES), k: below(random, CLASSES) };
    return { sizes: [2, CLASSES], l: 2, batch: 1, indices, values, squashing: sigmoidal };
  };

const softmaxOf = (score: typeof zk) => over(exponential(score), total('i', 'L', exponential(zi)));
const softmaxIs: Definition[] = [{ quantity: hk, is: softmaxOf(zk) }];

const surpriseOfTargets = negative(total('k', 'L', times(yk, ln(hk))));

/** N measurements with one spread s; N is the number of outputs here. */
function measurements(seed: number): Environment {
  const random = createRandom(seed);
  const count = 3 + below(random, 4);
  const values = {
    'h{2}': drawn(random, count, 1),
    y: drawn(random, count, 1),
    spread: drawn(random, 1, 1, 0.4, 2.2),
    N: constant(count),
  };
  const indices = { i: below(random, count) };
  return { sizes: [2, count], l: 2, batch: 1, indices, values, squashing: sigmoidal };
}

const [yi, hi, spread, N] = [quantity('y', undefined, 'i'), quantity('h', 'L', 'i'), quantity('spread'), quantity('N')];
const rootOfTwoPi = number(Math.sqrt(2 * Math.PI), '\\sqrt{2\\pi}');
const twoPi = number(2 * Math.PI, '2\\pi');
const miss = power(minus(yi, hi), 2);
const twoSquares = times(2, power(spread, 2));

export const gaussian = defineDerivation({
  id: 'losses-gaussian',
  title: 'From a bell to the squared error',
  environment: measurements,
  given: [],
  steps: [
    {
      definition: true,
      lhs: E,
      rhs: negative(
        total('i', 'L', ln(over(exponential(negative(over(miss, twoSquares))), times(rootOfTwoPi, spread)))),
      ),
      reason: 'Independent measurements: the likelihood is a product of bells, its logarithm a sum.',
    },
    {
      rhs: total('i', 'L', sum(ln(times(rootOfTwoPi, spread)), over(miss, twoSquares))),
      reason: 'The logarithm of a quotient is a difference; that of a power of $e$ its exponent.',
    },
    {
      rhs: sum(times(N, ln(spread)), times(over(N, 2), ln(twoPi)), times(over(1, twoSquares), total('i', 'L', miss))),
      reason: 'Two terms are the same for all $\\N$ of them: they do not know the predictions.',
    },
    {
      lhs: partial(E, hi),
      rhs: over(minus(hi, yi), power(spread, 2)),
      reason: 'So only the squares have a slope. With $s=1$ it is that of ½ the sum.',
    },
  ],
});

/** One yes-or-no answer; the target is 0 or 1. */
function oneAnswer(seed: number): Environment {
  const random = createRandom(seed);
  const values = { z: drawn(random, 1, 1, -2, 2), y: constant(chance(random, 0.5) ? 1 : 0) };
  return { sizes: [1, 1], l: 2, batch: 1, indices: {}, values, squashing: sigmoidal };
}

export const bernoulli = defineDerivation({
  id: 'losses-bernoulli',
  title: 'From a coin to binary cross-entropy',
  environment: oneAnswer,
  given: [{ quantity: h, is: act(z) }],
  steps: [
    {
      definition: true,
      lhs: E,
      rhs: negative(ln(sum(times(y, h), times(minus(1, y), minus(1, h))))),
      reason: 'A yes has the probability $\\h$, a no the rest; $\\y$, which is 1 or 0, picks one.',
    },
    {
      rhs: sum(negative(times(y, ln(h))), negative(times(minus(1, y), ln(minus(1, h))))),
      reason: 'One of the two terms is absent, so the logarithm may be taken of each.',
    },
    {
      lhs: partial(E, h),
      rhs: sum(negative(over(y, h)), over(minus(1, y), minus(1, h))),
      reason: 'Each logarithm by itself.',
    },
    {
      lhs: partial(E, z),
      rhs: times(sum(negative(over(y, h)), over(minus(1, y), minus(1, h))), slope(z)),
      reason: 'Chain rule: $\\h$ is the sigmoid of $\\z$.',
    },
    { rhs: minus(h, y), reason: '$\\slope(\\z)=\\h(1-\\h)$ cancels below each $\\y$.' },
  ],
});

export const categorical = defineDerivation({
  id: 'losses-categorical',
  title: 'From a die to cross-entropy',
  environment: classes(oneHot),
  given: softmaxIs,
  steps: [
    {
      definition: true,
      lhs: E,
      rhs: negative(ln(total('k', 'L', times(yk, hk)))),
      reason: 'A one-hot target picks the probability of the class that came.',
    },
    { rhs: surpriseOfTargets, reason: 'All other terms are 0, so the logarithm may be taken of each.' },
  ],
});

export const split = defineDerivation({
  id: 'losses-split',
  title: 'Cross-entropy is entropy and surplus',
  environment: classes(shares),
  given: softmaxIs,
  steps: [
    { definition: true, lhs: E, rhs: surpriseOfTargets, reason: 'What happens has the probabilities $\\y_k$.' },
    {
      rhs: negative(total('k', 'L', times(yk, sum(ln(yk), negative(ln(over(yk, hk))))))),
      reason: '$\\ln\\h{L}_k$ is $\\ln\\y_k$ less the logarithm of their ratio.',
    },
    {
      rhs: sum(negative(total('k', 'L', times(yk, ln(yk)))), total('k', 'L', times(yk, ln(over(yk, hk))))),
      reason: 'Two sums: the first is the entropy of the target, the second the relative entropy.',
    },
  ],
});

export const softmaxGradient = defineDerivation({
  id: 'losses-softmax-gradient',
  title: 'The gradient at the scores',
  environment: classes(shares),
  given: [],
  steps: [
    { definition: true, lhs: hk, rhs: softmaxOf(zk), reason: 'Softmax of the scores.' },
    { definition: true, lhs: E, rhs: surpriseOfTargets, reason: 'Cross-entropy; the targets sum to 1.' },
    {
      lhs: ln(hk),
      rhs: minus(zk, ln(total('i', 'L', exponential(zi)))),
      reason: 'The logarithm undoes the exponential above the line.',
    },
    {
      lhs: E,
      rhs: minus(ln(total('i', 'L', exponential(zi))), total('k', 'L', times(yk, zk))),
      reason: 'Put in; the first term comes $\\sum_k\\y_k=1$ times.',
    },
    {
      lhs: partial(E, zj),
      rhs: minus(over(exponential(zj), total('i', 'L', exponential(zi))), yj),
      reason: 'The derivative of a logarithm of a sum; of the second sum one term is left.',
    },
    { rhs: minus(hj, yj), reason: 'The fraction is softmax again.' },
  ],
});
