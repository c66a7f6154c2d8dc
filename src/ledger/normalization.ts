// What documents B and D claim about normalization: rows B19, D4, D10.
import { claims } from '../experiments/batch-norm-training/claims.ts';
import type { Formed } from './row.ts';
import { defineRow } from './row.ts';

/** A number out of a claim over the recorded seeds. */
const measured = (slot: string): Formed => ({
  from: 'one',
  form: () => claims.find(({ id }) => id === 'batch-norm-training/helps-the-descent')!.check().slots[slot]!,
});

export const B19 = defineRow({
  id: 'B19',
  lesson: 'normalization',
  runs: { one: { experiment: 'batch-norm-training', settings: { activation: 'tanh', eta: 0.1 } } },
  claimed: {},
  computed: {
    lower: measured('lower'),
    seeds: measured('seeds'),
    'cost-on': measured('costOn'),
    'cost-off': measured('costOff'),
    'gap-on': measured('gapOn'),
    'gap-off': measured('gapOff'),
  },
  verdict: 'doubtful',
  // A regularizer would raise the cost of what is shown and narrow the gap to what is not.
  judge: (computed) =>
    computed['cost-on'] > computed['cost-off'] && computed['gap-on'] < computed['gap-off'] ? 'confirmed' : 'doubtful',
});

const batch = (settings: Readonly<Record<string, number | string>>) =>
  ({ experiment: 'batch-norm', settings }) as const;

export const D4 = defineRow({
  id: 'D4',
  lesson: 'normalization',
  runs: { n: batch({}), less: batch({ divisor: 'n-1' }) },
  claimed: {},
  computed: {
    n: { run: 'n', pick: 'variance[0]' },
    less: { run: 'less', pick: 'variance[0]' },
    'end-n': { run: 'n', pick: 'standardized[4][0]' },
    'end-less': { run: 'less', pick: 'standardized[4][0]' },
  },
  verdict: 'convention',
  // Two estimates of one spread, a constant factor apart: five values, so 5/4.
  judge: ({ n, less }) => (Math.abs(less / n - 5 / 4) < 1e-12 ? 'convention' : n === less ? 'confirmed' : 'differs'),
});

const fourEqual = '[[0],[0],[0],[0],[1]]';

export const D10 = defineRow({
  id: 'D10',
  lesson: 'normalization',
  runs: {
    bell: { experiment: 'standardized-shapes' },
    n: batch({ values: fourEqual, epsilon: 0 }),
    less: batch({ values: fourEqual, epsilon: 0, divisor: 'n-1' }),
  },
  claimed: { edge: '1' },
  computed: {
    outside: { from: 'bell', form: (_, results) => 100 * (results['bell'] as { outside: number }).outside },
    expected: { from: 'bell', form: (_, results) => 100 * (results['bell'] as { expected: number }).expected },
    largest: { run: 'n', pick: 'largest[0]' },
    'largest-less': { run: 'less', pick: 'largest[0]' },
  },
  verdict: 'differs',
  judge: (computed, { edge }) =>
    computed.outside > 0 || computed.largest >= edge! || computed['largest-less'] >= edge! ? 'differs' : 'confirmed',
});
