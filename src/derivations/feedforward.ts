// Lesson 4: why a hidden tanh unit may flip all its signs, and why two scores under softmax are one sigmoid.
import { defineDerivation } from '../lib/formula/derivation.ts';
import { drawn, type Environment, type Squashing } from '../lib/formula/environment.ts';
import { act, negative, quantity, sum, times } from '../lib/formula/expression.ts';
import { exp } from '../lib/nn/elementary.ts';
import { createRandom } from '../lib/nn/random.ts';

/** (e^z − e^−z) / (e^z + e^−z), written out here so as to lean on nothing that is checked. */
const tanh = (z: number): number => (exp(z) - exp(-z)) / (exp(z) + exp(-z));
const odd: Squashing = {
  act: tanh,
  slope: (z) => 1 - tanh(z) * tanh(z),
  bend: (z) => -2 * tanh(z) * (1 - tanh(z) * tanh(z)),
};

/** One hidden unit: a weight into it, one out of it. */
function oneUnit(seed: number): Environment {
  const random = createRandom(seed);
  const values = {
    w: drawn(random, 2, 1, 0.3, 2),
    x: drawn(random, 1, 1, 0.3, 2),
    b: drawn(random, 2, 1, 0.3, 2),
  };
  return { sizes: [1, 1], l: 2, batch: 1, indices: {}, values, squashing: odd };
}

const [into, out] = [quantity('w', undefined, '1'), quantity('w', undefined, '2')];
const [x, b, z] = [quantity('x'), quantity('b', undefined, '1'), quantity('z')];

export const flip = defineDerivation({
  id: 'feedforward-flip',
  title: 'A hidden unit with all its signs flipped',
  environment: oneUnit,
  given: [{ quantity: z, is: sum(times(into, x), b) }],
  steps: [
    {
      definition: true,
      lhs: z,
      rhs: sum(times(into, x), b),
      reason: 'The net input of the unit; $\\w_1$ leads into it, $\\w_2$ out of it.',
    },
    {
      lhs: sum(times(negative(into), x), negative(b)),
      rhs: negative(z),
      reason: 'The weight into the unit and its bias with the other sign.',
    },
    {
      lhs: act(negative(z)),
      rhs: negative(act(z)),
      reason: 'Here $\\act$ is tanh, and its curve is the same after half a turn about the origin.',
    },
    {
      lhs: times(negative(out), act(negative(z))),
      rhs: times(out, act(z)),
      reason: 'The weight out of the unit flips too: what the next layer receives is what it received before.',
    },
  ],
});
