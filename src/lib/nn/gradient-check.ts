// The gradient check: what backpropagation says against central differences (E(θ + ε) − E(θ − ε)) / 2ε.
import { backward } from './backpropagation.ts';
import { requireAbove } from './errors.ts';
import type { Matrix } from './matrix.ts';
import type { Mode } from './layer.ts';
import { costOf, forward, type Network } from './network.ts';

export interface CheckedParameter {
  readonly name: string;
  /** `zero`: both gradients vanish; `kink`: a net input passes a kink within the step, so differences say nothing. */
  readonly verdict: 'checked' | 'zero' | 'kink';
  /** ‖a − n‖ / max(‖a‖, ‖n‖) over the entries whose step passes no kink; 0 when there is nothing to compare. */
  readonly relativeError: number;
  readonly analytic: Float64Array;
  readonly numeric: Float64Array;
  /** Entries left out because of a kink. */
  readonly kinks: number;
}

export interface GradientCheck {
  readonly maxRelativeError: number;
  /** The parameter array that has it; null when nothing could be compared. */
  readonly worst: string | null;
  readonly byParameter: readonly CheckedParameter[];
}

/** Arrays whose norms both lie below this count as zero. */
const ZERO = 1e-8;

/**
 * Checks every gradient; costs two forward passes a parameter. In training mode the masks that stand are kept. Leaves
 * the network as `backward` does.
 */
export function checkGradients(
  network: Network,
  X: Matrix,
  Y: Matrix,
  epsilon = 1e-5,
  mode: Mode = 'evaluate',
): GradientCheck {
  requireAbove('checkGradients', 'epsilon', epsilon, 0);
  forward(network, X, mode);
  backward(network, X, Y);
  const analytic = network.parameters.map(({ gradient }) => gradient.slice());
  const byParameter = network.parameters.map(({ name, values }, p): CheckedParameter => {
    const { numeric, passesKink } = differences(network, () => lossAt(network, X, Y, mode), values, epsilon);
    return { name, ...compared(analytic[p]!, numeric, passesKink), analytic: analytic[p]!, numeric };
  });
  forward(network, X, mode);
  backward(network, X, Y);
  const worst = byParameter
    .filter(({ verdict }) => verdict === 'checked')
    .reduce<CheckedParameter | null>((top, one) => (top && top.relativeError >= one.relativeError ? top : one), null);
  return { maxRelativeError: worst?.relativeError ?? 0, worst: worst?.name ?? null, byParameter };
}

function lossAt(network: Network, X: Matrix, Y: Matrix, mode: Mode): number {
  forward(network, X, mode);
  return costOf(network, Y);
}

function differences(network: Network, cost: () => number, values: Float64Array, epsilon: number) {
  const numeric = new Float64Array(values.length);
  const passesKink = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const kept = values[i]!;
    values[i] = kept - epsilon;
    const below = cost();
    const sidesBelow = sidesOfKinks(network);
    values[i] = kept + epsilon;
    numeric[i] = (cost() - below) / (2 * epsilon);
    passesKink[i] = sidesOfKinks(network) === sidesBelow ? 0 : 1;
    values[i] = kept;
  }
  return { numeric, passesKink };
}

/** On which side of each kink each net input lies, as text. */
function sidesOfKinks({ layers }: Network): string {
  let sides = '';
  for (const { u, activation } of layers) {
    if (activation === 'softmax') continue;
    for (const kink of activation.kinks) for (const value of u.data) sides += value > kink ? '1' : '0';
  }
  return sides;
}

function compared(analytic: Float64Array, numeric: Float64Array, passesKink: Uint8Array) {
  let difference = 0;
  let ofAnalytic = 0;
  let ofNumeric = 0;
  let kinks = 0;
  for (let i = 0; i < analytic.length; i++) {
    if (passesKink[i]) {
      kinks++;
      continue;
    }
    const [a, n] = [analytic[i]!, numeric[i]!];
    difference += (a - n) * (a - n);
    ofAnalytic += a * a;
    ofNumeric += n * n;
  }
  const norm = Math.sqrt(Math.max(ofAnalytic, ofNumeric));
  if (norm < ZERO) return { verdict: kinks > 0 ? 'kink' : 'zero', relativeError: 0, kinks } as const;
  return { verdict: 'checked', relativeError: Math.sqrt(difference) / norm, kinks } as const;
}
