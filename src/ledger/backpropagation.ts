// What the documents claim about backpropagation: rows A6, A9, A10, A17, B11, D3, D7, D8, E7.
import type { Result as Identities } from '../experiments/bp-identities/experiment.ts';
import type { Result as Check } from '../experiments/gradient-check/experiment.ts';
import { defineRow } from './row.ts';

/** The lesson's own network on its batch of three. */
const check = { experiment: 'gradient-check' } as const;
const one = { x: '[[1,0.5]]', y: '[[1]]' } as const;
/** Document B's shape: four inputs, five hidden units, three outputs. */
const b453 = { experiment: 'bp-identities', settings: { sizes: '[4,5,3]' } } as const;

const identities = (results: Readonly<Record<string, unknown>>, name: string) => results[name] as Identities;
const checked = (results: Readonly<Record<string, unknown>>, name: string) => results[name] as Check;

export const A6 = defineRow({
  id: 'A6',
  lesson: 'backpropagation',
  runs: { check },
  claimed: {},
  computed: {
    // Layers 1 … L, weight matrices W¹ … W^{L−1}; step l changes W^{l−1}.
    layers: { from: 'check', form: (_, results) => Object.keys(checked(results, 'check').byParameter).length / 2 + 1 },
    matrices: { from: 'check', form: (numbers) => numbers.layers! - 1 },
    printed: { from: 'check', form: (numbers) => numbers.layers! - 1 - 2 + 1 },
    needed: { from: 'check', form: (numbers) => numbers.layers! - 2 + 1 },
    left: {
      from: 'check',
      form: (_, results) =>
        checked(results, 'check').byParameter['W2']!.analytic.reduce(
          (most, value) => Math.max(most, Math.abs(value)),
          0,
        ),
    },
  },
  verdict: 'differs',
  judge: ({ matrices, printed, needed, left }) =>
    printed === matrices ? 'confirmed' : needed === matrices && left > 0 ? 'differs' : 'doubtful',
});

export const A9 = defineRow({
  id: 'A9',
  lesson: 'backpropagation',
  runs: { b453 },
  claimed: {},
  computed: {
    rows: { from: 'b453', form: (_, results) => identities(results, 'b453').layers[0]!.dW.length },
    columns: { from: 'b453', form: (_, results) => identities(results, 'b453').layers[0]!.dW[0]!.length },
    // Indexed jk, with j a unit of the layer and k one before it.
    'rows-indexed': { from: 'b453', form: (_, results) => identities(results, 'b453').layers[0]!.delta.length },
    'columns-indexed': { from: 'b453', form: (_, results) => identities(results, 'b453').x.length },
    residual: { run: 'b453', pick: 'residuals.BP4' },
  },
  verdict: 'slip',
  judge(computed) {
    if (computed['rows-indexed'] === computed.rows && computed['columns-indexed'] === computed.columns)
      return 'confirmed';
    const isTransposed = computed['rows-indexed'] === computed.columns && computed['columns-indexed'] === computed.rows;
    return isTransposed && computed.residual < 1e-12 ? 'slip' : 'differs';
  },
});

export const A10 = defineRow({
  id: 'A10',
  lesson: 'backpropagation',
  runs: { check },
  claimed: {},
  computed: {
    examples: { from: 'check', form: (_, results) => checked(results, 'check').outputErrors.length },
    own: { run: 'check', pick: 'outputErrors[0][0]' },
    'in-mean': { from: 'check', form: (numbers) => numbers.own! / numbers.examples! },
    gradient: { run: 'check', pick: 'byParameter.b2.numeric[0]' },
    sum: {
      from: 'check',
      form: (_, results) => checked(results, 'check').outputErrors.reduce((total, [error = 0]) => total + error, 0),
    },
  },
  verdict: 'slip',
  judge({ examples, gradient, sum }) {
    if (Math.abs(sum - gradient) < 1e-8) return 'confirmed';
    return Math.abs(sum / examples - gradient) < 1e-8 ? 'slip' : 'differs';
  },
});

export const A17 = defineRow({
  id: 'A17',
  lesson: 'backpropagation',
  runs: { order: { experiment: 'order-of-update' } },
  claimed: {},
  computed: {
    pass: { run: 'order', pick: 'movedByBackwardPass' },
    step: { run: 'order', pick: 'movedByStep' },
  },
  verdict: 'slip',
  judge: ({ pass, step }) => (pass > 0 ? 'confirmed' : step > 0 ? 'slip' : 'doubtful'),
});

export const B11 = defineRow({
  id: 'B11',
  lesson: 'backpropagation',
  runs: { b453 },
  claimed: {},
  computed: {
    inputs: { from: 'b453', form: (_, results) => identities(results, 'b453').x.length },
    hidden: { from: 'b453', form: (_, results) => identities(results, 'b453').layers[0]!.h.length },
    outputs: { from: 'b453', form: (_, results) => identities(results, 'b453').layers[1]!.delta.length },
    rows: { from: 'b453', form: (_, results) => identities(results, 'b453').layers[1]!.dW.length },
    columns: { from: 'b453', form: (_, results) => identities(results, 'b453').layers[1]!.dW[0]!.length },
    residual: { run: 'b453', pick: 'worst' },
  },
  verdict: 'differs',
  judge({ inputs, hidden, outputs, rows, columns, residual }) {
    // For rows the printed products (1×o)(h×1), (h×o)(1×o), (1×h)(i×1) need equal inner sizes.
    const isDefined = outputs === hidden || (outputs === 1 && hidden === inputs);
    if (isDefined) return 'confirmed';
    return rows === hidden && columns === outputs && residual < 1e-12 ? 'differs' : 'doubtful';
  },
});

const atRate = (eta: number) => ({ experiment: 'order-of-update', settings: { eta } }) as const;

export const D3 = defineRow({
  id: 'D3',
  lesson: 'backpropagation',
  runs: { small: atRate(0.01), middle: atRate(0.1), large: atRate(1) },
  claimed: {},
  computed: {
    small: { run: 'small', pick: 'errorIfUpdatedFirst' },
    middle: { run: 'middle', pick: 'errorIfUpdatedFirst' },
    large: { run: 'large', pick: 'errorIfUpdatedFirst' },
    passed: { run: 'large', pick: 'errorIfPassedFirst' },
  },
  verdict: 'differs',
  judge({ small, middle, large, passed }) {
    if (small === 0) return 'confirmed';
    const isLinear = Math.abs(middle / small - 10) < 0.5 && Math.abs(large / middle - 10) < 0.5;
    return isLinear && passed === 0 ? 'differs' : 'doubtful';
  },
});

export const D7 = defineRow({
  id: 'D7',
  lesson: 'backpropagation',
  // Under cross-entropy δ is the slope of the cost along the output's net input, which BP3 gives as ∂E/∂b.
  runs: { partner: { experiment: 'gradient-check', settings: { cost: 'cross-entropy', ...one } } },
  claimed: {},
  computed: {
    slope: { run: 'partner', pick: 'byParameter.b2.numeric[0]' },
    output: { run: 'partner', pick: 'outputs[0][0]' },
    'output-minus': { from: 'partner', form: (numbers) => numbers.output! - 1 },
    // The small network's first input is 1, so is the target.
    'input-minus': { from: 'partner', form: () => 1 - 1 },
  },
  verdict: 'slip',
  judge(computed) {
    if (Math.abs(computed['input-minus'] - computed.slope) < 1e-8) return 'confirmed';
    return Math.abs(computed['output-minus'] - computed.slope) < 1e-8 ? 'slip' : 'differs';
  },
});

export const D8 = defineRow({
  id: 'D8',
  lesson: 'backpropagation',
  runs: {
    own: { experiment: 'gradient-check', settings: { hidden: 'tanh', output: 'identity' } },
    'hidden everywhere': { experiment: 'gradient-check', settings: { hidden: 'tanh', output: 'tanh' } },
  },
  claimed: {},
  computed: {
    own: { run: 'own', pick: 'outputs[0][0]' },
    everywhere: { run: 'hidden everywhere', pick: 'outputs[0][0]' },
  },
  verdict: 'slip',
  judge: ({ own, everywhere }) => (own === everywhere ? 'confirmed' : 'slip'),
});

export const E7 = defineRow({
  id: 'E7',
  lesson: 'backpropagation',
  runs: { last: { experiment: 'bp-identities', settings: { sizes: '[3,5,4]' } } },
  claimed: {},
  computed: {
    rows: { from: 'last', form: (_, results) => identities(results, 'last').layers[1]!.W.length },
    columns: { from: 'last', form: (_, results) => identities(results, 'last').layers[1]!.W[0]!.length },
    // Z_Lᵀ has as many rows as layer L has units, Z_{L−1}ᵀ as many as the layer before.
    'rows-printed': { from: 'last', form: (_, results) => identities(results, 'last').layers[1]!.h.length },
    'rows-before': { from: 'last', form: (_, results) => identities(results, 'last').layers[0]!.h.length },
    residual: { run: 'last', pick: 'residuals.BP4' },
  },
  verdict: 'differs',
  judge(computed) {
    if (computed['rows-printed'] === computed.rows) return 'confirmed';
    return computed['rows-before'] === computed.rows && computed.residual < 1e-12 ? 'differs' : 'doubtful';
  },
});
