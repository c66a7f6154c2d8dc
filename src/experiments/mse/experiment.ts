// Squared error of a prediction, in the four scalings that are in use. B's example: label (1, 2), prediction (1.5, 1.5).
import { meanSquaredError } from '../../lib/nn/index.ts';
import { arrayOf, defineExperiment, list, ParameterError } from '../../lib/parameter/index.ts';

/** Factor before Σ (prediction − label)² with n numbers. */
export const SCALINGS = {
  sum: () => 1,
  'half-sum': () => 1 / 2,
  mean: (n: number) => 1 / n,
  'half-mean': (n: number) => 1 / (2 * n),
} as const;

export type Scaling = keyof typeof SCALINGS;

export const NAMES = Object.keys(SCALINGS) as Scaling[];

export interface Scaled {
  name: Scaling;
  value: number;
  /** ∂/∂prediction, one number a component. */
  gradient: number[];
}

export interface Result {
  /** (1/n) Σ (label − prediction)² */
  value: number;
  scalings: Scaled[];
  /** ∂/∂prediction of (1/2n) Σ (…)², by central differences. */
  differences: number[];
  /** (1/n) Σ (prediction − label): what a sum sign too many makes of every component of that gradient. */
  withSum: number;
}

const limits = { from: -1000, to: 1000 };
const values = { lengths: [[1, 64]], limits, range: [-1, 4], step: 0.05 } as const;

/** A power of two, so that adding it to simple numbers loses nothing. */
const EPSILON = 1 / 65_536;

export const experiment = defineExperiment({
  id: 'mse',
  lesson: 'losses',
  documents: ['A', 'B', 'E'],
  parameters: {
    label: list({ default: [1, 2], ...values, quantity: 'y' }),
    prediction: list({ default: [1.5, 1.5], ...values, quantity: 'h' }),
  },
  presets: [
    { name: 'document', settings: {} },
    { name: 'three', settings: { label: '[1,2,0]', prediction: '[1.5,1.5,1]' } },
    { name: 'four', settings: { label: '[1,2,1,0]', prediction: '[2,0,1.5,3]' } },
  ],
  work: () => 1000,
  *run(settings) {
    const [label, prediction] = [arrayOf<number[]>(settings.label), arrayOf<number[]>(settings.prediction)];
    const n = label.length;
    if (prediction.length !== n) {
      throw new ParameterError(`prediction: ${prediction.length} numbers for a label of ${n}, give ${n}`);
    }
    const value = meanSquaredError(label, prediction);
    const wrong = prediction.map((one, i) => one - label[i]!);
    const halfMean = (i: number, by: number) => meanSquaredError(label, prediction.with(i, prediction[i]! + by)) / 2;
    const result: Result = {
      value,
      scalings: NAMES.map((name) => {
        const factor = SCALINGS[name](n);
        return { name, value: factor * n * value, gradient: wrong.map((one) => 2 * factor * one) };
      }),
      differences: wrong.map((_, i) => (halfMean(i, EPSILON) - halfMean(i, -EPSILON)) / (2 * EPSILON)),
      withSum: wrong.reduce((sum, one) => sum + one, 0) / n,
    };
    yield { step: 1, of: 1 };
    return result;
  },
});
