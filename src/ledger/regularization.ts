// What documents B and D claim about restraint: rows B6, B7, D11.
import { defineRow } from './row.ts';

/** One step of a weight of 1 on which the data pull with ½. */
const step = (eta: number) =>
  ({ experiment: 'weight-decay', settings: { w: 1, gradient: 0.5, eta, lambda: 0.2, steps: 1 } }) as const;

export const B6 = defineRow({
  id: 'B6',
  lesson: 'regularization',
  runs: { tenth: step(0.1), whole: step(1) },
  claimed: {},
  computed: {
    half: { run: 'tenth', pick: 'factors.half' },
    square: { run: 'tenth', pick: 'factors.square' },
    printed: { run: 'tenth', pick: 'factors.printed' },
    'step-half': { run: 'tenth', pick: 'paths.half[1]' },
    'step-printed': { run: 'tenth', pick: 'paths.printed[1]' },
    'whole-half': { run: 'whole', pick: 'paths.half[1]' },
    'whole-printed': { run: 'whole', pick: 'paths.printed[1]' },
  },
  verdict: 'condition',
  judge(numbers) {
    const same = (one: number, other: number): boolean => Math.abs(one - other) < 1e-12;
    if (same(numbers['step-half'], numbers['step-printed'])) return 'confirmed';
    return same(numbers['whole-half'], numbers['whole-printed']) ? 'condition' : 'differs';
  },
});

export const B7 = defineRow({
  id: 'B7',
  lesson: 'regularization',
  runs: {
    line: { experiment: 'bias-variance', settings: { degree: 1 } },
    supple: { experiment: 'bias-variance', settings: { degree: 12 } },
  },
  claimed: {},
  computed: {
    squared: { run: 'line', pick: 'bias2' },
    bias: { from: 'line', form: ({ squared }) => Math.sqrt(squared!) },
    variance: { run: 'line', pick: 'variance' },
    noise: { run: 'line', pick: 'noise' },
    measured: { run: 'line', pick: 'measured' },
    total: { from: 'line', form: ({ squared, variance, noise }) => squared! + variance! + noise! },
    plain: { from: 'line', form: ({ bias, variance, noise }) => bias! + variance! + noise! },
    spread: { run: 'supple', pick: 'variance' },
    own: { run: 'supple', pick: 'training' },
    fresh: { run: 'supple', pick: 'measured' },
    gap: { from: 'supple', form: ({ fresh, own }) => fresh! - own! },
  },
  verdict: 'differs',
  judge({ total, plain, measured }) {
    const close = (sum: number): boolean => Math.abs(sum / measured - 1) < 0.02;
    if (close(plain)) return 'confirmed';
    return close(total) ? 'differs' : 'doubtful';
  },
});

export const D11 = defineRow({
  id: 'D11',
  lesson: 'regularization',
  runs: { ridge: { experiment: 'ridge-scale' } },
  claimed: {},
  computed: {
    free: { run: 'ridge', pick: 'free' },
    sum: { run: 'ridge', pick: 'sum' },
    mean: { run: 'ridge', pick: 'mean' },
    share: { run: 'ridge', pick: 'meanWithShare' },
  },
  verdict: 'condition',
  judge({ sum, mean, share }) {
    if (Math.abs(sum - mean) < 1e-9) return 'confirmed';
    return Math.abs(sum - share) < 1e-9 ? 'condition' : 'differs';
  },
});
