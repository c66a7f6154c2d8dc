// Lesson 9: why the quadratic cost learns slowly, which cost does not, and what its gradient is.
import { defineDerivation } from '../lib/formula/derivation.ts';
import { type Definition, oneNeuron } from '../lib/formula/environment.ts';
import {
  act,
  half,
  ln,
  minus,
  negative,
  ordinary,
  over,
  partial,
  power,
  quantity,
  slope,
  sum,
  times,
} from '../lib/formula/expression.ts';

const E = quantity('E');
const w = quantity('w');
const b = quantity('b');
const x = quantity('x');
const y = quantity('y');
const z = quantity('z');
const h = quantity('h');

/** z = wx + b and h = σ(z): the neuron. */
const neuron: Definition[] = [
  { quantity: z, is: sum(times(w, x), b) },
  { quantity: h, is: act(z) },
];

/** E = −y ln h − (1 − y) ln(1 − h) */
const crossEntropy = sum(negative(times(y, ln(h))), negative(times(minus(1, y), ln(minus(1, h)))));

const wrong = minus(h, y);

export const quadraticGradient = defineDerivation({
  id: 'slow-learning-quadratic',
  title: 'The gradient of the quadratic cost',
  environment: oneNeuron,
  given: neuron,
  steps: [
    { definition: true, lhs: E, rhs: times(half, power(wrong, 2)), reason: 'The quadratic cost of one example.' },
    {
      lhs: partial(E, w),
      rhs: times(wrong, partial(h, w)),
      reason: 'Chain rule; the ½ and the 2 cancel.',
    },
    { rhs: times(wrong, slope(z), partial(z, w)), reason: '$\\h$ depends on $\\w$ only through $\\z$.' },
    { rhs: times(wrong, slope(z), x), reason: '$\\z$ is linear in $\\w$, with slope $\\x$.' },
    {
      lhs: partial(E, b),
      rhs: times(wrong, slope(z), partial(z, b)),
      reason: 'The same path, followed from the bias.',
    },
    { rhs: times(wrong, slope(z)), reason: '$\\z$ grows with $\\b$ one for one.' },
  ],
});

export const wishedCost = defineDerivation({
  id: 'slow-learning-wish',
  title: 'The cost whose gradient is the error itself',
  environment: oneNeuron,
  given: neuron,
  steps: [
    { lhs: partial(E, z), rhs: wrong, reason: 'The wish: as wrong as the output is, so strong is the signal.' },
    {
      lhs: times(ordinary(E, h), slope(z)),
      rhs: wrong,
      reason: 'Chain rule: $\\E$ depends on $\\z$ only through $\\h$.',
    },
    {
      lhs: times(ordinary(E, h), times(h, minus(1, h))),
      rhs: wrong,
      reason: 'The slope of the sigmoid, written in its own output.',
    },
    { lhs: ordinary(E, h), rhs: over(wrong, times(h, minus(1, h))), reason: 'Divide: the factor that slows must go.' },
    {
      rhs: sum(negative(over(y, h)), over(minus(1, y), minus(1, h))),
      reason: 'Partial fractions: each term has one denominator.',
    },
    {
      definition: true,
      lhs: E,
      rhs: crossEntropy,
      reason: 'Integrate each term, with the constant 0; the next derivation goes back and checks it.',
    },
  ],
});

export const crossEntropyGradient = defineDerivation({
  id: 'slow-learning-cross-entropy',
  title: 'The gradient of cross-entropy',
  environment: oneNeuron,
  given: neuron,
  steps: [
    { definition: true, lhs: E, rhs: crossEntropy, reason: 'Cross-entropy of one example.' },
    {
      lhs: partial(E, h),
      rhs: sum(negative(over(y, h)), over(minus(1, y), minus(1, h))),
      reason: 'Differentiate each logarithm.',
    },
    { rhs: over(wrong, times(h, minus(1, h))), reason: 'Put over one denominator.' },
    {
      lhs: partial(E, z),
      rhs: times(over(wrong, times(h, minus(1, h))), slope(z)),
      reason: 'Chain rule once more.',
    },
    { rhs: wrong, reason: '$\\slope(\\z) = \\h(1-\\h)$ stands above and below, and cancels.' },
    { lhs: partial(E, w), rhs: times(wrong, x), reason: '$\\z$ is linear in $\\w$, with slope $\\x$.' },
    { lhs: partial(E, b), rhs: wrong, reason: '$\\z$ grows with $\\b$ one for one.' },
  ],
});
