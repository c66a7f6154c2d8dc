// Lesson 1: what one correction does to the example that asked for it, and how far a point lies from the line.
import { defineDerivation } from '../lib/formula/derivation.ts';
import { type Definition, drawn, type Environment, sigmoidal } from '../lib/formula/environment.ts';
import { minus, over, power, quantity, sum, times } from '../lib/formula/expression.ts';
import { createRandom } from '../lib/nn/random.ts';

/** A neuron with two inputs; what it answered is drawn freely, for the rule does not ask how it came about. */
function twoInputs(seed: number): Environment {
  const random = createRandom(seed);
  const values = {
    w: drawn(random, 2, 1, 0.3, 2),
    x: drawn(random, 2, 1, 0.3, 2),
    b: drawn(random, 1, 1, 0.3, 2),
    y: drawn(random, 1, 1, 0.6, 1),
    h: drawn(random, 1, 1, 0, 0.4),
    eta: drawn(random, 1, 1, 0.1, 2),
  };
  return { sizes: [2, 1], l: 2, batch: 1, indices: {}, values, squashing: sigmoidal };
}

const [w1, w2] = [quantity('w', undefined, '1'), quantity('w', undefined, '2')];
const [x1, x2] = [quantity('x', undefined, '1'), quantity('x', undefined, '2')];
const b = quantity('b');
const y = quantity('y');
const h = quantity('h');
const z = quantity('z');
const eta = quantity('eta');

const neuron: Definition[] = [{ quantity: z, is: sum(times(w1, x1), times(w2, x2), b) }];

/** η (y − h): by how much of the input the weights move. */
const move = times(eta, minus(y, h));

export const correction = defineDerivation({
  id: 'neuron-correction',
  title: 'What a correction does to the example that asked for it',
  environment: twoInputs,
  given: neuron,
  steps: [
    {
      lhs: times(sum(w1, times(move, x1)), x1),
      rhs: sum(times(w1, x1), times(move, power(x1, 2))),
      reason: 'What the first input adds to $\\z$ after the correction: as much as before, and something more.',
    },
    {
      lhs: sum(times(move, power(x1, 2)), times(move, power(x2, 2))),
      rhs: times(move, sum(power(x1, 2), power(x2, 2))),
      reason: 'The second input adds something of its own. Together, these additions have a common factor.',
    },
  ],
});

const norm2 = sum(power(w1, 2), power(w2, 2));
const share = (weight: typeof w1) => over(times(z, weight), norm2);

export const foot = defineDerivation({
  id: 'neuron-foot',
  title: 'How far to walk along the weights to lose all of z',
  environment: twoInputs,
  given: neuron,
  steps: [
    {
      lhs: sum(times(w1, share(w1)), times(w2, share(w2))),
      rhs: over(times(z, norm2), norm2),
      reason: 'Walk $\\z/(\\w_1^2+\\w_2^2)$ times the arrow, and weigh the way as an input is weighed.',
    },
    { rhs: z, reason: 'The sum of squares stands above and below, and cancels.' },
  ],
});
