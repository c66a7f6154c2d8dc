// What the documents claim about where to begin: rows A4, A5, A12, B4, B9, B15, B16.
import type { Result as Depth } from '../experiments/init-depth/experiment.ts';
import { normalDensity } from '../lib/nn/index.ts';
import type { Result as NetInput } from '../experiments/init-net-input/experiment.ts';
import type { Result as Symmetry } from '../experiments/init-symmetry/experiment.ts';
import { defineRow, halfAUnit } from './row.ts';

/** Only theory is asked of these, so few samples do. */
const netInput = (settings: Readonly<Record<string, number | string>>) =>
  ({ experiment: 'init-net-input', settings: { samples: 30, ...settings } }) as const;

const scaled = { experiment: 'init-net-input', settings: { scheme: 'scaled-normal' } } as const;

export const A4 = defineRow({
  id: 'A4',
  lesson: 'initialization',
  runs: { wide: { experiment: 'init-net-input' } },
  claimed: {},
  computed: {
    inputs: { from: 'wide', form: (_, results) => 2 * (results['wide'] as NetInput).on },
    std: { run: 'wide', pick: 'theoreticalStd' },
    measured: { run: 'wide', pick: 'measuredStd' },
  },
  verdict: 'confirmed',
  judge({ inputs, std, measured }) {
    const isClaimed = Math.abs(std - Math.sqrt(inputs / 2 + 1)) < 1e-9;
    return isClaimed && Math.abs(measured / std - 1) < 0.05 ? 'confirmed' : 'differs';
  },
});

export const A5 = defineRow({
  id: 'A5',
  lesson: 'initialization',
  runs: {
    'all on': netInput({ scheme: 'scaled-normal', on: 1 }),
    half: scaled,
    deep: { experiment: 'init-depth', settings: { width: 1000, depth: 3 } },
  },
  claimed: { std: '1' },
  computed: {
    'all-on': { run: 'all on', pick: 'theoreticalStd' },
    half: { run: 'half', pick: 'theoreticalStd' },
    first: { run: 'deep', pick: 'netInput[0]' },
    second: { run: 'deep', pick: 'netInput[1]' },
    third: { run: 'deep', pick: 'netInput[2]' },
    width: { from: 'deep', form: () => 1000 },
    least: { from: 'deep', form: (_, results) => Math.min(...(results['deep'] as Depth).netInput) },
  },
  verdict: 'condition',
  judge(computed, { std }) {
    if (Math.abs(computed.half - std!) < 0.01) return 'confirmed';
    // Of the claimed size all the same: never beyond half and twice.
    return Math.abs(computed['all-on'] - std!) < 1e-9 && computed.least > std! / 3 ? 'condition' : 'differs';
  },
});

export const A12 = defineRow({
  id: 'A12',
  lesson: 'initialization',
  runs: { half: scaled, wide: netInput({}) },
  claimed: { peak: '0.326', flat: '0.0179' },
  computed: {
    std: { run: 'half', pick: 'theoreticalStd' },
    peak: { from: 'half', form: ({ std }) => normalDensity(0) / std! },
    // The printed peak as a deviation, and that of a sum over half of the inputs with biases N(0, 1).
    printed: { from: 'half', form: () => normalDensity(0) / 0.326 },
    'wide-bias': { from: 'half', form: (_, results) => Math.sqrt((results['half'] as NetInput).on / 1000 + 1) },
    flat: { from: 'wide', form: (_, results) => normalDensity(0) / (results['wide'] as NetInput).theoreticalStd },
    // The flat one as a deviation.
    'flat-printed': { from: 'wide', form: () => normalDensity(0) / 0.0179 },
  },
  verdict: 'differs',
  judge(computed, { peak }) {
    if (Math.abs(computed.peak - peak!) < halfAUnit('0.326')) return 'confirmed';
    return Math.abs(computed.printed - computed['wide-bias']) < 0.005 ? 'differs' : 'doubtful';
  },
});

export const B4 = defineRow({
  id: 'B4',
  lesson: 'initialization',
  runs: { bell: { experiment: 'init-net-input' } },
  claimed: { three: '99.73' },
  computed: {
    one: { from: 'bell', form: (_, results) => 100 * (results['bell'] as NetInput).normalWithin[0]! },
    two: { from: 'bell', form: (_, results) => 100 * (results['bell'] as NetInput).normalWithin[1]! },
    three: { from: 'bell', form: (_, results) => 100 * (results['bell'] as NetInput).normalWithin[2]! },
    measured: { from: 'bell', form: (_, results) => 100 * (results['bell'] as NetInput).within[2]! },
  },
  verdict: 'confirmed',
  judge: ({ three }, claimed) => (Math.abs(three - claimed['three']!) < halfAUnit('99.73') ? 'confirmed' : 'differs'),
});

export const B9 = defineRow({
  id: 'B9',
  lesson: 'initialization',
  runs: { digits: netInput({ scheme: 'xavier', p: 784 }) },
  claimed: {},
  computed: {
    std: { run: 'digits', pick: 'weightStd' },
    half: { from: 'digits', form: () => Math.sqrt(6 / (784 + 30)) },
    // √((B − A)²/12) for U(A, B) = U(−half, half).
    formula: { from: 'digits', form: ({ half }) => Math.sqrt((2 * half! * 2 * half!) / 12) },
  },
  verdict: 'confirmed',
  judge: ({ std, formula }) => (Math.abs(std - formula) < 1e-12 ? 'confirmed' : 'differs'),
});

const zeros = (activation: string) =>
  ({
    experiment: 'init-symmetry',
    settings: { task: 'or', activation, start: 0, noise: 'none', eta: 1, steps: 2000 },
  }) as const;

const symmetry = (results: Readonly<Record<string, unknown>>, name: string) => results[name] as Symmetry;

export const B15 = defineRow({
  id: 'B15',
  lesson: 'initialization',
  runs: { sigmoid: zeros('sigmoid'), tanh: zeros('tanh'), relu: zeros('relu') },
  claimed: {},
  computed: {
    units: { from: 'sigmoid', form: (_, results) => symmetry(results, 'sigmoid').units.length },
    different: { run: 'sigmoid', pick: 'different' },
    'sigmoid-moved': { run: 'sigmoid', pick: 'moved.W1' },
    answer: { run: 'tanh', pick: 'outputs[0]' },
    'relu-answer': { run: 'relu', pick: 'outputs[0]' },
    moved: {
      from: 'tanh',
      form: (_, results) =>
        Math.max(
          ...['tanh', 'relu'].flatMap((name) =>
            Object.entries(symmetry(results, name).moved).flatMap(([part, by]) => (part === 'b2' ? [] : [by])),
          ),
        ),
    },
    bias: { run: 'tanh', pick: 'moved.b2' },
  },
  verdict: 'condition',
  judge(computed) {
    const isOneUnit = computed.different === 1 && computed['sigmoid-moved'] > 0;
    if (!isOneUnit) return 'differs';
    return computed.moved === 0 && Math.abs(computed.answer - 0.75) < 1e-6 ? 'condition' : 'confirmed';
  },
});

export const B16 = defineRow({
  id: 'B16',
  lesson: 'initialization',
  runs: { variance: netInput({ scheme: 'normal-0.01' }) },
  claimed: { number: '0.01' },
  computed: {
    std: { run: 'variance', pick: 'weightStd' },
    variance: { from: 'variance', form: ({ std }) => std! * std! },
    wide: { from: 'variance', form: ({ std }) => 3 * std! },
    thin: { from: 'variance', form: () => 3 * 0.01 },
  },
  verdict: 'convention',
  judge: ({ variance, std }, { number }) =>
    Math.abs(variance - number!) < 1e-12 && Math.abs(std - number!) > 1e-12 ? 'convention' : 'differs',
});
