// What the documents say about activation functions and about layers without them: rows B8, B14, B21, C1–C7 and E11.
import { throughOrigin } from '../experiments/activation/families.ts';
import { NAMES, propertiesFor, type Result as Activation } from '../experiments/activation/experiment.ts';
import { SIDE } from '../experiments/linear-collapse/affine.ts';
import type { Result as Collapse } from '../experiments/linear-collapse/experiment.ts';
import { defineRow } from './row.ts';

const at = (name: string, points: readonly number[]) =>
  ({ experiment: 'activation', settings: { name, points: JSON.stringify(points) } }) as const;
const approximation = (settings: Readonly<Record<string, number | string>>) =>
  ({ experiment: 'universal-approximation', settings }) as const;
const collapse = { experiment: 'linear-collapse' } as const;
const ten = { experiment: 'linear-collapse', settings: { layers: 10, width: 50 } } as const;
const deep = { experiment: 'sawtooth', settings: { depth: 8 } } as const;

/** Rounding leaves some 1e−17 of a mean that is 0. */
function mean(values: readonly number[]): number {
  const exact = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.abs(exact) < 1e-15 ? 0 : exact;
}

export const B8 = defineRow({
  id: 'B8',
  lesson: 'activations',
  runs: { relu: at('relu', [-5, 5]) },
  claimed: {},
  computed: {
    left: { run: 'relu', pick: 'df[0]' },
    right: { run: 'relu', pick: 'df[1]' },
    dead: { from: 'relu', form: () => NAMES.filter((name) => propertiesFor(name).slope.deadUnits).length },
    of: { from: 'relu', form: () => NAMES.length },
  },
  verdict: 'condition',
  judge({ left, right }) {
    if (left > 0 && right > 0) return 'confirmed';
    return left === 0 && right === 1 ? 'condition' : 'differs';
  },
});

export const B14 = defineRow({
  id: 'B14',
  lesson: 'activations',
  runs: {
    ten,
    narrow: { experiment: 'linear-collapse', settings: { width: 1 } },
    square: approximation({ activation: 'square', target: 'valley', hidden: 128 }),
    relu: approximation({ activation: 'relu', target: 'valley', hidden: 2 }),
    jump: approximation({ target: 'jump', hidden: 256 }),
  },
  claimed: {},
  computed: {
    difference: { run: 'ten', pick: 'maxDifference' },
    rank: { run: 'narrow', pick: 'rank' },
    square: { run: 'square', pick: 'maxError' },
    relu: { run: 'relu', pick: 'maxError' },
    jump: { run: 'jump', pick: 'maxError' },
  },
  verdict: 'condition',
  judge({ difference, rank, square, relu, jump }) {
    const collapses = difference < 1e-13 && rank === 1;
    const anyWillDo = square < 0.01 && jump < 0.01;
    if (!collapses) return 'differs';
    return anyWillDo ? 'confirmed' : relu < 1e-9 ? 'condition' : 'doubtful';
  },
});

export const B21 = defineRow({
  id: 'B21',
  lesson: 'activations',
  runs: { symmetric: at('tanh', [-2, -1, 0, 1, 2]), shifted: at('tanh', [-1, 0, 1, 2, 3]) },
  claimed: {},
  computed: {
    symmetric: { from: 'symmetric', form: (_, results) => mean((results['symmetric'] as Activation).f) },
    shifted: { from: 'shifted', form: (_, results) => mean((results['shifted'] as Activation).f) },
  },
  verdict: 'condition',
  judge({ symmetric, shifted }) {
    if (Math.abs(symmetric) > 1e-12) return 'differs';
    return Math.abs(shifted) < 1e-12 ? 'confirmed' : 'condition';
  },
});

export const C1 = defineRow({
  id: 'C1',
  lesson: 'activations',
  runs: { sigmoid: at('sigmoid', [-10, 10]), relu: at('relu', [-10, 10]) },
  claimed: {},
  computed: {
    sigmoid: { run: 'sigmoid', pick: 'df[1]' },
    relu: { run: 'relu', pick: 'df[1]' },
    left: { run: 'relu', pick: 'df[0]' },
    both: {
      from: 'sigmoid',
      form: () =>
        NAMES.filter((name) => propertiesFor(name).monotonic && propertiesFor(name).slope.saturation === 'both').length,
    },
    of: { from: 'sigmoid', form: () => NAMES.length },
  },
  verdict: 'differs',
  // ReLU, the usual choice, is flat at one end only.
  judge: ({ sigmoid, relu, left }) => (sigmoid < 1e-4 && relu === 1 && left === 0 ? 'differs' : 'confirmed'),
});

export const C2 = defineRow({
  id: 'C2',
  lesson: 'activations',
  runs: { collapse },
  claimed: {},
  computed: {
    difference: { run: 'collapse', pick: 'maxDifference' },
    coefficient: { run: 'collapse', pick: 'W[0][0]' },
    ways: {
      from: 'collapse',
      form(_, results) {
        const [first, second] = (results['collapse'] as Collapse).weights!;
        return first![0]!.reduce((sum, value, j) => sum + value * second![j]![0]!, 0);
      },
    },
  },
  verdict: 'confirmed',
  judge: ({ difference, coefficient, ways }) =>
    difference < 1e-13 && Math.abs(coefficient - ways) < 1e-14 ? 'confirmed' : 'differs',
});

export const C3 = defineRow({
  id: 'C3',
  lesson: 'activations',
  runs: { ten, deep },
  claimed: {},
  computed: {
    difference: { run: 'ten', pick: 'maxDifference' },
    pieces: { run: 'deep', pick: 'pieces' },
    units: { run: 'deep', pick: 'units' },
    most: { run: 'deep', pick: 'piecesOfOneLayer' },
  },
  verdict: 'differs',
  judge({ difference, pieces, most }) {
    if (difference > 1e-13) return 'doubtful';
    return pieces > most ? 'differs' : 'confirmed';
  },
});

export const C4 = defineRow({
  id: 'C4',
  lesson: 'activations',
  runs: { collapse },
  claimed: {},
  computed: {
    effect: {
      from: 'collapse',
      // What one unit of x₂ does to y₁: from the middle of the sheet to the middle of its upper edge.
      form(_, results) {
        const { outputs } = results['collapse'] as Collapse;
        const middle = (SIDE - 1) / 2;
        return outputs[(SIDE - 1) * SIDE + middle]![0]! - outputs[middle * SIDE + middle]![0]!;
      },
    },
    'from-two': { run: 'collapse', pick: 'W[1][0]' },
    'from-one': { run: 'collapse', pick: 'W[0][1]' },
  },
  verdict: 'slip',
  judge({ effect, 'from-two': fromTwo, 'from-one': fromOne }) {
    if (Math.abs(effect - fromOne) < 1e-9) return 'confirmed';
    return Math.abs(effect - fromTwo) < 1e-12 ? 'slip' : 'doubtful';
  },
});

export const C5 = defineRow({
  id: 'C5',
  lesson: 'activations',
  runs: { lecun: at('lecun-tanh', [0]), symmetrical: at('symmetrical-sigmoid', [0]) },
  claimed: {},
  computed: {
    'lecun-value': { run: 'lecun', pick: 'f[0]' },
    lecun: { run: 'lecun', pick: 'df[0]' },
    symmetrical: { run: 'symmetrical', pick: 'df[0]' },
    through: { from: 'lecun', form: () => throughOrigin().length },
    identity: { from: 'lecun', form: () => NAMES.filter((name) => propertiesFor(name).identityAtOrigin).length },
  },
  verdict: 'differs',
  judge: ({ through, identity, lecun }) => (through === identity && lecun === 1 ? 'confirmed' : 'differs'),
});

export const C6 = defineRow({
  id: 'C6',
  lesson: 'activations',
  runs: { sigmoid: at('sigmoid', [-2, 0, 2]) },
  claimed: { peak: '0.25' },
  computed: {
    peak: { run: 'sigmoid', pick: 'df[1]' },
    left: { run: 'sigmoid', pick: 'f[0]' },
    middle: { run: 'sigmoid', pick: 'f[1]' },
    right: { run: 'sigmoid', pick: 'f[2]' },
    sum: { from: 'sigmoid', form: (numbers) => numbers['left']! + numbers['right']! },
  },
  verdict: 'slip',
  judge({ peak, sum }, { peak: end }) {
    if (peak < end!) return 'confirmed';
    return peak === end && Math.abs(sum - 1) < 1e-12 ? 'slip' : 'differs';
  },
});

/** Of the course's list these are in no document. */
const ADDED = ['gelu', 'silu', 'mish'];

export const C7 = defineRow({
  id: 'C7',
  lesson: 'activations',
  runs: { signum: at('signum', [-3, 3]), step: at('step', [-3, 3]) },
  claimed: { functions: '20' },
  computed: {
    functions: { from: 'signum', form: () => NAMES.filter((name) => !ADDED.includes(name)).length },
    'signum-left': { run: 'signum', pick: 'f[0]' },
    'signum-right': { run: 'signum', pick: 'f[1]' },
    'step-left': { run: 'step', pick: 'f[0]' },
    'step-right': { run: 'step', pick: 'f[1]' },
  },
  verdict: 'slip',
  judge(computed, { functions }) {
    const isOneFunction = computed['signum-left'] === computed['step-left'];
    return isOneFunction && computed.functions <= functions! ? 'confirmed' : 'slip';
  },
});

export const E11 = defineRow({
  id: 'E11',
  lesson: 'activations',
  runs: { relu: at('relu', [-2, -1, 1, 2]), deep },
  claimed: {},
  computed: {
    left: { run: 'relu', pick: 'df[0]' },
    right: { run: 'relu', pick: 'df[3]' },
    levels: { from: 'relu', form: (_, results) => new Set((results['relu'] as Activation).df).size },
    pieces: { run: 'deep', pick: 'pieces' },
    units: { run: 'deep', pick: 'units' },
    // One for each bend, and one for the way up before the first.
    needed: { from: 'deep', form: (numbers) => numbers['pieces']! },
  },
  verdict: 'slip',
  // Piecewise linear would take more than two values.
  judge: ({ levels, needed, units }) => (levels > 2 ? 'confirmed' : needed > units ? 'slip' : 'differs'),
});
