// A network: layers in a row, an output function and a cost. `layers[i]` holds W^{i+1}; its z, h and delta are those of
// layer i + 2, for the input counts as layer 1.
import { type ActivationName } from './activations.ts';
import { type Cost, costFor, type CostName } from './costs.ts';
import { requireWhole, ShapeError, ValueError, named } from './errors.ts';
import { initialize, initializers, type SchemeName } from './initializers.ts';
import { type Kernels, plainKernels } from './kernels.ts';
import { activate, createLayer, type Layer, type OutputName } from './layer.ts';
import type { Matrix } from './matrix.ts';
import { createRandom, type Random, stream } from './random.ts';

export interface NetworkOptions {
  /** Units of each layer, input first. */
  readonly sizes: readonly number[];
  readonly hidden?: ActivationName;
  readonly output: OutputName;
  readonly cost: CostName;
  readonly scheme?: SchemeName;
  readonly seed?: number;
}

/** A trainable array, its gradient, and the name by which messages and checks call it. */
export interface Parameter {
  readonly name: string;
  readonly values: Float64Array;
  readonly gradient: Float64Array;
  readonly role: 'weight' | 'bias';
}

/** What a pass over so many examples writes to. */
interface Workspace {
  readonly rows: number;
  readonly layers: readonly Pick<Layer, 'z' | 'h' | 'slope' | 'delta'>[];
}

export interface Network {
  readonly sizes: readonly number[];
  readonly options: NetworkOptions;
  readonly layers: readonly Layer[];
  readonly cost: Cost;
  readonly parameters: readonly Parameter[];
  readonly random: Random;
  readonly kernels: Kernels;
  /** One for each batch size in use, the latest first. */
  readonly workspaces: Workspace[];
}

/** Training, testing and a last small batch take three sizes; the oldest beyond four is let go. */
const WORKSPACES_KEPT = 4;

/** A network with its parameters drawn by the scheme (default `zeros`). */
export function createNetwork(options: NetworkOptions, kernels: Kernels = plainKernels): Network {
  const { sizes, hidden = 'sigmoid', output, cost, scheme = 'zeros', seed = 0 } = options;
  if (!(sizes.length >= 2)) throw new ValueError(`createNetwork: sizes need at least 2 layers, got ${sizes.length}`);
  sizes.forEach((size, l) => requireWhole('createNetwork', `sizes[${l}]`, size, 1));
  const initializer = named('createNetwork', initializers, scheme);
  const random = createRandom(seed);
  const layers = sizes.slice(1).map((nOut, l) => {
    const layer = createLayer(sizes[l]!, nOut, l === sizes.length - 2 ? output : hidden, kernels);
    initialize(layer.W, layer.b, initializer, stream(random, `initialization/${l}`));
    return layer;
  });
  const parameters = layers.flatMap(({ W, b, dW, db }, l): Parameter[] => [
    { name: `W${l + 1}`, values: W.data, gradient: dW.data, role: 'weight' },
    { name: `b${l + 1}`, values: b, gradient: db, role: 'bias' },
  ]);
  return {
    sizes: [...sizes],
    options,
    layers,
    cost: costFor(cost, output),
    parameters,
    random,
    kernels,
    workspaces: [],
  };
}

/** Makes the layers' buffers fit a batch of so many rows; a size seen lately finds its old buffers again. */
export function reserve(network: Network, rows: number): void {
  const { layers, workspaces, kernels } = network;
  if (workspaces[0]?.rows === rows) return;
  const at = workspaces.findIndex((one) => one.rows === rows);
  const make = (): Matrix[] => layers.map(({ b }) => kernels.matrix(rows, b.length));
  const found = at >= 0 ? workspaces.splice(at, 1)[0]! : newWorkspace(rows, make(), make(), make(), make());
  workspaces.unshift(found);
  if (workspaces.length > WORKSPACES_KEPT) workspaces.pop();
  layers.forEach((layer, l) => Object.assign(layer, found.layers[l]));
}

const newWorkspace = (rows: number, z: Matrix[], h: Matrix[], slope: Matrix[], delta: Matrix[]): Workspace => ({
  rows,
  layers: z.map((_, l) => ({ z: z[l]!, h: h[l]!, slope: slope[l]!, delta: delta[l]! })),
});

/** z = W^⊤h + b and h = σ(z), layer by layer: Z = H W + b for a batch. Returns the outputs (a view). */
export function forward(network: Network, X: Matrix): Matrix {
  if (X.cols !== network.sizes[0]) {
    const { W } = network.layers[0]!;
    throw new ShapeError(`forward: W1 is ${W.rows}×${W.cols} but each example has ${X.cols} values`);
  }
  if (X.rows === 0) throw new ShapeError('forward: there is no example');
  reserve(network, X.rows);
  let H = X;
  for (const { z, h, W, b, activation } of network.layers) {
    network.kernels.affine(z, H, W, b);
    activate(h, z, activation);
    H = h;
  }
  return H;
}

/** Targets must have a row for each example of the last pass and a column for each output. */
export function requireTargets(where: string, network: Network, Y: Matrix): void {
  const { h } = network.layers.at(-1)!;
  if (Y.rows !== h.rows || Y.cols !== h.cols) {
    throw new ShapeError(`${where}: outputs are ${h.rows}×${h.cols} but targets are ${Y.rows}×${Y.cols}`);
  }
}

/** E = (1/N) Σ_x E_x of the last pass. */
export function costOf(network: Network, Y: Matrix): number {
  requireTargets('costOf', network, Y);
  const { z, h } = network.layers.at(-1)!;
  let sum = 0;
  for (let i = 0; i < Y.rows; i++) sum += network.cost.loss(z.row[i]!, h.row[i]!, Y.row[i]!);
  return sum / Y.rows;
}
