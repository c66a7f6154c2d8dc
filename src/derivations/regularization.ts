// Lesson 12: an error taken apart, the least points of the two penalties, and what a step of decay does.
import { defineDerivation } from '../lib/formula/derivation.ts';
import { constant } from '../lib/formula/dual.ts';
import { drawn, type Environment, sigmoidal } from '../lib/formula/environment.ts';
import { half, minus, negative, over, partial, power, quantity, sum, times, total } from '../lib/formula/expression.ts';
import { below, createRandom } from '../lib/nn/random.ts';

const E = quantity('E');
const [w, x, y, eta, lambda] = [quantity('w'), quantity('x'), quantity('y'), quantity('eta'), quantity('lambda')];
const [mean, N, hk] = [quantity('yhat'), quantity('N'), quantity('h', 'L', 'k')];

/** One weight, above 0, with an input, a target, a rate and the strength of a penalty. */
function oneWeight(seed: number): Environment {
  const random = createRandom(seed);
  const between = (from: number, to: number) => drawn(random, 1, 1, from, to);
  const values = { w: between(0.1, 3), x: between(-2, 2), y: between(-2, 2), eta: between(0.01, 0.5), lambda: between(0.1, 2) }; // prettier-ignore
  return { sizes: [1, 1], l: 2, batch: 1, indices: {}, values, squashing: sigmoidal };
}

/** The answers of N nets, each from its own training set, to one question whose true answer is y. */
function answers(seed: number): Environment {
  const random = createRandom(seed);
  const count = 3 + below(random, 4);
  const values = { 'h{2}': drawn(random, count, 1, -2, 2), y: drawn(random, 1, 1, -2, 2), N: constant(count) };
  return { sizes: [1, count], l: 2, batch: 1, indices: { k: below(random, count) }, values, squashing: sigmoidal };
}

const meanOver = (of: ReturnType<typeof power>) => over(total('k', 'L', of), N);

export const biasVariance = defineDerivation({
  id: 'regularization-bias-variance',
  title: 'A mean squared error is a square and a spread',
  environment: answers,
  given: [],
  steps: [
    { definition: true, lhs: mean, rhs: meanOver(hk), reason: 'The mean answer over $\\N$ training sets.' },
    {
      definition: true,
      lhs: E,
      rhs: meanOver(power(minus(hk, y), 2)),
      reason: 'What is wanted: the mean squared distance from the truth $\\y$.',
    },
    {
      rhs: sum(meanOver(power(hk, 2)), negative(times(2, mean, y)), power(y, 2)),
      reason: 'Multiply out; the mean of a sum is the sum of the means.',
    },
    {
      rhs: sum(meanOver(power(hk, 2)), negative(power(mean, 2)), power(minus(mean, y), 2)),
      reason: 'Take $\\yhat^2$ away and put it back: a square is complete.',
    },
    {
      rhs: sum(power(minus(mean, y), 2), meanOver(power(minus(hk, mean), 2))),
      reason: 'The first two terms are the spread of the answers around their mean.',
    },
  ],
});

export const shrink = defineDerivation({
  id: 'regularization-shrink',
  title: 'The least point under L2',
  environment: oneWeight,
  given: [],
  steps: [
    {
      definition: true,
      lhs: E,
      rhs: sum(times(half, power(minus(w, y), 2)), times(half, lambda, power(w, 2))),
      reason: '$\\E$ is the whole objective here. The data want $\\w=\\y$, the penalty wants 0.',
    },
    {
      rhs: sum(times(half, sum(1, lambda), power(w, 2)), negative(times(y, w)), times(half, power(y, 2))),
      reason: 'The two squares of $\\w$ go together.',
    },
    {
      rhs: sum(
        times(half, sum(1, lambda), power(minus(w, over(y, sum(1, lambda))), 2)),
        over(times(half, lambda, power(y, 2)), sum(1, lambda)),
      ),
      reason: 'A completed square: least where $\\w=\\y/(1+\\lambda)$.',
    },
  ],
});

export const threshold = defineDerivation({
  id: 'regularization-threshold',
  title: 'The least point under L1, for w above 0',
  environment: oneWeight,
  given: [],
  steps: [
    {
      definition: true,
      lhs: E,
      rhs: sum(times(half, power(minus(w, y), 2)), times(lambda, w)),
      reason: 'Right of 0, $|\\w|$ is $\\w$.',
    },
    {
      rhs: sum(times(half, power(w, 2)), negative(times(minus(y, lambda), w)), times(half, power(y, 2))),
      reason: 'The two terms with $\\w$ go together: as if the data wanted $\\y-\\lambda$.',
    },
    {
      rhs: sum(
        times(half, power(minus(w, minus(y, lambda)), 2)),
        times(lambda, y),
        negative(times(half, power(lambda, 2))),
      ),
      reason: 'A completed square: least where $\\w=\\y-\\lambda$, if that lies right of 0, and else at 0.',
    },
  ],
});

const miss = minus(times(w, x), y);

export const decay = defineDerivation({
  id: 'regularization-decay',
  title: 'A step under L2',
  environment: oneWeight,
  given: [],
  steps: [
    {
      definition: true,
      lhs: E,
      rhs: sum(times(half, power(miss, 2)), times(half, lambda, power(w, 2))),
      reason: 'The whole objective again. Any cost would do; here a neuron without a bend.',
    },
    {
      lhs: partial(E, w),
      rhs: sum(times(miss, x), times(lambda, w)),
      reason: 'Each ½ meets a 2.',
    },
    {
      lhs: minus(w, times(eta, partial(E, w))),
      rhs: sum(w, negative(times(eta, lambda, w)), negative(times(eta, miss, x))),
      reason: 'The step of gradient descent.',
    },
    {
      rhs: minus(times(minus(1, times(eta, lambda)), w), times(eta, miss, x)),
      reason: 'First the weight shrinks by a factor, then it steps along the data’s gradient.',
    },
  ],
});
