// What documents D and E say about layers: rows D1, D2, D6, E12 and E13.
import { claims as ofCapacity } from '../experiments/capacity/claims.ts';
import type { Result as Outputs } from '../experiments/task-outputs/experiment.ts';
import type { Result as Shapes } from '../experiments/layer-shapes/experiment.ts';
import { defineRow } from './row.ts';

const at = (x1: number, x2: number) => ({ experiment: 'two-layer-example', settings: { x1, x2 } }) as const;

export const D1 = defineRow({
  id: 'D1',
  lesson: 'feedforward',
  // The last two lie far out, where both hidden units answer all but 0, and all but 1.
  runs: { '00': at(0, 0), '10': at(1, 0), '01': at(0, 1), '11': at(1, 1), least: at(100, -40), most: at(-40, 100) },
  claimed: { threshold: '0.5' },
  computed: {
    '00': { run: '00', pick: 'f' },
    '10': { run: '10', pick: 'f' },
    '01': { run: '01', pick: 'f' },
    '11': { run: '11', pick: 'f' },
    least: { run: 'least', pick: 'f' },
    most: { run: 'most', pick: 'f' },
  },
  verdict: 'differs',
  // Both hidden outputs are positive, so f = σ(h₁ + h₂) > σ(0): a threshold at ½ leaves the second class empty.
  judge: ({ least, ...others }, { threshold }) =>
    [least!, ...Object.values(others)].some((f) => f < threshold!) ? 'confirmed' : 'differs',
});

const symmetry = (m: number) => ({ experiment: 'weight-symmetry', settings: { m } }) as const;

export const D2 = defineRow({
  id: 'D2',
  lesson: 'feedforward',
  runs: { one: symmetry(1), two: symmetry(2), three: symmetry(3), four: symmetry(4), five: symmetry(5) },
  claimed: {},
  computed: {
    one: { run: 'one', pick: 'different' },
    two: { run: 'two', pick: 'different' },
    three: { run: 'three', pick: 'different' },
    four: { run: 'four', pick: 'different' },
    five: { run: 'five', pick: 'different' },
    largest: {
      from: 'five',
      form: (_, runs) =>
        Math.max(...Object.values(runs).map((run) => (run as { largestDifference: number }).largestDifference)),
    },
  },
  verdict: 'confirmed',
  judge(computed) {
    const counted = [computed['one'], computed['two'], computed['three'], computed['four'], computed['five']];
    // m! · 2^m, one factor 2m after the other.
    const expected = [1, 2, 3, 4, 5].map((m) =>
      Array.from({ length: m }, (_, j) => 2 * (j + 1)).reduce((a, b) => a * b, 1),
    );
    return counted.every((count, i) => count === expected[i]) && computed['largest']! < 1e-14 ? 'confirmed' : 'differs';
  },
});

export const D6 = defineRow({
  id: 'D6',
  lesson: 'feedforward',
  runs: { outputs: { experiment: 'task-outputs', settings: { scores: '[2,1,0.1]' } } },
  claimed: {},
  computed: {
    sum: { run: 'outputs', pick: 'sums.softmax' },
    first: { run: 'outputs', pick: 'loss[0]' },
    third: { run: 'outputs', pick: 'loss[2]' },
    classes: { from: 'outputs', form: (_, runs) => (runs['outputs'] as Outputs).softmax.length },
  },
  verdict: 'slip',
  // The same output costs more or less by its label: the task has labels, so it is classification.
  judge: ({ first, third, sum }) => (Math.abs(sum! - 1) < 1e-9 && first !== third ? 'slip' : 'doubtful'),
});

/** A number of one of the claims about capacity: those read runs of twenty seeds, recorded beside the experiment. */
const measured = (claim: string, slot: string) => ({
  from: 'free',
  form: () => ofCapacity.find(({ id }) => id === `capacity/${claim}`)!.check().slots[slot]!,
});

export const E12 = defineRow({
  id: 'E12',
  lesson: 'feedforward',
  runs: { free: { experiment: 'capacity' } },
  claimed: {},
  computed: {
    units: measured('smaller-overfits-less', 'units'),
    'wide-units': measured('smaller-overfits-less', 'wideUnits'),
    narrow: measured('smaller-overfits-less', 'narrow'),
    wide: measured('smaller-overfits-less', 'wide'),
    seeds: measured('smaller-overfits-less', 'seeds'),
    'best-units': measured('penalty-beats-narrowing', 'units'),
    narrowing: measured('penalty-beats-narrowing', 'narrowing'),
    penalty: measured('penalty-beats-narrowing', 'penalty'),
    lambda: measured('penalty-beats-narrowing', 'lambda'),
  },
  verdict: 'measure',
  // Smaller nets over-fit less, and a penalty on a wide one does better: a rule of thumb, not a law.
  judge: ({ narrow, wide, narrowing, penalty }) => (narrow < wide && penalty < narrowing ? 'measure' : 'doubtful'),
});

export const E13 = defineRow({
  id: 'E13',
  lesson: 'feedforward',
  // M = 4 inputs, m₁ = 5 units, N = 3 examples.
  runs: { net: { experiment: 'layer-shapes', settings: { sizes: '[4,5,3]', examples: 3 } } },
  claimed: {},
  computed: {
    N: { run: 'net', pick: 'layers[0].input[0]' },
    M: { run: 'net', pick: 'layers[0].input[1]' },
    inner: { run: 'net', pick: 'layers[0].weights[0]' },
    m1: { run: 'net', pick: 'layers[0].weights[1]' },
    rows: { run: 'net', pick: 'layers[0].output[0]' },
    columns: { run: 'net', pick: 'layers[0].output[1]' },
    numbers: { from: 'net', form: (_, runs) => (runs['net'] as Shapes).layers[0]!.h.flat().length },
  },
  verdict: 'slip',
  judge: ({ N, M, inner, m1, numbers }) =>
    inner === M && inner !== N && numbers === N! * m1! && numbers !== m1 ? 'slip' : 'confirmed',
});
