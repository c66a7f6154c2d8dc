// Lesson 6: what a step does to a place on the parabola E = 4x², and what it does to the cost.
import { defineDerivation } from '../lib/formula/derivation.ts';
import { drawn, type Environment, sigmoidal } from '../lib/formula/environment.ts';
import { minus, number, partial, power, quantity, times } from '../lib/formula/expression.ts';
import { createRandom } from '../lib/nn/random.ts';

/** A place and a rate, drawn anew each time. */
function placeAndRate(seed: number): Environment {
  const random = createRandom(seed);
  const values = { x: drawn(random, 1, 1, 0.3, 3), eta: drawn(random, 1, 1, 0.01, 0.4) };
  return { sizes: [1, 1], l: 2, batch: 1, indices: {}, values, squashing: sigmoidal };
}

const E = quantity('E');
const x = quantity('x');
const eta = quantity('eta');
const parabola = times(4, power(x, 2));
const factor = minus(1, times(8, eta));
const quarter = number(0.25, '\\tfrac{1}{4}');

export const oneStep = defineDerivation({
  id: 'gradient-descent-one-step',
  title: 'What a step multiplies the place by',
  environment: placeAndRate,
  given: [{ quantity: E, is: parabola }],
  steps: [
    { definition: true, lhs: E, rhs: parabola, reason: 'The valley.' },
    { lhs: partial(E, x), rhs: times(8, x), reason: 'Its slope.' },
    {
      lhs: minus(x, times(eta, partial(E, x))),
      rhs: minus(x, times(8, eta, x)),
      reason: 'A step goes against the slope, and takes $\\eta$ of it.',
    },
    { rhs: times(factor, x), reason: '$\\x$ is a common factor: what is left does not depend on the place.' },
  ],
});

export const twinRates = defineDerivation({
  id: 'gradient-descent-twin-rates',
  title: 'Two rates with the same cost curve',
  environment: placeAndRate,
  given: [{ quantity: E, is: parabola }],
  steps: [
    {
      lhs: times(4, power(times(factor, x), 2)),
      rhs: times(power(factor, 2), parabola),
      reason: 'The cost after a step. The sign of the factor is squared away.',
    },
    { rhs: times(power(factor, 2), E), reason: 'So each step multiplies the cost by one number.' },
    {
      lhs: power(minus(1, times(8, minus(quarter, eta))), 2),
      rhs: power(minus(times(8, eta), 1), 2),
      reason: 'The same number for the rate $\\tfrac{1}{4}-\\eta$.',
    },
    { rhs: power(factor, 2), reason: 'A square does not see the sign.' },
  ],
});
