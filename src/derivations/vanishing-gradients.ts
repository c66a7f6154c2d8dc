// Lesson 14: the gradient of the first bias along a chain of single units, and the error through three layers of any width.
import { defineDerivation } from '../lib/formula/derivation.ts';
import { type Definition, drawn, type Environment, sigmoidal } from '../lib/formula/environment.ts';
import {
  act,
  diagonal,
  elementwise,
  half,
  minus,
  partial,
  quantity,
  slope,
  squaredNorm,
  sum,
  times,
  transpose,
} from '../lib/formula/expression.ts';
import { createRandom } from '../lib/nn/random.ts';

/** Four layers of these sizes, the input first. */
const network =
  (sizes: [number, number, number, number]) =>
  (seed: number): Environment => {
    const random = createRandom(seed);
    const values = { 'h{1}': drawn(random, sizes[0], 1), y: drawn(random, sizes[3], 1, 0, 1) };
    const parameters = [2, 3, 4].flatMap((layer) => [
      [`W{${layer}}`, drawn(random, sizes[layer - 2]!, sizes[layer - 1]!, -2, 2)] as const,
      [`b{${layer}}`, drawn(random, sizes[layer - 1]!, 1)] as const,
    ]);
    return { sizes, l: 3, batch: 1, indices: {}, values: { ...values, ...Object.fromEntries(parameters) }, squashing: sigmoidal }; // prettier-ignore
  };

const E = quantity('E');
const y = quantity('y');
const [h, z, W, b] = [quantity('h', 'l'), quantity('z', 'l'), quantity('W', 'l'), quantity('b', 'l')];
const [z2, z3, z4, h4] = [quantity('z', '2'), quantity('z', '3'), quantity('z', '4'), quantity('h', '4')];
/** The one weight between two layers of one unit. */
const [w3, w4, b2] = [quantity('W', '3', '1', '1'), quantity('W', '4', '1', '1'), quantity('b', '2')];
const [W3, W4] = [quantity('W', '3'), quantity('W', '4')];
const [delta, delta2, delta3, delta4] = [
  quantity('delta', 'l'),
  quantity('delta', '2'),
  quantity('delta', '3'),
  quantity('delta', '4'),
];

const given: Definition[] = [
  { quantity: z, is: sum(times(transpose(W), quantity('h', 'l-1')), b) },
  { quantity: h, is: act(z) },
  { quantity: E, is: times(half, squaredNorm(minus(h4, y))) },
  { quantity: delta, is: partial(E, z) },
];

export const chain = defineDerivation({
  id: 'vanishing-gradients-chain',
  title: 'The gradient of the first bias, one unit a layer',
  environment: network([1, 1, 1, 1]),
  given,
  steps: [
    {
      lhs: partial(E, b2),
      rhs: times(partial(z2, b2), partial(z3, z2), partial(z4, z3), partial(E, z4)),
      reason: 'There is one path, and the chain rule follows it link by link.',
    },
    {
      rhs: times(partial(z3, z2), partial(z4, z3), partial(E, z4)),
      reason: 'The net input grows with its bias one for one.',
    },
    {
      rhs: times(slope(z2), w3, partial(z4, z3), partial(E, z4)),
      reason: 'From one net input to the next: through $\\act$, then through one weight.',
    },
    { rhs: times(slope(z2), w3, slope(z3), w4, partial(E, z4)), reason: 'The next link, in the same way.' },
    {
      lhs: partial(E, z4),
      rhs: times(slope(z4), minus(h4, y)),
      reason: 'The last unit, and the slope of the quadratic cost. Put this into the line before.',
    },
  ],
});

export const layers = defineDerivation({
  id: 'vanishing-gradients-layers',
  title: 'The error through three layers',
  environment: network([2, 3, 4, 2]),
  given,
  steps: [
    { lhs: delta2, rhs: elementwise(slope(z2), times(W3, delta3)), reason: 'BP2, the error of a hidden layer.' },
    { rhs: times(diagonal(slope(z2)), W3, delta3), reason: 'Element by element is what a diagonal matrix does.' },
    { lhs: delta3, rhs: times(diagonal(slope(z3)), W4, delta4), reason: 'The same for the layer above.' },
    {
      lhs: delta4,
      rhs: elementwise(minus(h4, y), slope(z4)),
      reason: 'BP1 at the output: put each line into the one before it.',
    },
  ],
});
