// A network: layers in a row, an output function and a cost. `layers[i]` holds W^{i+1}; its z, h and delta are those of
// layer i + 2, for the input counts as layer 1.
import type { ActivationName } from './activations.ts';
import { type Cost, costFor, type CostName } from './costs.ts';
import { createDropout, drop, type Dropout, type DropoutOptions } from './dropout.ts';
import { named, requireWhole, ShapeError, ValueError } from './errors.ts';
import { initialize, initializers, type SchemeName } from './initializers.ts';
import { type Kernels, plainKernels } from './kernels.ts';
import { createLayer, createPass, type Layer, layerForward, type Mode, type OutputName, type Pass } from './layer.ts';
import { type Matrix, shape } from './matrix.ts';
import { createNormalization, type NormalizationOptions } from './normalization.ts';
import { type Parameter, parametersOf } from './parameter.ts';
import { createRandom, type Random, stream } from './random.ts';

export interface NetworkOptions {
  /** Units of each layer, input first. */
  readonly sizes: readonly number[];
  readonly hidden?: ActivationName;
  readonly output: OutputName;
  readonly cost: CostName;
  /** The deviation of the noise that the Gaussian likelihood assumes; 1 by default. */
  readonly sigma?: number;
  readonly scheme?: SchemeName;
  readonly seed?: number;
  /** Of the hidden layers' net inputs. */
  readonly normalization?: NormalizationOptions;
  /** Of hidden units, and of inputs if asked for. */
  readonly dropout?: DropoutOptions;
}

/** The inputs of a pass with some dropped; null where inputs are never dropped. */
export interface InputPass {
  readonly mask: Matrix;
  readonly h: Matrix;
}

interface Workspace {
  readonly rows: number;
  readonly input: InputPass | null;
  readonly layers: readonly Pass[];
}

export interface Network {
  readonly sizes: readonly number[];
  readonly options: NetworkOptions;
  readonly layers: readonly Layer[];
  readonly cost: Cost;
  readonly parameters: readonly Parameter[];
  readonly random: Random;
  readonly kernels: Kernels;
  readonly inputDropout: Dropout | null;
  /** The mode of the last forward pass. */
  mode: Mode;
  input: InputPass | null;
  /** Buffers, one set for each batch size in use, the latest first. */
  readonly workspaces: Workspace[];
}

/** Training, testing and a last small batch take three sizes; the oldest beyond four is let go. */
const WORKSPACES_KEPT = 4;

/** A network with its parameters drawn by the scheme (default `zeros`). `layers[i]` draws from a stream of its own. */
export function createNetwork(options: NetworkOptions, kernels: Kernels = plainKernels): Network {
  const { sizes, hidden = 'sigmoid', output, cost, scheme = 'zeros', seed = 0, normalization, dropout } = options;
  if (!(sizes.length >= 2)) throw new ValueError(`createNetwork: sizes need at least 2 layers, got ${sizes.length}`);
  sizes.forEach((size, l) => requireWhole('createNetwork', `sizes[${l}]`, size, 1));
  const initializer = named('createNetwork', initializers, scheme);
  const random = createRandom(seed);
  const layers = sizes.slice(1).map((nOut, l) => {
    const isOutput = l === sizes.length - 2;
    const layer = createLayer(
      {
        nIn: sizes[l]!,
        nOut,
        activation: isOutput ? output : hidden,
        normalization: isOutput || !normalization ? null : createNormalization(normalization, nOut),
        dropout: isOutput || !dropout ? null : createDropout(dropout.keep, dropout),
      },
      kernels,
    );
    initialize(layer.W, layer.b, initializer, stream(random, `initialization/${l}`));
    return layer;
  });
  const inputDropout = dropout?.keepInputs === undefined ? null : createDropout(dropout.keepInputs, dropout);
  return {
    sizes: [...sizes],
    parameters: layers.flatMap(parametersOf),
    cost: costFor(cost, output, options.sigma),
    ...{ options, layers, random, kernels, inputDropout },
    ...{ mode: 'evaluate', input: null, workspaces: [] },
  };
}

/** Makes the layers' buffers fit a batch of so many rows; a size seen lately finds its old buffers again. */
export function reserve(network: Network, rows: number): void {
  const { workspaces } = network;
  if (workspaces.length > 0 && workspaces[0]!.rows === rows) return;
  changeWorkspace(network, rows);
}

function changeWorkspace(network: Network, rows: number): void {
  const { workspaces } = network;
  const at = workspaces.findIndex((one) => one.rows === rows);
  const found = at >= 0 ? workspaces.splice(at, 1)[0]! : createWorkspace(network, rows);
  workspaces.unshift(found);
  if (workspaces.length > WORKSPACES_KEPT) workspaces.pop();
  network.layers.forEach((layer, l) => Object.assign(layer, found.layers[l]));
  network.input = found.input;
}

const createWorkspace = ({ layers, sizes, kernels, inputDropout }: Network, rows: number): Workspace => ({
  rows,
  input: inputDropout && { mask: kernels.matrix(rows, sizes[0]!), h: kernels.matrix(rows, sizes[0]!) },
  layers: layers.map((layer) => createPass(layer, rows, kernels)),
});

/**
 * z = Wᵀh + b and h = σ(z), layer by layer; Z = H W + b for a batch. Returns the outputs (a view). In training the masks
 * are those that stand: `drawNoise` draws new ones.
 */
export function forward(network: Network, X: Matrix, mode: Mode = 'evaluate'): Matrix {
  const { sizes, layers, kernels } = network;
  if (X.cols !== sizes[0] || X.rows === 0) throw unfitInputs(network, X);
  reserve(network, X.rows);
  network.mode = mode;
  if (network.input) drop(network.input.h, X, network.input.mask, network.inputDropout!, mode);
  let H = network.input?.h ?? X;
  for (let l = 0; l < layers.length; l++) {
    layerForward(layers[l]!, H, kernels, mode);
    H = layers[l]!.h;
  }
  return H;
}

function unfitInputs({ layers }: Network, X: Matrix): ShapeError {
  const { W } = layers[0]!;
  if (X.rows === 0 && X.cols === W.rows) return new ShapeError('forward: there is no example');
  return new ShapeError(`forward: W1 is ${W.rows}×${W.cols} but each example has ${X.cols} values`);
}

const outputLayer = ({ layers }: Network): Layer => layers[layers.length - 1]!;

/** Targets must have a row for each example of the last pass and a column for each output. */
export function requireTargets(where: string, network: Network, Y: Matrix): void {
  const { h } = outputLayer(network);
  if (Y.rows !== h.rows || Y.cols !== h.cols) throw unfitTargets(where, h, Y);
}

const unfitTargets = (where: string, h: Matrix, Y: Matrix): ShapeError =>
  new ShapeError(`${where}: outputs are ${shape(h)} but targets are ${shape(Y)}`);

/** E = (1/N) Σ_x E_x of the last pass. */
export function costOf(network: Network, Y: Matrix): number {
  requireTargets('costOf', network, Y);
  const { z, h } = outputLayer(network);
  const { cost } = network;
  let sum = 0;
  for (let i = 0; i < Y.rows; i++) sum += cost.loss(z.row[i]!, h.row[i]!, Y.row[i]!);
  return sum / Y.rows;
}
