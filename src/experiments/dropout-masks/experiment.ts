// A linear unit and every mask that dropout can draw for it: the loss under each, and their mean by probability.
import { arrayOf, defineExperiment, list, number, ParameterError } from '../../lib/parameter/index.ts';

export interface Mask {
  /** 1 kept, 0 dropped, input by input. */
  kept: number[];
  probability: number;
  output: number;
  loss: number;
}

export interface Result {
  masks: Mask[];
  /** Of all masks, by their probabilities. */
  meanLoss: number;
  meanOutput: number;
  /** Of the whole unit, nothing dropped. */
  output: number;
  loss: number;
  /** ½ (1 − p)/p Σ w² x² */
  penalty: number;
}

const half = (y: number, output: number): number => 0.5 * (y - output) * (y - output);

/** The masks in the order of binary numbers, all kept first. */
const masksOf = (inputs: number): number[][] =>
  Array.from({ length: 1 << inputs }, (_, index) =>
    Array.from({ length: inputs }, (_, j) => 1 - ((index >> (inputs - 1 - j)) & 1)),
  );

export const experiment = defineExperiment({
  id: 'dropout-masks',
  lesson: 'dropout',
  documents: [],
  parameters: {
    w: list({ default: [0.5, -0.3, 0.8], lengths: [[1, 8]], limits: { from: -100, to: 100 }, range: [-1, 1], step: 0.05, quantity: 'w' }), // prettier-ignore
    x: list({ default: [1, 2, -1], lengths: [[1, 8]], limits: { from: -100, to: 100 }, range: [-2, 2], step: 0.1, quantity: 'x' }), // prettier-ignore
    y: number({ default: 0.4, range: [-2, 2], step: 0.05, limits: { from: -100, to: 100 }, quantity: 'y' }),
    keep: number({ default: 0.5, range: [0.1, 1], step: 0.05, limits: { from: 0.01, to: 1 } }),
  },
  presets: [{ name: 'eight', settings: {} }],
  work: () => 10_000,
  *run({ y, keep, ...given }) {
    const [w, x] = [arrayOf<number[]>(given.w), arrayOf<number[]>(given.x)];
    if (w.length !== x.length) throw new ParameterError(`x: ${w.length} weights need as many inputs, got ${x.length}`);
    yield { step: 0, of: 1 };
    const terms = w.map((weight, j) => weight * x[j]!);
    const masks = masksOf(w.length).map((kept): Mask => {
      const output = terms.reduce((sum, term, j) => sum + (kept[j]! * term) / keep, 0);
      const probability = kept.reduce((product, one) => product * (one ? keep : 1 - keep), 1);
      return { kept, probability, output, loss: half(y, output) };
    });
    const mean = (of: (mask: Mask) => number): number =>
      masks.reduce((sum, mask) => sum + mask.probability * of(mask), 0);
    const output = terms.reduce((sum, term) => sum + term, 0);
    const result: Result = {
      masks,
      meanLoss: mean(({ loss }) => loss),
      meanOutput: mean((mask) => mask.output),
      output,
      loss: half(y, output),
      penalty: ((0.5 * (1 - keep)) / keep) * terms.reduce((sum, term) => sum + term * term, 0),
    };
    return result;
  },
});
