// Lesson 4: why a hidden tanh unit may flip all its signs, and why two scores under softmax are one sigmoid.
import { defineDerivation } from '../lib/formula/derivation.ts';
import { drawn, type Environment, type Squashing } from '../lib/formula/environment.ts';
import { act, negative, quantity, sum, times, total } from '../lib/formula/expression.ts';
import { exp } from '../lib/nn/elementary.ts';
import { below, createRandom } from '../lib/nn/random.ts';

/** (e^z − e^−z) / (e^z + e^−z), written out here so as to lean on nothing that is checked. */
const tanh = (z: number): number => (exp(z) - exp(-z)) / (exp(z) + exp(-z));
const odd: Squashing = {
  act: tanh,
  slope: (z) => 1 - tanh(z) * tanh(z),
  bend: (z) => -2 * tanh(z) * (1 - tanh(z) * tanh(z)),
};

/** Two inputs, four hidden units, three outputs; j is one of the units, i one of the outputs. */
function oneUnit(seed: number): Environment {
  const random = createRandom(seed);
  const values = {
    'h{1}': drawn(random, 2, 1),
    'W{2}': drawn(random, 2, 4),
    'b{2}': drawn(random, 4, 1),
    'W{3}': drawn(random, 4, 3),
  };
  const indices = { i: below(random, 3), j: below(random, 4), k: below(random, 2) };
  return { sizes: [2, 4, 3], l: 2, batch: 1, indices, values, squashing: odd };
}

const [into, out] = [quantity('W', '2', 'k', 'j'), quantity('W', '3', 'j', 'i')];
const [input, b, z] = [quantity('h', '1', 'k'), quantity('b', '2', 'j'), quantity('z', '2', 'j')];
const netInput = sum(total('k', '1', times(into, input)), b);

export const flip = defineDerivation({
  id: 'feedforward-flip',
  title: 'A hidden unit with all its signs flipped',
  environment: oneUnit,
  given: [{ quantity: z, is: netInput }],
  steps: [
    { definition: true, lhs: z, rhs: netInput, reason: 'The net input of unit $j$.' },
    {
      lhs: negative(z),
      rhs: sum(total('k', '1', times(negative(into), input)), negative(b)),
      reason: 'All weights into the unit and its bias with the other sign.',
    },
    {
      lhs: act(negative(z)),
      rhs: negative(act(z)),
      reason: 'Here $\\act$ is tanh, and its curve is the same after half a turn about the origin.',
    },
    {
      lhs: times(negative(out), act(negative(z))),
      rhs: times(out, act(z)),
      reason: 'The weights out of the unit flip too: output $i$ receives from unit $j$ what it received before.',
    },
  ],
});
