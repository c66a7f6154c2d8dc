// What document A claims about learning slowly: rows A1, A2, A3, A8.
import type { Result } from '../experiments/slow-learning/experiment.ts';
import { PRINTED } from '../experiments/slow-learning-slip/printed.ts';
import { defineRow, halfAUnit } from './row.ts';

const quadratic = { experiment: 'slow-learning' } as const;
const crossEntropy = { experiment: 'slow-learning', settings: { cost: 'cross-entropy' } } as const;
const documentRate = {
  experiment: 'slow-learning',
  settings: { cost: 'cross-entropy', eta: 0.005, epochs: 600 },
} as const;
const slip = { experiment: 'slow-learning-slip' } as const;

const output = (epoch: number) => ({ run: 'quadratic', pick: `output[${epoch}]` }) as const;

export const A1 = defineRow({
  id: 'A1',
  lesson: 'slow-learning',
  runs: { quadratic },
  claimed: { output: '0.98' },
  computed: { output: output(0) },
  verdict: 'confirmed',
  judge: (computed, claimed) =>
    Math.abs(computed.output - claimed.output!) <= halfAUnit('0.98') ? 'confirmed' : 'differs',
});

export const A2 = defineRow({
  id: 'A2',
  lesson: 'slow-learning',
  runs: { quadratic },
  claimed: { epochs: '150', 'output-200': '0.80', 'output-300': '0.21' },
  computed: {
    'output-0': output(0),
    'output-150': output(150),
    'w-0': { run: 'quadratic', pick: 'w[0]' },
    'w-150': { run: 'quadratic', pick: 'w[150]' },
    lost: { from: 'quadratic', form: (numbers) => 100 * (1 - numbers['w-150']! / numbers['w-0']!) },
    half: { run: 'quadratic', pick: 'firstBelowHalf' },
    'output-199': output(199),
    'output-200': output(200),
    'output-298': output(298),
    'output-300': output(300),
  },
  verdict: 'differs',
  judge(computed) {
    const outputLost = 1 - computed['output-150'] / computed['output-0'];
    if (computed.lost < 5 && outputLost < 0.06) return 'confirmed';
    return outputLost < 0.06 ? 'differs' : 'doubtful';
  },
});

export const A3 = defineRow({
  id: 'A3',
  lesson: 'slow-learning',
  runs: { quadratic, 'cross-entropy': crossEntropy, 'at 0.005': documentRate, slip },
  claimed: {
    eta: '0.005',
    'w-150': String(PRINTED.w[0]),
    'w-300': String(PRINTED.w[3]),
    'output-150': String(PRINTED.output[0]),
    'output-300': String(PRINTED.output[3]),
  },
  computed: {
    ratio: {
      from: 'quadratic',
      form(_, results) {
        const first = (name: string): number => (results[name] as Result).gradient[0]!;
        return first('cross-entropy') / first('quadratic');
      },
    },
    'output-300': { run: 'at 0.005', pick: 'output[300]' },
    half: { run: 'at 0.005', pick: 'firstBelowHalf' },
    'half-quadratic': { run: 'quadratic', pick: 'firstBelowHalf' },
    'half-same-rate': { run: 'cross-entropy', pick: 'firstBelowHalf' },
    'output-300-same-rate': { run: 'cross-entropy', pick: 'output[300]' },
    'w-150': { run: 'at 0.005', pick: 'w[150]' },
    'w-300': { run: 'at 0.005', pick: 'w[300]' },
    'slip-5': { run: 'slip', pick: 'output[5]' },
    'slip-w-150': { run: 'slip', pick: 'w[150]' },
    'slip-w-300': { run: 'slip', pick: 'w[300]' },
    'slip-half': { run: 'slip', pick: 'firstBelowHalf' },
  },
  verdict: 'differs',
  judge(computed, claimed) {
    const isQuicker = computed.half < computed['half-quadratic'];
    if (isQuicker) return 'confirmed';
    // The printed panels are the slip's run, to the digits printed.
    const isSlip = [150, 300].every((epoch) => {
      const printed = claimed[`w-${epoch}`]!;
      return Math.abs(computed[epoch === 150 ? 'slip-w-150' : 'slip-w-300'] - printed) <= 0.0051;
    });
    return isSlip && computed.ratio > 1 ? 'differs' : 'doubtful';
  },
});

export const A8 = defineRow({
  id: 'A8',
  lesson: 'slow-learning',
  runs: { quadratic },
  claimed: {},
  computed: {
    epoch: {
      from: 'quadratic',
      form(_, results) {
        const { gradient } = results['quadratic'] as Result;
        return gradient.indexOf(gradient.reduce((most, speed) => Math.max(most, speed)));
      },
    },
    speed: {
      from: 'quadratic',
      form: (numbers, results) => (results['quadratic'] as Result).gradient[numbers.epoch!]!,
    },
    output: {
      from: 'quadratic',
      form: (numbers, results) => (results['quadratic'] as Result).output[numbers.epoch!]!,
    },
    last: { run: 'quadratic', pick: 'gradient[-1]' },
  },
  verdict: 'condition',
  judge(computed) {
    if (computed.last >= computed.speed) return 'confirmed';
    // Faster and faster only until two thirds of the way, where h²(1 − h) peaks with 4/27.
    const isThere = Math.abs(computed.output - 2 / 3) < 0.01 && Math.abs(computed.speed - 4 / 27) < 1e-4;
    return isThere ? 'condition' : 'differs';
  },
});
