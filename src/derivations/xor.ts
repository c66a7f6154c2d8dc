// Lesson 2: why a hidden layer without a bend is no hidden layer.
import { defineDerivation } from '../lib/formula/derivation.ts';
import { drawn, sigmoidal, type Environment } from '../lib/formula/environment.ts';
import { quantity, sum, times, total } from '../lib/formula/expression.ts';
import { below, createRandom } from '../lib/nn/random.ts';

/** Two inputs, four hidden units, three outputs; i is one of these, j one of the hidden units. */
function twoLayers(seed: number): Environment {
  const random = createRandom(seed);
  const values = {
    'h{1}': drawn(random, 2, 1),
    'W{2}': drawn(random, 2, 4),
    'b{2}': drawn(random, 4, 1),
    'W{3}': drawn(random, 4, 3),
    'b{3}': drawn(random, 3, 1),
  };
  const indices = { i: below(random, 3), j: below(random, 4), k: below(random, 2) };
  return { sizes: [2, 4, 3], l: 2, batch: 1, indices, values, squashing: sigmoidal };
}

const input = quantity('h', '1', 'k');
const [hidden, output] = [quantity('z', '2', 'j'), quantity('z', '3', 'i')];
const [w, v] = [quantity('W', '2', 'k', 'j'), quantity('W', '3', 'j', 'i')];
const [b, c] = [quantity('b', '2', 'j'), quantity('b', '3', 'i')];

const ofInput = sum(total('k', '1', times(w, input)), b);
const ofHidden = sum(total('j', '2', times(v, hidden)), c);

export const collapse = defineDerivation({
  id: 'xor-collapse',
  title: 'Two layers without a bend are one',
  environment: twoLayers,
  given: [
    { quantity: hidden, is: ofInput },
    { quantity: output, is: ofHidden },
  ],
  steps: [
    { definition: true, lhs: hidden, rhs: ofInput, reason: 'A hidden unit that passes its net input on.' },
    { definition: true, lhs: output, rhs: ofHidden, reason: 'The output weighs what they pass on.' },
    {
      lhs: output,
      rhs: sum(total('j', '2', times(v, ofInput)), c),
      reason: 'The first line, put into the second.',
    },
    {
      rhs: sum(total('k', '1', times(total('j', '2', times(w, v)), input)), total('j', '2', times(v, b)), c),
      reason: 'Multiplied out, and sorted by inputs: again a weight for each input, and a bias.',
    },
  ],
});
