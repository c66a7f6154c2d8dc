// What the documents claim about vanishing gradients: rows A15, A16, D9, E5.
import type { Result as Norms } from '../experiments/gradient-norms/experiment.ts';
import type { Result as Product } from '../experiments/matrix-product/experiment.ts';
import { defineRow } from './row.ts';

const ten = (w: number, activation = 'sigmoid') =>
  ({ experiment: 'vanishing-chain', settings: { depth: 10, w, activation } }) as const;

export const A15 = defineRow({
  id: 'A15',
  lesson: 'vanishing-gradients',
  runs: {
    relu: { experiment: 'random-labels' },
    tanh: { experiment: 'random-labels', settings: { activation: 'tanh' } },
    dropout: { experiment: 'random-labels', settings: { keep: 0.5 } },
  },
  claimed: {},
  computed: {
    relu: { run: 'relu', pick: 'fitted' },
    tanh: { run: 'tanh', pick: 'fitted' },
    dropout: { run: 'dropout', pick: 'fitted' },
    changed: { run: 'relu', pick: 'changed' },
    'changed-dropout': { run: 'dropout', pick: 'changed' },
  },
  verdict: 'doubtful',
  judge(computed) {
    // Dropout draws its mask anew and makes learning by heart slower.
    const isLikeDropout = computed.changed > 0 || computed.relu > computed.tanh;
    return isLikeDropout || !(computed['changed-dropout'] > 0) ? 'measure' : 'doubtful';
  },
});

export const A16 = defineRow({
  id: 'A16',
  lesson: 'vanishing-gradients',
  runs: { below: ten(0.9), two: ten(2), tanh: ten(0.9, 'tanh') },
  claimed: {},
  computed: {
    below: { run: 'below', pick: 'product' },
    two: { run: 'two', pick: 'product' },
    bound: { run: 'two', pick: 'bound' },
    tanh: { run: 'tanh', pick: 'bound' },
  },
  verdict: 'confirmed',
  judge: ({ below, two, bound, tanh }) =>
    below < 1e-3 && tanh < 1 && two <= bound && bound < 1e-3 ? 'confirmed' : 'differs',
});

export const D9 = defineRow({
  id: 'D9',
  lesson: 'vanishing-gradients',
  runs: {
    pair: { experiment: 'matrix-product' },
    twenty: { experiment: 'gradient-norms', settings: { depth: 21, width: 5, activation: 'identity', seeds: 1 } },
  },
  claimed: {},
  computed: {
    largest: {
      from: 'pair',
      form: (_, results) => {
        const { A, B } = results['pair'] as Product;
        return [...A.eigenvalues, ...B.eigenvalues].flat().reduce((most, part) => Math.max(most, Math.abs(part)), 0);
      },
    },
    entry: { run: 'pair', pick: 'AB.matrix[0][0]' },
    norm: { from: 'twenty', form: (_, results) => (results['twenty'] as Norms).productNorms.at(-1)! },
    bound: { from: 'twenty', form: (_, results) => (results['twenty'] as Norms).bounds.at(-1)! },
  },
  verdict: 'differs',
  judge({ largest, entry, norm, bound }) {
    if (entry <= largest * largest) return 'confirmed';
    return norm <= bound ? 'differs' : 'doubtful';
  },
});

export const E5 = defineRow({
  id: 'E5',
  lesson: 'vanishing-gradients',
  runs: { ten: ten(1) },
  claimed: {},
  computed: {
    bound: { run: 'ten', pick: 'bound' },
    product: { run: 'ten', pick: 'product' },
    steepest: { run: 'ten', pick: 'layers[0].slope' },
  },
  verdict: 'confirmed',
  judge: ({ bound, product, steepest }) =>
    product <= bound && steepest <= 0.25 && Math.abs(bound * 4 ** 10 - 1) < 1e-12 ? 'confirmed' : 'differs',
});
