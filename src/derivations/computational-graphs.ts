// Lesson 8: a product whose two arguments come from one node, so that two paths meet.
import { defineDerivation } from '../lib/formula/derivation.ts';
import { oneNeuron } from '../lib/formula/environment.ts';
import { act, minus, partial, quantity, slope, sum, times } from '../lib/formula/expression.ts';

const [w, x, b, z, h, E] = [
  quantity('w'),
  quantity('x'),
  quantity('b'),
  quantity('z'),
  quantity('h'),
  quantity('E'),
] as const;

export const twoPaths = defineDerivation({
  id: 'computational-graphs-two-paths',
  title: 'A node that is used twice',
  environment: oneNeuron,
  given: [
    { quantity: z, is: sum(times(w, x), b) },
    { quantity: h, is: act(z) },
    { quantity: E, is: times(z, h) },
  ],
  steps: [
    {
      definition: true,
      lhs: E,
      rhs: times(z, h),
      reason: 'A product node; $\\h=\\act(\\z)$, so both arguments come from $\\z$.',
    },
    {
      lhs: partial(E, z),
      rhs: sum(h, times(z, slope(z))),
      reason:
        'Straight back the product sends its other argument, $\\h$; around by the sigmoid it sends $\\z$, times the slope there. Paths add.',
    },
    {
      rhs: sum(h, times(z, h, minus(1, h))),
      reason: 'The sigmoid’s node keeps its output, and needs nothing else.',
    },
    {
      lhs: partial(E, w),
      rhs: times(partial(E, z), x),
      reason: 'Further back there is one path: what has come together at $\\z$, times the other factor of $\\w\\x$.',
    },
  ],
});
