// A dense layer: its parameters, and what one pass leaves in it.
import type { Activation } from './activation.ts';
import { type ActivationName, activations } from './activations.ts';
import { named } from './errors.ts';
import type { Kernels } from './kernels.ts';
import type { Matrix } from './matrix.ts';
import { softmax } from './softmax.ts';

/** Softmax takes a whole row, so it is no `Activation`; it stands at the output only. */
export type OutputName = ActivationName | 'softmax';

export interface Layer {
  /** n_in × n_out */
  readonly W: Matrix;
  readonly b: Float64Array;
  /** ∂E/∂W and ∂E/∂b, means over the batch. */
  readonly dW: Matrix;
  readonly db: Float64Array;
  readonly activation: Activation | 'softmax';
  /** Of the last pass, one example a row: net input, h = σ(z), σ′(z), and each example's own error ∂E_x/∂z. */
  z: Matrix;
  h: Matrix;
  slope: Matrix;
  delta: Matrix;
}

export function createLayer(nIn: number, nOut: number, name: OutputName, kernels: Kernels): Layer {
  const empty = kernels.matrix(0, nOut);
  return {
    W: kernels.matrix(nIn, nOut),
    b: kernels.vector(nOut),
    dW: kernels.matrix(nIn, nOut),
    db: kernels.vector(nOut),
    activation: name === 'softmax' ? name : named('createNetwork', activations, name),
    z: empty,
    h: empty,
    slope: empty,
    delta: empty,
  };
}

/** H = σ(Z), element by element; softmax row by row. */
export function activate(H: Matrix, Z: Matrix, activation: Layer['activation']): void {
  if (activation === 'softmax') {
    for (let i = 0; i < Z.rows; i++) softmax(H.row[i]!, Z.row[i]!);
    return;
  }
  for (let i = 0; i < Z.data.length; i++) H.data[i] = activation.f(Z.data[i]!);
}

/** S = σ′(Z) */
export function slopes(S: Matrix, Z: Matrix, activation: Activation): void {
  for (let i = 0; i < Z.data.length; i++) S.data[i] = activation.slope(Z.data[i]!);
}
