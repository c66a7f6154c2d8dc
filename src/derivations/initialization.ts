// Lesson 11: what random weights do to the size of a signal, forward, backward, and through ReLU. Means are over the units
// of a layer; they are exact where every combination of signs occurs once among the weights, and so the check draws them.
import { defineDerivation } from '../lib/formula/derivation.ts';
import { constant, type Dual, matrix } from '../lib/formula/dual.ts';
import { drawn, type Environment, sigmoidal, type Squashing } from '../lib/formula/environment.ts';
import {
  act,
  half,
  negative,
  over,
  power,
  quantity,
  sum,
  times,
  total,
  type Expression,
  type Term,
} from '../lib/formula/expression.ts';
import { below, createRandom, uniformBetween } from '../lib/nn/random.ts';

const N = quantity('N');
const spread = quantity('spread');
const meanOver = (term: Term): Expression => times(over(1, N), total('j', 'l', term));

/** Every combination of signs twice, small and large: mean 0, and no two weights of a unit go together. */
function allSigns(count: number, sizes: readonly [number, number], way: 'columns' | 'rows'): Dual {
  const units = 2 << count;
  const weight = (unit: number, k: number): number => sizes[unit % 2]! * (((unit >> 1) >> k) % 2 === 0 ? 1 : -1);
  const values = Array.from({ length: units * count }, (_, i) =>
    way === 'columns' ? weight(i % units, Math.floor(i / units)) : weight(Math.floor(i / count), i % count),
  );
  return way === 'columns' ? matrix(count, units, values) : matrix(units, count, values);
}

/** Two to four units send to, or get errors from, as many units as there are combinations of signs. */
function layerOf(way: 'columns' | 'rows'): (seed: number) => Environment {
  return (seed) => {
    const random = createRandom(seed);
    const count = 2 + below(random, 3);
    const units = 2 << count;
    const weights = [uniformBetween(random, 0.2, 1), uniformBetween(random, 1, 2)] as const;
    const signal = drawn(random, count, 1, -2, 2);
    const W = allSigns(count, weights, way);
    const isForward = way === 'columns';
    return {
      sizes: isForward ? [count, units] : [1, units, count],
      l: 2,
      batch: 1,
      indices: { j: below(random, units), k: below(random, count), i: below(random, count) },
      values: {
        ...(isForward ? { 'W{2}': W, 'h{1}': signal } : { 'W{3}': W, 'delta{3}': signal }),
        ...{ spread: constant(Math.sqrt((weights[0] * weights[0] + weights[1] * weights[1]) / 2)), N: constant(units) },
      },
      squashing: sigmoidal,
    };
  };
}

const zj = quantity('z', 'l', 'j');
const hk = quantity('h', 'l-1', 'k');
const weightKJ = quantity('W', 'l', 'k', 'j');

export const forwardSize = defineDerivation({
  id: 'initialization-forward',
  title: 'How large a net input is',
  environment: layerOf('columns'),
  given: [{ quantity: zj, is: total('k', 'l-1', times(weightKJ, hk)) }],
  steps: [
    {
      lhs: meanOver(power(zj, 2)),
      rhs: meanOver(total('k', 'l-1', times(power(weightKJ, 2), power(hk, 2)))),
      reason:
        'Its mean square over the layer’s $\\N$ units. Squaring brings mixed products of two weights; drawn independently, with mean 0, they average to 0.',
    },
    {
      rhs: times(power(spread, 2), total('k', 'l-1', power(hk, 2))),
      reason: 'Every weight has the same mean square, $s^2$. Variances add; deviations do not.',
    },
  ],
});

const deltaJ = quantity('delta', 'l', 'j');
const deltaNext = quantity('delta', 'l+1', 'i');
const weightJI = quantity('W', 'l+1', 'j', 'i');

export const backwardSize = defineDerivation({
  id: 'initialization-backward',
  title: 'How large an error is one layer down',
  environment: layerOf('rows'),
  given: [{ quantity: deltaJ, is: total('i', 'l+1', times(weightJI, deltaNext)) }],
  steps: [
    {
      lhs: meanOver(power(deltaJ, 2)),
      rhs: meanOver(total('i', 'l+1', times(power(weightJI, 2), power(deltaNext, 2)))),
      reason: 'BP2 where the slope is 1, squared. Mixed products average to 0, as before.',
    },
    {
      rhs: times(power(spread, 2), total('i', 'l+1', power(deltaNext, 2))),
      reason: 'The same law from the other end of the matrix: as many terms as there are units above.',
    },
  ],
});

/** max(0, z), written out here. */
const rectifying: Squashing = { act: (z) => (z > 0 ? z : 0), slope: (z) => (z > 0 ? 1 : 0), bend: () => 0 };

/** Net inputs in pairs: with each z its opposite. */
function pairs(seed: number): Environment {
  const random = createRandom(seed);
  const some = Array.from({ length: 2 + below(random, 4) }, () => uniformBetween(random, -2, 2));
  const all = [...some, ...some.map((z) => -z)];
  return {
    sizes: [1, all.length],
    l: 2,
    batch: 1,
    indices: { j: below(random, all.length) },
    values: { 'z{2}': matrix(all.length, 1, all), N: constant(all.length) },
    squashing: rectifying,
  };
}

const passed = power(act(zj, 'l'), 2);
const stopped = power(act(negative(zj), 'l'), 2);

export const rectified = defineDerivation({
  id: 'initialization-relu',
  title: 'What ReLU leaves of the mean square',
  environment: pairs,
  given: [],
  steps: [
    {
      lhs: sum(passed, stopped),
      rhs: power(zj, 2),
      reason: 'Of $\\z$ and $-\\z$ ReLU, here $\\act$, passes the positive one and stops the other.',
    },
    {
      lhs: meanOver(passed),
      rhs: times(half, meanOver(power(zj, 2))),
      reason: 'Weights are as likely as their opposites, so both terms have the same mean: half of the sum’s.',
    },
  ],
});
