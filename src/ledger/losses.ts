// What documents B and E claim about losses: rows B3, E2, E6, E8.
import { defineRow, halfAUnit } from './row.ts';

const document = { experiment: 'cross-entropy' } as const;
const there = { experiment: 'cross-entropy', settings: { p: '[0.5,0.5]', q: '[0.9,0.1]' } } as const;
const back = { experiment: 'cross-entropy', settings: { p: '[0.9,0.1]', q: '[0.5,0.5]' } } as const;

const B3_CLAIMED = { mse: '0.25', 'cross-entropy': '0.36' } as const;

export const B3 = defineRow({
  id: 'B3',
  lesson: 'losses',
  runs: { squared: { experiment: 'mse' }, document },
  claimed: B3_CLAIMED,
  computed: {
    mse: { run: 'squared', pick: 'value' },
    'half-sum': { run: 'squared', pick: 'scalings[1].value' },
    'cross-entropy': { run: 'document', pick: 'crossEntropy' },
  },
  verdict: 'confirmed',
  judge(computed, claimed) {
    const agrees = (name: keyof typeof B3_CLAIMED): boolean =>
      Math.abs(computed[name] - claimed[name]!) <= halfAUnit(B3_CLAIMED[name]);
    return agrees('mse') && agrees('cross-entropy') ? 'confirmed' : 'differs';
  },
});

export const E2 = defineRow({
  id: 'E2',
  lesson: 'losses',
  runs: { document, there },
  claimed: {},
  computed: {
    'kl-one-hot': { run: 'document', pick: 'kl' },
    'cross-entropy-one-hot': { run: 'document', pick: 'crossEntropy' },
    'kl-even': { run: 'there', pick: 'kl' },
    'cross-entropy-even': { run: 'there', pick: 'crossEntropy' },
    'entropy-even': { run: 'there', pick: 'entropy' },
  },
  verdict: 'condition',
  // One and the same for a one-hot target, an entropy apart for others.
  judge(computed) {
    const apart = computed['cross-entropy-even'] - computed['kl-even'];
    if (Math.abs(computed['cross-entropy-one-hot'] - computed['kl-one-hot']) > 1e-12) return 'differs';
    return Math.abs(apart) > 0.1 && Math.abs(apart - computed['entropy-even']) < 1e-12 ? 'condition' : 'confirmed';
  },
});

const four = { experiment: 'mse', settings: { label: '[1,2,1,0]', prediction: '[2,0,1.5,3]' } } as const;

export const E6 = defineRow({
  id: 'E6',
  lesson: 'losses',
  runs: { four },
  claimed: {},
  computed: {
    difference: { run: 'four', pick: 'differences[0]' },
    'difference-last': { run: 'four', pick: 'differences[3]' },
    gradient: { run: 'four', pick: 'scalings[3].gradient[0]' },
    'gradient-last': { run: 'four', pick: 'scalings[3].gradient[3]' },
    'with-sum': { run: 'four', pick: 'withSum' },
  },
  verdict: 'differs',
  judge(computed) {
    const isSlope = (formula: number, slope: number): boolean => Math.abs(formula - slope) < 1e-8;
    if (isSlope(computed['with-sum'], computed.difference)) return 'confirmed';
    const without = isSlope(computed.gradient, computed.difference);
    return without && isSlope(computed['gradient-last'], computed['difference-last']) ? 'differs' : 'doubtful';
  },
});

export const E8 = defineRow({
  id: 'E8',
  lesson: 'losses',
  runs: { there, back, document },
  claimed: {},
  computed: {
    there: { run: 'there', pick: 'kl' },
    back: { run: 'back', pick: 'kl' },
    nats: { run: 'document', pick: 'crossEntropy' },
    bits: { run: 'document', pick: 'bits.crossEntropy' },
  },
  verdict: 'condition',
  // Zero between equals and positive elsewhere, as a distance is; but not the same both ways.
  judge: (computed) =>
    computed.there > 0 && computed.back > 0 && Math.abs(computed.there - computed.back) > 0.01
      ? 'condition'
      : 'confirmed',
});
