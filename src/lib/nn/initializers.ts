// Where the weights begin. `normal-0.01` means variance 0.01. The three normal schemes draw the bias as one more weight;
// the others start it at 0.
import { fillNormal, type Random, uniformBetween } from './random.ts';
import type { Matrix } from './matrix.ts';

export interface Initializer {
  readonly name: string;
  /** The standard deviation of a weight of a layer with n_in inputs and n_out units. */
  deviation(nIn: number, nOut: number): number;
  readonly distribution: 'none' | 'normal' | 'uniform';
  readonly bias: 'zero' | 'drawn';
}

const define = (
  name: string,
  distribution: Initializer['distribution'],
  bias: Initializer['bias'],
  deviation: Initializer['deviation'],
): Initializer => ({ name, distribution, bias, deviation });

export const initializers = {
  zeros: define('zeros', 'none', 'zero', () => 0),
  'normal-0.01': define('normal-0.01', 'normal', 'drawn', () => 0.1),
  'standard-normal': define('standard-normal', 'normal', 'drawn', () => 1),
  /** N(0, 1/(n_in + 1)): with all inputs 1, z has deviation 1. */
  'scaled-normal': define('scaled-normal', 'normal', 'drawn', (nIn) => 1 / Math.sqrt(nIn + 1)),
  /** U(±√(6/(n_in + n_out))), whose deviation is √(2/(n_in + n_out)) (Glorot and Bengio 2010). */
  xavier: define('xavier', 'uniform', 'zero', (nIn, nOut) => Math.sqrt(2 / (nIn + nOut))),
  'xavier-normal': define('xavier-normal', 'normal', 'zero', (nIn, nOut) => Math.sqrt(2 / (nIn + nOut))),
  /** N(0, 2/n_in), for ReLU (He et al. 2015). */
  he: define('he', 'normal', 'zero', (nIn) => Math.sqrt(2 / nIn)),
} as const satisfies Record<string, Initializer>;

export type SchemeName = keyof typeof initializers;

/** Draws W (n_in × n_out) and b by the scheme. A uniform of ±a has deviation a/√3. */
export function initialize(W: Matrix, b: Float64Array, scheme: Initializer, random: Random): void {
  const deviation = scheme.deviation(W.rows, W.cols);
  const bound = deviation * Math.sqrt(3);
  if (scheme.distribution === 'uniform') {
    for (let i = 0; i < W.data.length; i++) W.data[i] = uniformBetween(random, -bound, bound);
  } else if (scheme.distribution === 'normal') fillNormal(W, random, deviation);
  else W.data.fill(0);
  if (scheme.bias === 'drawn') fillNormal({ data: b }, random, deviation);
  else b.fill(0);
}
