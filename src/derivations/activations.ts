// Lesson 3: why layers without a bend are one layer, way by way, entry by entry and for one output; and the slope of the
// sigmoid by its own value.
import { defineDerivation } from '../lib/formula/derivation.ts';
import { drawn, type Environment, oneNeuron, sigmoidal } from '../lib/formula/environment.ts';
import {
  act,
  exponential,
  minus,
  negative,
  over,
  power,
  quantity,
  slope,
  sum,
  times,
  total,
} from '../lib/formula/expression.ts';
import { below, createRandom } from '../lib/nn/random.ts';

/** A batch of four through hidden units that pass their net input on; the indices point anywhere. */
function passedOn(sizes: readonly [number, number, number]): (seed: number) => Environment {
  return (seed) => {
    const random = createRandom(seed);
    const [inputs, hidden, outputs] = sizes;
    const batch = 4;
    const values = {
      'h{1}': drawn(random, inputs, 1),
      'H{1}': drawn(random, batch, inputs),
      'W{2}': drawn(random, inputs, hidden),
      'b{2}': drawn(random, hidden, 1),
      'W{3}': drawn(random, hidden, outputs),
      'b{3}': drawn(random, outputs, 1),
    };
    const indices = {
      i: below(random, outputs),
      j: below(random, hidden),
      k: below(random, inputs),
      s: below(random, batch),
    };
    return { sizes: [...sizes], l: 2, batch, indices, values, squashing: sigmoidal };
  };
}

const input = (k: number) => quantity('h', '1', `${k}`);
const first = (k: number | string, j: number | string) => quantity('W', '2', `${k}`, `${j}`);
const second = (j: number | string, i: number | string) => quantity('W', '3', `${j}`, `${i}`);
const hidden = (j: number | string) => quantity('z', '2', `${j}`);
const bias = (j: number | string) => quantity('b', '2', `${j}`);

const hiddenIs = sum(times(first(1, 'j'), input(1)), times(first(2, 'j'), input(2)), bias('j'));
const output = quantity('z', '3', '1');
const outputBias = quantity('b', '3', '1');
const UNITS = [1, 2, 3];

/** w²₁₁w¹ₖ₁ + w²₂₁w¹ₖ₂ + w²₃₁w¹ₖ₃: all ways from input k to the first output. */
const ways = (k: number) => sum(...UNITS.map((j) => times(second(j, 1), first(k, j))));

export const paths = defineDerivation({
  id: 'activations-paths',
  title: 'Document C’s network, multiplied out',
  environment: passedOn([2, 3, 2]),
  given: [],
  steps: [
    {
      definition: true,
      lhs: hidden('j'),
      rhs: hiddenIs,
      reason: 'Each of three hidden units passes its net input on as it is.',
    },
    {
      definition: true,
      lhs: output,
      rhs: sum(...UNITS.map((j) => times(second(j, 1), hidden(j))), outputBias),
      reason: 'The first output weighs all three.',
    },
    {
      lhs: output,
      rhs: sum(
        ...UNITS.flatMap((j) => [
          times(second(j, 1), first(1, j), input(1)),
          times(second(j, 1), first(2, j), input(2)),
          times(second(j, 1), bias(j)),
        ]),
        outputBias,
      ),
      reason: 'Put in and multiplied out: nine products, one for each way from an input or a hidden bias.',
    },
    {
      rhs: sum(
        times(ways(1), input(1)),
        times(ways(2), input(2)),
        ...UNITS.map((j) => times(second(j, 1), bias(j))),
        outputBias,
      ),
      reason: 'Sorted: three ways make one weight for each input; what is left is a bias.',
    },
  ],
});

const entry = quantity('Z', '2', 's', 'j');
const answer = quantity('Z', '3', 's', 'i');
const example = quantity('H', '1', 's', 'k');
const entryIs = sum(total('k', '1', times(example, first('k', 'j'))), bias('j'));
const ofEntries = quantity('b', '3', 'i');

export const batch = defineDerivation({
  id: 'activations-batch',
  title: 'A whole batch, entry by entry',
  environment: passedOn([3, 2, 4]),
  given: [],
  steps: [
    { definition: true, lhs: entry, rhs: entryIs, reason: 'Example $s$ at hidden unit $j$, which does not bend it.' },
    {
      definition: true,
      lhs: answer,
      rhs: sum(total('j', '2', times(entry, second('j', 'i'))), ofEntries),
      reason: 'Example $s$ at output $i$.',
    },
    {
      lhs: answer,
      rhs: sum(total('j', '2', times(entryIs, second('j', 'i'))), ofEntries),
      reason: 'The first line, put into the second.',
    },
    {
      rhs: sum(
        total('k', '1', times(example, total('j', '2', times(first('k', 'j'), second('j', 'i'))))),
        total('j', '2', times(bias('j'), second('j', 'i'))),
        ofEntries,
      ),
      reason:
        'The sum over $j$ goes inside: an entry of a product of matrices, and a bias that is the same for every $s$.',
    },
  ],
});

const link = (k: string, j: string) => first(k, j);
const single = quantity('z', '3', '1');
const summed = total('k', '1', times(link('k', 'j'), quantity('h', '1', 'k')));

export const shortcut = defineDerivation({
  id: 'activations-shortcut',
  title: 'Document E’s w′ = Ww',
  environment: passedOn([3, 4, 1]),
  given: [{ quantity: hidden('j'), is: summed }],
  steps: [
    {
      definition: true,
      lhs: single,
      rhs: total('j', '2', times(second('j', 1), hidden('j'))),
      reason: 'One output and no biases, as in the document.',
    },
    { lhs: single, rhs: total('j', '2', times(second('j', 1), summed)), reason: 'The hidden units, put in.' },
    {
      rhs: total('k', '1', times(total('j', '2', times(link('k', 'j'), second('j', 1))), quantity('h', '1', 'k'))),
      reason: 'Sorted by inputs: the inner sum is entry $k$ of W times w.',
    },
  ],
});

const z = quantity('z');
const ePower = exponential(negative(z));

export const sigmoidSlope = defineDerivation({
  id: 'activations-sigmoid-slope',
  title: 'The slope of the sigmoid, by its own value',
  environment: oneNeuron,
  given: [{ quantity: z, is: sum(times(quantity('w'), quantity('x')), quantity('b')) }],
  steps: [
    { lhs: act(z), rhs: over(1, sum(1, ePower)), reason: 'The sigmoid.' },
    { lhs: slope(z), rhs: over(ePower, power(sum(1, ePower), 2)), reason: 'Chain rule, for one over something.' },
    {
      rhs: times(over(1, sum(1, ePower)), over(ePower, sum(1, ePower))),
      reason: 'Two fractions; the first is the sigmoid again.',
    },
    { rhs: times(act(z), minus(1, act(z))), reason: 'And the second is what it lacks to 1.' },
  ],
});
