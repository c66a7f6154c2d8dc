// Slopes: which is largest, tanh by the sigmoid, the slope of SiLU and where it vanishes, dead units.
import { activations, sigmoid } from '../../lib/nn/index.ts';
import { propertiesFor } from '../../experiments/activation/experiment.ts';
import { defineExercise } from '../exercise.ts';

const SORTED = ['sigmoid', 'log-log', 'gaussian', 'tanh', 'silu', 'lecun-tanh'] as const;
const steepest = (name: (typeof SORTED)[number]): number => propertiesFor(name).slope.range.to!;
const highest = (name: (typeof SORTED)[number]): number => propertiesFor(name).range.to ?? 100;

export const order = defineExercise({
  id: 'activations-order',
  kind: 'ordering',
  difficulty: 2,
  minutes: 6,
  choices: ['tanh', 'gaussian', 'lecun-tanh', 'sigmoid', 'silu', 'log-log'],
  variant: () => ({ facts: Object.fromEntries(SORTED.map((name) => [name, steepest(name)])) }),
  answer: (facts) => [...SORTED].sort((one, other) => facts[one]! - facts[other]!),
  mistakes: { heights: [...SORTED].sort((one, other) => highest(one) - highest(other) || (one < other ? -1 : 1)) },
});

const twoSigmoid = ({ z }: Readonly<Record<string, number>>) => sigmoid(2 * z!);

export const tanhBySigmoid = defineExercise({
  id: 'activations-tanh',
  kind: 'expression',
  difficulty: 1,
  minutes: 5,
  fields: {
    value: {
      letters: { z: [-2, 2], s: twoSigmoid },
      answer: '2 s - 1',
      mistakes: { 'same-range': 's', 'shift-only': 's - 1/2', unstretched: '2 s' },
    },
    slope: {
      letters: { z: [-2, 2], s: twoSigmoid, h: ({ z }: Readonly<Record<string, number>>) => activations.tanh.f(z!) },
      answer: '1 - h^2',
      mistakes: { 'sigmoid-rule': 'h (1 - h)', 'half-way': '2 s (1 - s)' },
    },
  },
  variant: () => ({ facts: {} }),
});

export const siluSlope = defineExercise({
  id: 'activations-silu',
  kind: 'expression',
  difficulty: 2,
  minutes: 6,
  fields: {
    slope: {
      letters: { z: [-3, 3], s: ({ z }: Readonly<Record<string, number>>) => sigmoid(z!) },
      answer: 's (1 + z (1 - s))',
      mistakes: { 'one-factor': 's', 'slopes-multiplied': 's (1 - s)', 'inner-only': 'z s (1 - s)' },
    },
  },
  variant: () => ({ facts: { zero: activations.silu.slope(0), two: activations.silu.slope(2) } }),
});

/** Where the slope of a function changes its sign between −3 and 0, by halving. */
function bottom(slope: (z: number) => number): number {
  let [from, to] = [-3, -0.1];
  for (let i = 0; i < 60; i++) {
    const middle = (from + to) / 2;
    if (slope(middle) < 0) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

export const siluLowest = defineExercise({
  id: 'activations-silu-lowest',
  kind: 'number',
  difficulty: 3,
  minutes: 10,
  fields: { place: { absolute: 0.006 }, value: { absolute: 0.006 } },
  variant() {
    const [silu, gelu, mish] = (['silu', 'gelu', 'mish'] as const).map((name) => {
      const { f, slope } = activations[name];
      const place = bottom((z) => slope(z));
      return { place, value: f(place) };
    });
    return {
      facts: {
        place: silu!.place,
        value: silu!.value,
        'gelu-place': gelu!.place,
        gelu: gelu!.value,
        'mish-place': mish!.place,
        mish: mish!.value,
      },
      mistakes: {
        place: { 'where-it-is-zero': 0, guessed: -1 },
        value: { 'slope-there': 0, 'value-at-minus-one': activations.silu.f(-1) },
      },
    };
  },
});

const UNITS = [
  { w1: 1, w2: -2 },
  { w1: 2, w2: 1 },
  { w1: -1, w2: 3 },
  { w1: -2, w2: -1 },
] as const;

export const dead = defineExercise({
  id: 'activations-dead',
  kind: 'number',
  difficulty: 2,
  minutes: 5,
  fields: { bias: { absolute: 1e-9 } },
  variants: UNITS.length,
  variant(seed) {
    const { w1, w2 } = UNITS[seed % UNITS.length]!;
    const most = Math.max(0, w1) + Math.max(0, w2);
    return {
      givens: { w1, w2 },
      facts: { bias: 0 - most, most, x1: w1 > 0 ? 1 : 0, x2: w2 > 0 ? 1 : 0 },
      mistakes: { bias: { 'other-sign': most, 'at-one-one': 0 - (w1 + w2) } },
    };
  },
});
