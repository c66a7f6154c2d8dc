// Lesson 13: the mean loss over all masks is the loss of the whole unit and a penalty on its weights.
import { defineDerivation } from '../lib/formula/derivation.ts';
import { constant, matrix } from '../lib/formula/dual.ts';
import { drawn, type Environment, sigmoidal } from '../lib/formula/environment.ts';
import { half, minus, negative, over, partial, power, quantity, sum, times, total } from '../lib/formula/expression.ts';
import { below, createRandom, uniformBetween } from '../lib/nn/random.ts';

const E = quantity('E');
const [w, x, y] = [quantity('w'), quantity('x'), quantity('y')];
const [keep, N] = [quantity('keep'), quantity('N')];
const [wj, xj, msj] = [
  quantity('w', undefined, 'j'),
  quantity('x', undefined, 'j'),
  quantity('mask', undefined, 's', 'j'),
];

/** Two to four inputs and every mask there is, as the rows of m: all equally likely, for half is kept. */
function allMasks(seed: number): Environment {
  const random = createRandom(seed);
  const inputs = 2 + below(random, 3);
  const masks = 1 << inputs;
  const rows = Array.from({ length: masks }, (_, s) => Array.from({ length: inputs }, (_, j) => (s >> j) & 1));
  const values = {
    w: drawn(random, inputs, 1, -2, 2),
    x: drawn(random, inputs, 1, -2, 2),
    y: drawn(random, 1, 1, -2, 2),
    mask: matrix(masks, inputs, rows.flat()),
    N: constant(masks),
  };
  const indices = { j: below(random, inputs), s: below(random, masks) };
  return { sizes: [inputs, 1], l: 2, batch: masks, indices, values, squashing: sigmoidal };
}

/** One input that stays with probability p. */
function oneInput(seed: number): Environment {
  const random = createRandom(seed);
  const values = {
    w: drawn(random, 1, 1, -2, 2),
    x: drawn(random, 1, 1, -2, 2),
    y: drawn(random, 1, 1, -2, 2),
    keep: constant(uniformBetween(random, 0.1, 1)),
  };
  return { sizes: [1, 1], l: 2, batch: 1, indices: {}, values, squashing: sigmoidal };
}

const overMasks = (of: Parameters<typeof total>[2]) => times(over(1, N), total('s', 'batch', of));
const overInputs = (of: Parameters<typeof total>[2]) => total('j', '1', of);

export const meanLoss = defineDerivation({
  id: 'dropout-mean-loss',
  title: 'The mean loss over all masks',
  environment: allMasks,
  given: [],
  steps: [
    {
      definition: true,
      lhs: E,
      rhs: overMasks(times(half, power(minus(y, overInputs(times(2, msj, wj, xj))), 2))),
      reason: 'Half is kept and counts double; all $\\N$ masks are equally likely.',
    },
    {
      rhs: sum(
        times(half, power(minus(y, overInputs(times(wj, xj))), 2)),
        overMasks(times(half, power(overInputs(times(minus(times(2, msj), 1), wj, xj)), 2))),
      ),
      reason: 'The mean of a square is the square of the mean plus the variance: on average $2\\mask_{sj}$ is 1.',
    },
    {
      rhs: sum(
        times(half, power(minus(y, overInputs(times(wj, xj))), 2)),
        times(half, overInputs(times(power(wj, 2), power(xj, 2)))),
      ),
      reason: '$2\\mask_{sj}-1$ is 1 or −1: its square is 1, and products of two different ones cancel over the masks.',
    },
  ],
});

const product = times(w, x);

export const penalty = defineDerivation({
  id: 'dropout-penalty',
  title: 'The same for any share kept, one input',
  environment: oneInput,
  given: [],
  steps: [
    {
      definition: true,
      lhs: E,
      rhs: sum(times(half, keep, power(minus(y, over(product, keep)), 2)), times(half, minus(1, keep), power(y, 2))),
      reason: 'Kept with probability $\\keep$ and divided by it; missing otherwise.',
    },
    {
      rhs: sum(times(half, power(y, 2)), negative(times(y, w, x)), times(half, over(power(product, 2), keep))),
      reason: 'Multiply out. In the middle $\\keep$ cancels; that is what the division is for.',
    },
    {
      rhs: sum(
        times(half, power(minus(y, product), 2)),
        times(half, over(minus(1, keep), keep), power(w, 2), power(x, 2)),
      ),
      reason: 'Complete the square: $1/\\keep$ is 1 and $(1-\\keep)/\\keep$.',
    },
    {
      lhs: partial(E, w),
      rhs: sum(negative(times(minus(y, product), x)), times(over(minus(1, keep), keep), w, power(x, 2))),
      reason: 'The second term pulls the weight to 0, harder where the input is strong.',
    },
  ],
});
