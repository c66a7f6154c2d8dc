// What would help: several networks that vote, more pictures, or no network at all.
import { drawnDigits, HELD_OUT, heldOutDigits } from '../../lib/data/digit-sets.ts';
import { partsOf, worthOf } from '../../lib/data/digit-training.ts';
import { newReader, taught } from '../../lib/data/digit-reader.ts';
import { accuracyOf, matrix } from '../../lib/nn/index.ts';
import { defineExperiment, integer } from '../../lib/parameter/index.ts';
import { nearestAccuracy } from './nearest.ts';

export interface Result {
  /** Held-out accuracy of each network by itself. */
  alone: number[];
  /** Of the mean of the outputs of the first, of the first two, and so on. */
  together: number[];
  /** Of the nearest of the same training pictures. */
  nearest: number;
}

/** Far enough apart that the first networks of different seeds differ. */
const APART = 1000;

export const experiment = defineExperiment({
  id: 'digits-together',
  lesson: 'digits',
  documents: [],
  parameters: {
    nets: integer({ default: 5, range: [1, 10], limits: { from: 1, to: 50 } }),
    samples: integer({ default: 1000, range: [100, 3000], limits: { from: 10, to: 20_000 } }),
    epochs: integer({ default: 10, range: [1, 30], limits: { from: 1, to: 500 } }),
    seed: integer({ default: 1, range: [1, 50], limits: { from: 0, to: 999 } }),
  },
  presets: [{ name: 'five', settings: {} }],
  work: ({ nets, samples, epochs }) => nets * (samples * epochs + 1000) * 1200 + samples * HELD_OUT * 10,
  *run({ nets, samples, epochs, seed }) {
    const data = drawnDigits(samples, seed);
    const heldOut = heldOutDigits();
    const sum = matrix(HELD_OUT, 10);
    const outputs = matrix(HELD_OUT, 10);
    const result: Result = { alone: [], together: [], nearest: 0 };
    for (let net = 0; net < nets; net++) {
      const network = newReader(data, seed + APART * net);
      for (const epoch of taught(network, data, epochs)) yield { step: net + epoch / epochs, of: nets + 1 };
      result.alone.push(worthOf(network, partsOf(heldOut), outputs).accuracy);
      // The largest of a sum is the largest of the mean.
      outputs.data.forEach((value, i) => (sum.data[i]! += value));
      result.together.push(accuracyOf(sum, heldOut.Y));
    }
    const search = nearestAccuracy(data, heldOut);
    let next = search.next();
    for (; !next.done; next = search.next()) yield { step: nets + next.value, of: nets + 1 };
    result.nearest = next.value;
    return result;
  },
});
