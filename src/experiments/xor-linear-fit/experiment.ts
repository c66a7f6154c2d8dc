// The affine function nearest to XOR by least squares, and the same with x₁x₂ as a third feature.
import { gate } from '../../lib/data/index.ts';
import { toRows } from '../../lib/nn/index.ts';
import { defineExperiment } from '../../lib/parameter/index.ts';
import { leastSquares, type Fit } from './least-squares.ts';

export interface Result extends Fit {
  /** The mean of (output − target)² over the four rows. */
  meanSquaredError: number;
  /** The fit to x₁, x₂ and x₁x₂. */
  lifted: Fit;
}

/** (x₁, x₂) → (x₁, x₂, x₁x₂) */
const lift = ([x1 = 0, x2 = 0]: readonly number[]): number[] => [x1, x2, x1 * x2];

export const experiment = defineExperiment({
  id: 'xor-linear-fit',
  lesson: 'xor',
  documents: [],
  parameters: {},
  presets: [],
  work: () => 100,
  *run() {
    const { X, labels } = gate('xor');
    const rows = toRows(X);
    const fit = leastSquares(rows, labels);
    yield { step: 1, of: 1 };
    const squares = fit.outputs.map((output, i) => (output - labels[i]!) * (output - labels[i]!));
    const result: Result = {
      ...fit,
      meanSquaredError: squares.reduce((sum, square) => sum + square, 0) / squares.length,
      lifted: leastSquares(rows.map(lift), labels),
    };
    return result;
  },
});
