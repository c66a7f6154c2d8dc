// What English says about a batch through a layer and back.
import { shown } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

const rowsOf = (values: readonly (readonly number[])[]): string =>
  values.map((row) => row.map((value) => shown(value, 2)).join(', ')).join('; ');

export const words: ExperimentWords<Result> = {
  title: 'Two examples through one layer',
  parameters: {
    Z: { label: 'What comes in, one example a row', letter: 'Z' },
    w: { label: 'Weights', letter: 'w' },
    b: { label: 'Biases', letter: 'b' },
    upstream: { label: 'What comes back, one example a row', letter: '∂J/∂h' },
  },
  presets: { own: '2 × 3 · 3 × 2' },
  readings: [{ label: 'gradient of b', of: ({ db }) => rowsOf([db]) }],
  figures: {
    'backpropagation-batch': {
      title: 'A batch through a layer, and back',
      alt({ runs }) {
        const { Z, w, out, upstream, dw, db, dZ } = runs['only']!.result;
        return (
          `Four products of matrices. Forward: the rows ${rowsOf(Z)} times the weights ${rowsOf(w)}, plus a bias in each ` +
          `row, give ${rowsOf(out)}. Back come ${rowsOf(upstream)}. The gradient of the weights is ${rowsOf(dw)}, that of ` +
          `the biases ${rowsOf([db])}, and to the layer before goes ${rowsOf(dZ)}.`
        );
      },
      words: {
        forward: 'forward: two examples at once',
        weights: 'back to the weights',
        biases: 'back to the biases: sums of rows',
        inputs: 'back to the layer before',
      },
    },
  },
};
