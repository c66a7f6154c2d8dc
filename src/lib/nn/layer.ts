// A dense layer: its parameters, and what one pass leaves in it.
import type { Activation } from './activation.ts';
import { type ActivationName, activations } from './activations.ts';
import { drop, type Dropout } from './dropout.ts';
import { named } from './errors.ts';
import { type Kernels, plainKernels } from './kernels.ts';
import type { Matrix } from './matrix.ts';
import { createNormalizationPass, normalize, type Normalization, type NormalizationPass } from './normalization.ts';
import { softmax } from './softmax.ts';

/** Softmax takes a whole row, so it is no `Activation`; it stands at the output only. */
export type OutputName = ActivationName | 'softmax';

/** In training units are dropped, slopes drawn and batches measured; otherwise nothing is random. */
export type Mode = 'train' | 'evaluate';

/** Of the last pass, one example a row. */
export interface Pass {
  /** Net input, N×n_out. */
  z: Matrix;
  /** What σ is applied to: z itself, or z normalized. */
  u: Matrix;
  /** h = σ(u), dropped units 0. */
  h: Matrix;
  /** ∂h/∂u: σ′(u), times the factor of dropout. */
  slope: Matrix;
  /** Each example's own error ∂E_x/∂z. */
  delta: Matrix;
  /** Factors of dropout. */
  mask: Matrix | null;
  /** Drawn slopes of RReLU. */
  leaks: Matrix | null;
  normalizationPass: NormalizationPass | null;
}

export interface Layer extends Pass {
  /** n_in × n_out */
  readonly W: Matrix;
  readonly b: Float64Array;
  /** ∂E/∂W and ∂E/∂b, means over the batch. */
  readonly dW: Matrix;
  readonly db: Float64Array;
  readonly activation: Activation | 'softmax';
  /** The learned slope of PReLU and its gradient, one number each. */
  readonly leak: Float64Array | null;
  readonly dLeak: Float64Array | null;
  readonly normalization: Normalization | null;
  readonly dropout: Dropout | null;
}

export interface LayerOptions {
  readonly nIn: number;
  readonly nOut: number;
  readonly activation: OutputName;
  readonly normalization: Normalization | null;
  readonly dropout: Dropout | null;
}

export function createLayer(options: LayerOptions, kernels: Kernels): Layer {
  const { nIn, nOut, normalization, dropout } = options;
  const activation: Layer['activation'] =
    options.activation === 'softmax' ? 'softmax' : named('createNetwork', activations, options.activation);
  const learned = activation !== 'softmax' && activation.leak?.kind === 'learned' ? activation.leak : null;
  const layer = {
    W: kernels.matrix(nIn, nOut),
    b: kernels.vector(nOut),
    dW: kernels.matrix(nIn, nOut),
    db: kernels.vector(nOut),
    leak: learned && kernels.vector(1).fill(learned.initial),
    dLeak: learned && kernels.vector(1),
    ...{ activation, normalization, dropout },
  };
  return { ...layer, ...createPass(layer, 0, kernels) };
}

/** The buffers of a pass over so many examples. */
export function createPass(layer: Omit<Layer, keyof Pass>, rows: number, kernels: Kernels): Pass {
  const { activation, normalization, dropout, b } = layer;
  const make = (): Matrix => kernels.matrix(rows, b.length);
  const z = make();
  const normalizationPass = normalization && createNormalizationPass(normalization, rows);
  return {
    z,
    u: normalizationPass?.output ?? z,
    ...{ h: make(), slope: make(), delta: make() },
    mask: dropout && make(),
    leaks: activation !== 'softmax' && activation.leak?.kind === 'drawn' ? make() : null,
    normalizationPass,
  };
}

/** Z = H W + b, u = Z or normalized, h = σ(u), units dropped. */
export function layerForward(layer: Layer, H: Matrix, kernels: Kernels, mode: Mode): void {
  const { z, h, W, b, normalization, dropout } = layer;
  kernels.affine(z, H, W, b);
  if (normalization) normalize(layer.normalizationPass!, z, normalization, mode);
  activate(layer, mode, kernels);
  if (dropout) drop(h, h, layer.mask!, dropout, mode);
}

/** h = σ(u), element by element; softmax row by row. */
function activate(layer: Layer, mode: Mode, kernels: Kernels): void {
  const { h, slope, u, activation, leak, leaks } = layer;
  if (typeof activation === 'string') for (let i = 0; i < u.rows; i++) softmax(h.row[i]!, u.row[i]!);
  else if (leaks && mode === 'train') {
    for (let i = 0; i < u.data.length; i++) h.data[i] = activation.f(u.data[i]!, leaks.data[i]!);
  } else if (leak) for (let i = 0; i < u.data.length; i++) h.data[i] = activation.f(u.data[i]!, leak[0]!);
  else if (leavesSlopes(layer, mode)) kernels.activateWithSlopes(h, slope, u, activation);
  else kernels.activate(h, u, activation);
}

/** Whether the forward pass of training leaves the slopes behind; where units are dropped they are changed later. */
const leavesSlopes = ({ leak, leaks, dropout }: Layer, mode: Mode): boolean =>
  mode === 'train' && leak === null && leaks === null && dropout === null;

/** slope = σ′(u) */
export function slopes(layer: Layer, mode: Mode, kernels: Kernels = plainKernels): void {
  const { slope, u, activation, leak, leaks } = layer;
  if (typeof activation === 'string' || leavesSlopes(layer, mode)) return;
  if (leaks && mode === 'train') {
    for (let i = 0; i < u.data.length; i++) slope.data[i] = activation.slope(u.data[i]!, leaks.data[i]!);
  } else if (leak) for (let i = 0; i < u.data.length; i++) slope.data[i] = activation.slope(u.data[i]!, leak[0]!);
  else kernels.slopes(slope, u, activation);
}

/** slope becomes slope ⊙ factor of dropout. */
export function dropSlopes({ slope, mask, dropout }: Layer, mode: Mode): void {
  if (dropout) drop(slope, slope, mask!, dropout, mode);
}
