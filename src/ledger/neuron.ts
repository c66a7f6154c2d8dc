// What documents B and D claim about one neuron: rows B10, B13, B20.
import { yearOf } from '../experiments/neuron/history.ts';
import type { Result as Neuron } from '../experiments/neuron/experiment.ts';
import type { Result as Learning } from '../experiments/perceptron-learning/experiment.ts';
import { defineRow } from './row.ts';

/** AND by w = (1, 1), b = −2: at (1, 1) the net input is exactly 0. */
const touching = { dataset: 'and', start: 'given', w1: 1, w2: 1, b: -2, epochs: 1 } as const;

const epochs = (results: Readonly<Record<string, unknown>>, run: string): number =>
  (results[run] as Learning).mistakes.length;

export const B10 = defineRow({
  id: 'B10',
  lesson: 'neuron',
  runs: {
    'zero at the line': { experiment: 'perceptron-learning', settings: { ...touching, tie: 0 } },
    'one at the line': { experiment: 'perceptron-learning', settings: { ...touching, tie: 1 } },
    'learned with zero': { experiment: 'perceptron-learning', settings: { tie: 0 } },
    'learned with one': { experiment: 'perceptron-learning', settings: { tie: 1 } },
  },
  claimed: {},
  computed: {
    'wrong-zero': { run: 'zero at the line', pick: 'mistakes[0]' },
    'wrong-one': { run: 'one at the line', pick: 'mistakes[0]' },
    'epochs-zero': { from: 'learned with zero', form: (_, results) => epochs(results, 'learned with zero') },
    'epochs-one': { from: 'learned with one', form: (_, results) => epochs(results, 'learned with one') },
  },
  verdict: 'convention',
  // The two steps answer differently on the line and nowhere else, and each can learn the gate.
  judge: (computed) =>
    computed['wrong-zero'] !== computed['wrong-one'] && computed['epochs-zero'] > 1 && computed['epochs-one'] > 1
      ? 'convention'
      : 'doubtful',
});

const NEURON = { w1: 3, w2: 2, b: -6, activation: 'step' } as const;

export const B13 = defineRow({
  id: 'B13',
  lesson: 'neuron',
  runs: {
    sloping: { experiment: 'neuron', settings: NEURON },
    upright: { experiment: 'neuron', settings: { ...NEURON, w2: 0 } },
  },
  claimed: {},
  computed: {
    w1: { from: 'sloping', form: () => NEURON.w1 },
    w2: { from: 'sloping', form: () => NEURON.w2 },
    b: { from: 'sloping', form: () => NEURON.b },
    slope: { run: 'sloping', pick: 'decisionLine.slope' },
    intercept: { run: 'sloping', pick: 'decisionLine.intercept' },
    zeros: {
      from: 'sloping',
      form: (_, results) => (results['sloping'] as Neuron).surface.a.flat().filter((a) => a === 0).length,
    },
    points: { from: 'sloping', form: (_, results) => (results['sloping'] as Neuron).surface.a.flat().length },
    upright: { run: 'upright', pick: 'decisionLine.x1Intercept' },
  },
  verdict: 'slip',
  judge(computed) {
    // A line would hold few of the points, a half-plane holds many.
    const isHalfPlane = computed.zeros > 0.2 * computed.points;
    return isHalfPlane && computed.intercept !== computed.b ? 'slip' : 'confirmed';
  },
});

export const B20 = defineRow({
  id: 'B20',
  lesson: 'neuron',
  runs: { neuron: { experiment: 'neuron' } },
  claimed: { studied: '1904', first: '1958' },
  computed: {
    word: { from: 'neuron', form: () => yearOf('word') },
    calculus: { from: 'neuron', form: () => yearOf('calculus') },
    machine: { from: 'neuron', form: () => yearOf('machine') },
  },
  verdict: 'doubtful',
  // Earlier than the document has it, each of them.
  judge: (computed, claimed) =>
    computed.word < claimed.studied! && computed.calculus < claimed.first! && computed.machine < claimed.first!
      ? 'doubtful'
      : 'confirmed',
});
