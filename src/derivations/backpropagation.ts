// Lesson 7: the four equations, element by element, then as vectors and matrices, then for a batch.
import { defineDerivation } from '../lib/formula/derivation.ts';
import { type Definition, randomNetwork } from '../lib/formula/environment.ts';
import {
  act,
  diagonal,
  elementwise,
  half,
  minus,
  ones,
  over,
  partial,
  power,
  quantity,
  slope,
  squaredNorm,
  sum,
  times,
  total,
  transpose,
} from '../lib/formula/expression.ts';

const E = quantity('E');
const y = quantity('y');
const N = quantity('N');
const mean = over(1, N);

const [h, hL, z, zL] = [quantity('h', 'l'), quantity('h', 'L'), quantity('z', 'l'), quantity('z', 'L')];
const [zj, zLj] = [quantity('z', 'l', 'j'), quantity('z', 'L', 'j')];
const [hLj, yj] = [quantity('h', 'L', 'j'), quantity('y', undefined, 'j')];
const before = quantity('h', 'l-1');
const beforeK = quantity('h', 'l-1', 'k');
const nextI = quantity('z', 'l+1', 'i');
const [delta, deltaJ] = [quantity('delta', 'l'), quantity('delta', 'l', 'j')];
const [deltaNext, deltaNextI] = [quantity('delta', 'l+1'), quantity('delta', 'l+1', 'i')];
const [W, WNext] = [quantity('W', 'l'), quantity('W', 'l+1')];
const [b, bj] = [quantity('b', 'l'), quantity('b', 'l', 'j')];
const weightKJ = quantity('W', 'l', 'k', 'j');
const weightJI = quantity('W', 'l+1', 'j', 'i');

/** The forward pass unit by unit, the quadratic cost, and the name δ. */
const network: Definition[] = [
  { quantity: zj, is: sum(total('k', 'l-1', times(weightKJ, beforeK)), bj) },
  { quantity: h, is: act(z) },
  { quantity: E, is: times(half, squaredNorm(minus(hL, y))) },
  { quantity: delta, is: partial(E, z) },
];

const common = { environment: randomNetwork, given: network };

export const forwardPass = defineDerivation({
  ...common,
  id: 'forward-pass',
  title: 'A layer as one product',
  steps: [
    {
      definition: true,
      lhs: zj,
      rhs: sum(total('k', 'l-1', times(weightKJ, beforeK)), bj),
      reason: 'What every unit before sends, weighted, and the bias.',
    },
    { lhs: z, rhs: sum(times(transpose(W), before), b), reason: 'All units of the layer at once.' },
  ],
});

export const outputError = defineDerivation({
  ...common,
  id: 'bp1',
  title: 'BP1: the error of the output layer',
  steps: [
    { lhs: quantity('delta', 'L', 'j'), rhs: partial(E, zLj), reason: 'What $\\delta$ means.' },
    {
      rhs: times(partial(E, hLj), partial(hLj, zLj)),
      reason: '$\\z{L}_j$ acts on $\\E$ only through $\\h{L}_j$.',
    },
    { rhs: times(minus(hLj, yj), slope(zLj)), reason: 'The quadratic cost; the ½ and the 2 cancel.' },
    { lhs: quantity('delta', 'L'), rhs: elementwise(minus(hL, y), slope(zL)), reason: 'All units at once.' },
  ],
});

export const hiddenError = defineDerivation({
  ...common,
  id: 'bp2',
  title: 'BP2: the error of a hidden layer',
  steps: [
    {
      lhs: deltaJ,
      rhs: total('i', 'l+1', times(partial(E, nextI), partial(nextI, zj))),
      reason: '$\\z{l}_j$ reaches $\\E$ through every unit of the next layer: the paths add.',
    },
    { rhs: total('i', 'l+1', times(deltaNextI, partial(nextI, zj))), reason: 'The first factor has a name.' },
    {
      rhs: total('i', 'l+1', times(deltaNextI, weightJI, slope(zj))),
      reason: 'Along one path: through $\\act$, then through one weight.',
    },
    { rhs: times(slope(zj), total('i', 'l+1', times(weightJI, deltaNextI))), reason: 'One factor is in every term.' },
    { lhs: delta, rhs: elementwise(slope(z), times(WNext, deltaNext)), reason: 'All units at once.' },
    { rhs: times(diagonal(slope(z)), WNext, deltaNext), reason: 'The same with a diagonal matrix.' },
  ],
});

export const biasGradient = defineDerivation({
  ...common,
  id: 'bp3',
  title: 'BP3: the gradient of a bias',
  steps: [
    { lhs: partial(E, bj), rhs: times(deltaJ, partial(zj, bj)), reason: 'A bias acts on its own unit alone.' },
    { rhs: deltaJ, reason: 'The net input grows with the bias one for one.' },
    { lhs: partial(E, b), rhs: delta, reason: 'All units at once.' },
  ],
});

export const weightGradient = defineDerivation({
  ...common,
  id: 'bp4',
  title: 'BP4: the gradient of a weight',
  steps: [
    {
      lhs: partial(E, weightKJ),
      rhs: times(partial(E, zj), partial(zj, weightKJ)),
      reason: 'The weight from $k$ to $j$ acts on unit $j$ alone.',
    },
    { rhs: times(deltaJ, beforeK), reason: '$\\z{l}_j$ is linear in the weight; what came in is its slope.' },
    {
      lhs: partial(E, W),
      rhs: times(before, transpose(delta)),
      reason: 'What came in times $\\delta$, for all pairs.',
    },
  ],
});

const [H, HL, Z, ZL] = [quantity('H', 'l'), quantity('H', 'L'), quantity('Z', 'l'), quantity('Z', 'L')];
const HBefore = quantity('H', 'l-1');
const Zsj = quantity('Z', 'l', 's', 'j');
const [Hsj, Ysj] = [quantity('H', 'L', 's', 'j'), quantity('Y', undefined, 's', 'j')];
const HBeforeSK = quantity('H', 'l-1', 's', 'k');
const [Delta, DeltaNext] = [quantity('Delta', 'l'), quantity('Delta', 'l+1')];
const DeltaSJ = quantity('Delta', 'l', 's', 'j');

/** One example a row; the cost is the mean over the batch, Δ holds each example's own error. */
const batch: Definition[] = [
  { quantity: Zsj, is: sum(total('k', 'l-1', times(HBeforeSK, weightKJ)), bj) },
  { quantity: H, is: act(Z) },
  { quantity: E, is: times(mean, total('s', 'batch', times(half, total('j', 'L', power(minus(Hsj, Ysj), 2))))) },
  { quantity: Delta, is: times(N, partial(E, Z)) },
];

export const batchGradient = defineDerivation({
  environment: randomNetwork,
  given: batch,
  id: 'bp-batch',
  title: 'The four equations for a batch',
  steps: [
    {
      lhs: quantity('Delta', 'L'),
      rhs: elementwise(minus(HL, quantity('Y')), slope(ZL)),
      reason: 'BP1 for each example; the mean waits outside.',
    },
    { lhs: Delta, rhs: elementwise(slope(Z), times(DeltaNext, transpose(WNext))), reason: 'BP2, one example a row.' },
    {
      lhs: partial(E, bj),
      rhs: times(mean, total('s', 'batch', DeltaSJ)),
      reason: 'BP3: a bias serves every example, so its errors are averaged.',
    },
    { lhs: partial(E, b), rhs: times(mean, transpose(Delta), ones), reason: 'All units at once: sums of columns.' },
    {
      lhs: partial(E, weightKJ),
      rhs: times(mean, total('s', 'batch', times(HBeforeSK, DeltaSJ))),
      reason: 'BP4 for each example, averaged.',
    },
    {
      lhs: partial(E, W),
      rhs: times(mean, transpose(HBefore), Delta),
      reason: 'A product of matrices sums over them.',
    },
  ],
});
