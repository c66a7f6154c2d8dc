// Lesson 10: what one score does to every output of softmax, and δ = h − y on three ways.
import { defineDerivation } from '../lib/formula/derivation.ts';
import { type Dual, matrix } from '../lib/formula/dual.ts';
import { type Definition, drawn, type Environment, sigmoidal } from '../lib/formula/environment.ts';
import {
  act,
  exponential,
  half,
  ln,
  minus,
  negative,
  over,
  partial,
  quantity,
  squaredNorm,
  sum,
  times,
  total,
} from '../lib/formula/expression.ts';
import { below, createRandom, type Random, uniformBetween } from '../lib/nn/random.ts';

const E = quantity('E');
const [zL, y] = [quantity('z', 'L'), quantity('y')];
const [hj, hk] = [quantity('h', 'L', 'j'), quantity('h', 'L', 'k')];
const [zj, zk, zi] = [quantity('z', 'L', 'j'), quantity('z', 'L', 'k'), quantity('z', 'L', 'i')];
const [yj, yk] = [quantity('y', undefined, 'j'), quantity('y', undefined, 'k')];

const OUTPUTS = 4;

/** Numbers above 0 that sum to 1. */
function shares(random: Random): Dual {
  const parts = Array.from({ length: OUTPUTS }, () => uniformBetween(random, 0.1, 1));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return matrix(
    OUTPUTS,
    1,
    parts.map((part) => part / whole),
  );
}

/** Four scores, targets that sum to 1, and two outputs that are not the same. */
function outputs(seed: number): Environment {
  const random = createRandom(seed);
  const values = { 'z{2}': drawn(random, OUTPUTS, 1, -2, 2), y: shares(random) };
  const j = below(random, OUTPUTS);
  const k = (j + 1 + below(random, OUTPUTS - 1)) % OUTPUTS;
  return { sizes: [2, OUTPUTS], l: 2, batch: 1, indices: { i: 0, j, k }, values, squashing: sigmoidal };
}

const wholeOf = total('i', 'L', exponential(zi));
const shareOf = (score: typeof zk) => over(exponential(score), wholeOf);
const softmaxIs: Definition[] = [{ quantity: hk, is: shareOf(zk) }];

export const softmaxJacobian = defineDerivation({
  id: 'softmax-jacobian-derived',
  title: 'What one score does to every output',
  environment: outputs,
  given: [],
  steps: [
    { definition: true, lhs: hk, rhs: shareOf(zk), reason: 'Softmax of the scores.' },
    {
      lhs: partial(hj, zj),
      rhs: minus(shareOf(zj), times(shareOf(zj), shareOf(zj))),
      reason: 'Its own score: the quotient rule, for it stands above the line and below.',
    },
    { rhs: times(hj, minus(1, hj)), reason: 'Fractions are outputs: so far, the slope of a sigmoid.' },
    {
      lhs: partial(hj, zk),
      rhs: negative(times(shareOf(zj), shareOf(zk))),
      reason: 'The score of another class, $k$: it stands below the line alone.',
    },
    { rhs: negative(times(hj, hk)), reason: 'Two fractions, two outputs.' },
  ],
});

export const softmaxPartner = defineDerivation({
  id: 'softmax-partner',
  title: 'Softmax and log-likelihood',
  environment: outputs,
  given: softmaxIs,
  steps: [
    {
      definition: true,
      lhs: E,
      rhs: negative(total('k', 'L', times(yk, ln(hk)))),
      reason: 'The log-likelihood; with a one-hot target one term is left.',
    },
    {
      lhs: partial(E, zj),
      rhs: negative(total('k', 'L', times(over(yk, hk), partial(hk, zj)))),
      reason: 'Chain rule: the score $\\z{L}_j$ moves every output.',
    },
    {
      rhs: sum(negative(yj), times(hj, total('k', 'L', yk))),
      reason: 'The Jacobian: $\\h{L}_j$ for $k=j$ alone, $-\\h{L}_k\\h{L}_j$ for every $k$; each $\\h{L}_k$ cancels.',
    },
    { rhs: minus(hj, yj), reason: 'The targets sum to 1.' },
  ],
});

export const sigmoidPartner = defineDerivation({
  id: 'softmax-sigmoid-partner',
  title: 'Sigmoids and binary cross-entropy',
  environment: outputs,
  given: [{ quantity: hk, is: act(zk) }],
  steps: [
    {
      definition: true,
      lhs: E,
      rhs: negative(total('k', 'L', sum(times(yk, ln(hk)), times(minus(1, yk), ln(minus(1, hk)))))),
      reason: 'A yes-or-no question for each output.',
    },
    {
      lhs: partial(E, zj),
      rhs: times(sum(negative(over(yj, hj)), over(minus(1, yj), minus(1, hj))), partial(hj, zj)),
      reason: 'The score $\\z{L}_j$ moves one output, so one term is left.',
    },
    {
      rhs: times(sum(negative(over(yj, hj)), over(minus(1, yj), minus(1, hj))), hj, minus(1, hj)),
      reason: 'The slope of the sigmoid.',
    },
    {
      rhs: sum(negative(times(yj, minus(1, hj))), times(minus(1, yj), hj)),
      reason: 'Multiply out: each denominator cancels.',
    },
    { rhs: minus(hj, yj), reason: 'The products $\\y_j\\h{L}_j$ cancel too.' },
  ],
});

export const identityPartner = defineDerivation({
  id: 'softmax-identity-partner',
  title: 'Identity and squares',
  environment: outputs,
  given: [],
  steps: [
    {
      definition: true,
      lhs: E,
      rhs: times(half, squaredNorm(minus(zL, y))),
      reason: 'Half the squared miss; nothing is squashed, so $\\h{L}=\\z{L}$.',
    },
    {
      lhs: partial(E, zj),
      rhs: minus(zj, yj),
      reason: 'The score moves one square of the sum; the ½ and the 2 cancel. And $\\z{L}_j$ is $\\h{L}_j$.',
    },
  ],
});
