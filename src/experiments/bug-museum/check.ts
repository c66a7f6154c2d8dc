// The gradient check of an exchanged pass: its gradients against central differences of the objective. As the library's
// own check, but for whatever pass it is handed.
import { costOf, forward, penaltyOf, type Matrix, type Mode, type Network } from '../../lib/nn/index.ts';

export interface CheckedArray {
  /** `zero`: both gradients vanish; `kink`: every difference passes a kink, so the check is silent. */
  verdict: 'checked' | 'zero' | 'kink';
  relativeError: number;
  /** Entries left out because of a kink. */
  kinks: number;
}

export interface Checkable {
  readonly network: Network;
  readonly X: Matrix;
  readonly Y: Matrix;
  readonly lambda: number;
  readonly mode: Mode;
  /** Leaves its gradients in the network's layers. */
  backward(): void;
}

const EPSILON = 1e-5;
const ZERO = 1e-8;

/** The cost and the penalty, of the parameters as they stand. */
export function objective({ network, X, Y, lambda, mode }: Omit<Checkable, 'backward'>): number {
  forward(network, X, mode);
  return costOf(network, Y) + (lambda > 0 ? penaltyOf(network, { kind: 'l2', lambda }) : 0);
}

/** On which side of its kinks each net input lies. */
const sides = ({ layers }: Network): string =>
  layers
    .flatMap(({ activation, u }) =>
      activation === 'softmax' ? [] : activation.kinks.map((kink) => u.data.map((z) => (z > kink ? 1 : 0)).join('')),
    )
    .join(' ');

function compare(values: Float64Array, analytic: Float64Array, given: Checkable): CheckedArray {
  let [difference, ofAnalytic, ofNumeric, kinks] = [0, 0, 0, 0];
  values.forEach((kept, i) => {
    values[i] = kept - EPSILON;
    const below = objective(given);
    const sidesBelow = sides(given.network);
    values[i] = kept + EPSILON;
    const numeric = (objective(given) - below) / (2 * EPSILON);
    values[i] = kept;
    if (sides(given.network) !== sidesBelow) {
      kinks++;
      return;
    }
    const a = analytic[i]!;
    difference += (a - numeric) * (a - numeric);
    ofAnalytic += a * a;
    ofNumeric += numeric * numeric;
  });
  const norm = Math.sqrt(Math.max(ofAnalytic, ofNumeric));
  if (norm < ZERO) return { verdict: kinks > 0 ? 'kink' : 'zero', relativeError: 0, kinks };
  return { verdict: 'checked', relativeError: Math.sqrt(difference) / norm, kinks };
}

/** Every array by its name: W1, b1, W2, … */
export function checkPass(given: Checkable): Record<string, CheckedArray> {
  objective(given);
  given.backward();
  const { parameters } = given.network;
  const analytic = parameters.map(({ gradient }) => gradient.slice());
  const checked = parameters.map(({ name, values }, p) => [name, compare(values, analytic[p]!, given)] as const);
  objective(given);
  return Object.fromEntries(checked);
}
