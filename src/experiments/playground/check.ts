// The gradient check of a moment: backpropagation against central differences on the first examples of the training set,
// with nothing dropped.
import { checkGradients, matrix, type Data, type Matrix, type Network } from '../../lib/nn/index.ts';

export interface CheckedArray {
  /** W1, b1, gamma1 … */
  readonly name: string;
  /** `zero`: both gradients vanish; `kink`: a net input passes a kink; `rounding`: the gradient is too small for its differences. */
  readonly verdict: 'agrees' | 'differs' | 'zero' | 'kink' | 'rounding';
  /** ‖a − n‖ / max(‖a‖, ‖n‖) */
  readonly error: number;
}

/** Up to this relative error the two agree. */
export const AGREES = 1e-6;

/** At most so many examples: every number of the network costs two passes over them. */
export const MOST_CHECKED = 24;

const EPSILON = 1e-5;
/** What rounding leaves in a difference quotient of a cost of about 1. */
const ROUNDING = 2e-10;

const firstRows = ({ cols, data }: Matrix, rows: number): Matrix => matrix(rows, cols, data.subarray(0, rows * cols));

function distance(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i]! - other[i]!) * (one[i]! - other[i]!);
  return Math.sqrt(sum);
}

/** `network` must drop nothing. With batch normalization the pass is that of training: its gradient goes through the means. */
export function checkOf(network: Network, { X, Y }: Data, batch: number): CheckedArray[] {
  const rows = Math.min(batch, MOST_CHECKED, X.rows);
  if (rows === 0) return [];
  const isNormalized = network.layers.some(({ normalization }) => normalization !== null);
  const mode = isNormalized && rows > 1 ? 'train' : 'evaluate';
  return checkGradients(network, firstRows(X, rows), firstRows(Y, rows), EPSILON, mode).byParameter.map(
    ({ name, verdict, relativeError, analytic, numeric, kinks }) => {
      const error = Number.isFinite(relativeError) ? relativeError : 1;
      if (verdict !== 'checked') return { name, verdict, error: 0 };
      if (error <= AGREES) return { name, verdict: 'agrees', error };
      const isLost = kinks === 0 && distance(analytic, numeric) <= ROUNDING * Math.sqrt(analytic.length);
      return { name, verdict: isLost ? 'rounding' : 'differs', error };
    },
  );
}
