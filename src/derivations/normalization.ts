// Lesson 15: the backward pass of batch normalization for one unit, on three paths.
import { defineDerivation } from '../lib/formula/derivation.ts';
import { constant } from '../lib/formula/dual.ts';
import { type Definition, drawn, type Environment, sigmoidal } from '../lib/formula/environment.ts';
import {
  exponential,
  half,
  ln,
  minus,
  negative,
  number,
  over,
  partial,
  power,
  quantity,
  sum,
  times,
  total,
} from '../lib/formula/expression.ts';
import { below, createRandom } from '../lib/nn/random.ts';

const E = quantity('E');
const of = (name: 'z' | 'xhat' | 'out' | 'upstream' | 'y', index: string) => quantity(name, undefined, index);
const [zi, zk] = [of('z', 'i'), of('z', 'k')];
const [xi, xk] = [of('xhat', 'i'), of('xhat', 'k')];
const [ui, uk] = [of('upstream', 'i'), of('upstream', 'k')];
const vi = of('out', 'i');
const [mean, s, gamma, beta, n] = [
  quantity('mean'),
  quantity('spread'),
  quantity('gamma'),
  quantity('beta'),
  quantity('N'),
];
const epsilon = number(0.01, '\\varepsilon');

const overBatch = (of: Parameters<typeof total>[2]) => total('i', 'batch', of);
const averaged = (of: Parameters<typeof total>[2]) => times(over(1, n), overBatch(of));
const square = averaged(power(minus(zi, mean), 2));

/** One unit over a batch of 3 to 6 examples. The cost is some curved function of the outputs, with the slopes u. */
function oneUnit(seed: number): Environment {
  const random = createRandom(seed);
  const batch = 3 + below(random, 4);
  const values = {
    z: drawn(random, batch, 1, -2, 2),
    y: drawn(random, batch, 1),
    gamma: drawn(random, 1, 1, 0.5, 2),
    beta: drawn(random, 1, 1),
    N: constant(batch),
  };
  return { sizes: [1, batch], l: 2, batch, indices: { k: below(random, batch) }, values, squashing: sigmoidal };
}

const given: Definition[] = [
  { quantity: mean, is: averaged(zi) },
  { quantity: s, is: exponential(times(half, ln(sum(square, epsilon)))) },
  { quantity: xi, is: over(minus(zi, mean), s) },
  { quantity: vi, is: sum(times(gamma, xi), beta) },
  { quantity: ui, is: minus(vi, of('y', 'i')) },
  { quantity: E, is: overBatch(times(half, power(minus(vi, of('y', 'i')), 2))) },
];

export const normalizationBackward = defineDerivation({
  id: 'normalization-backward',
  title: 'Back through a normalized unit',
  environment: oneUnit,
  given,
  steps: [
    { lhs: power(s, 2), rhs: sum(square, epsilon), reason: 'What stands below the line in $\\xhat$, squared.' },
    {
      lhs: partial(E, gamma),
      rhs: overBatch(times(ui, xi)),
      reason: '$\\gamma$ multiplies every $\\xhat$ of its unit.',
    },
    { lhs: partial(E, beta), rhs: overBatch(ui), reason: '$\\beta$ is added to every one.' },
    { lhs: partial(E, xk), rhs: times(gamma, uk), reason: 'One $\\xhat$ reaches its own output, $\\gamma$ times.' },
    { lhs: partial(mean, zk), rhs: over(1, n), reason: 'The mean takes an $n$-th of each value.' },
    {
      lhs: partial(E, mean),
      rhs: negative(times(over(gamma, s), overBatch(ui))),
      reason:
        'If $\\mean$ rises, every $\\xhat$ falls by $1/\\spread$. By way of $\\spread$ nothing comes: $\\sum(\\z_i-\\mean)=0$.',
    },
    {
      lhs: partial(s, zk),
      rhs: over(xk, n),
      reason: 'From $\\spread^2$: $2\\spread\\,d\\spread=\\frac{2}{n}(\\z_k-\\mean)\\,d\\z_k$.',
    },
    {
      lhs: partial(E, s),
      rhs: negative(times(over(gamma, s), overBatch(times(ui, xi)))),
      reason: 'If $\\spread$ grows, every $\\xhat$ shrinks in proportion: its slope is $-\\xhat/\\spread$.',
    },
    {
      lhs: partial(E, zk),
      rhs: sum(
        times(over(1, s), partial(E, xk)),
        times(partial(E, mean), partial(mean, zk)),
        times(partial(E, s), partial(s, zk)),
      ),
      reason: 'Three paths, three products; they add up.',
    },
    {
      rhs: times(over(gamma, s), sum(uk, negative(averaged(ui)), negative(times(xk, averaged(times(ui, xi)))))),
      reason: 'Put in. Less the mean of all $\\upstream$, less what looks like $\\xhat$.',
    },
  ],
});
