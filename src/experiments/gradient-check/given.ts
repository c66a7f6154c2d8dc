// A network with its examples from settings: weights as they are given, else drawn by the scheme and the seed.
import { smallNetwork as OWN } from '../../lib/data/index.ts';
import {
  activations,
  createNetwork,
  createRandom,
  initializers,
  matrixFrom,
  normal,
  stream,
  uniform,
  type ActivationName,
  type CostName,
  type Matrix,
  type Network,
  type OutputName,
  type SchemeName,
} from '../../lib/nn/index.ts';
import { ParameterError, arrayOf, choice, integer, list, lists, matrices, rows } from '../../lib/parameter/index.ts';

const limits = { from: -100, to: 100 };
const names = <Name extends string>(table: Readonly<Record<Name, unknown>>): Name[] => Object.keys(table) as Name[];

export const ACTIVATIONS: readonly ActivationName[] = names(activations);
export const OUTPUTS: readonly OutputName[] = [...ACTIVATIONS, 'softmax'];
export const SCHEMES: readonly SchemeName[] = names(initializers);

/** What a network and its batch are declared by. */
export const parameters = {
  sizes: list({ default: OWN.sizes, lengths: [[2, 6]], limits: { from: 1, to: 64 } }),
  hidden: choice<ActivationName>({ default: 'sigmoid', options: ACTIVATIONS }),
  output: choice<OutputName>({ default: 'sigmoid', options: OUTPUTS }),
  cost: choice({ default: 'quadratic', options: ['quadratic', 'cross-entropy'] }),
  x: rows({ default: OWN.x, lengths: [[1, 64], [1, 64]], limits, quantity: 'x' }),
  y: rows({ default: OWN.y, lengths: [[1, 64], [1, 64]], limits, quantity: 'y' }),
  W: matrices({ default: OWN.W, lengths: [[0, 5], [1, 64], [1, 64]], limits, quantity: 'w' }),
  b: lists({ default: OWN.b, lengths: [[0, 5], [1, 64]], limits, quantity: 'b' }),
  scheme: choice<SchemeName>({ default: 'standard-normal', options: SCHEMES }),
  seed: integer({ default: 0, range: [0, 40], limits: { from: 0, to: 4_294_967_295 } }),
}; // prettier-ignore

export interface Given {
  readonly sizes: string;
  readonly hidden: ActivationName;
  readonly output: OutputName;
  readonly cost: CostName;
  readonly x: string;
  readonly y: string;
  readonly W: string;
  readonly b: string;
  readonly scheme: SchemeName;
  readonly seed: number;
}

export interface Task {
  readonly network: Network;
  readonly X: Matrix;
  readonly Y: Matrix;
}

/** Weights of a network of these sizes. */
export const weightsOf = (sizes: readonly number[]): number =>
  sizes.slice(1).reduce((sum, size, l) => sum + size * (sizes[l]! + 1), 0);

/** The lesson's own numbers hold for its own sizes; whoever changes the sizes alone gets drawn ones. */
const isLeftAlone = (name: 'x' | 'y' | 'W' | 'b', text: string): boolean => text === parameters[name].default;

export function taskOf(given: Given): Task {
  const sizes = arrayOf<number[]>(given.sizes);
  if (!sizes.every(Number.isInteger)) throw new ParameterError(`sizes: ${given.sizes} must be whole numbers`);
  if (given.cost === 'cross-entropy' && given.output !== 'sigmoid' && given.output !== 'softmax') {
    throw new ParameterError(`cost: cross-entropy needs outputs that are sigmoid or softmax, got ${given.output}`);
  }
  const { hidden, output, cost, scheme, seed } = given;
  const network = createNetwork({ sizes, hidden, output, cost, scheme, seed });
  const owns = given.sizes === parameters.sizes.default;
  const W = arrayOf<number[][][]>(given.W);
  const b = arrayOf<number[][]>(given.b);
  if (W.length > 0 && (owns || !isLeftAlone('W', given.W))) setWeights(network, W);
  if (b.length > 0 && (owns || !isLeftAlone('b', given.b))) setBiases(network, b);
  return { network, ...examplesOf(given, sizes) };
}

function setWeights({ layers }: Network, W: readonly number[][][]): void {
  const shapes = layers.map((layer) => `${layer.W.rows}×${layer.W.cols}`).join(', ');
  const found = W.map((rows) => `${rows.length}×${rows[0]!.length}`).join(', ');
  if (found !== shapes) throw new ParameterError(`W: the sizes want ${shapes}, got ${found}`);
  layers.forEach((layer, l) => layer.W.data.set(W[l]!.flat()));
}

function setBiases({ layers }: Network, b: readonly number[][]): void {
  const lengths = layers.map((layer) => layer.b.length).join(', ');
  const found = b.map((values) => values.length).join(', ');
  if (found !== lengths) throw new ParameterError(`b: the sizes want ${lengths} values, got ${found}`);
  layers.forEach((layer, l) => layer.b.set(b[l]!));
}

/** The examples given, or three drawn where the sizes were changed and the examples left alone. */
function examplesOf({ x, y, seed }: Given, sizes: readonly number[]): Pick<Task, 'X' | 'Y'> {
  const [nIn, nOut] = [sizes[0]!, sizes.at(-1)!];
  let [X, Y] = [arrayOf<number[][]>(x), arrayOf<number[][]>(y)];
  const random = stream(createRandom(seed), 'examples');
  if (X[0]!.length !== nIn && isLeftAlone('x', x)) X = OWN.x.map(() => drawn(nIn, () => normal(random)));
  if ((Y[0]!.length !== nOut || Y.length !== X.length) && isLeftAlone('y', y)) {
    Y = X.map(() => drawn(nOut, () => uniform(random)));
  }
  if (X[0]!.length !== nIn) throw new ParameterError(`x: each row needs ${nIn} values, got ${X[0]!.length}`);
  if (Y[0]!.length !== nOut) throw new ParameterError(`y: each row needs ${nOut} values, got ${Y[0]!.length}`);
  if (X.length !== Y.length) throw new ParameterError(`y: x has ${X.length} rows, y has ${Y.length}`);
  return { X: matrixFrom(X), Y: matrixFrom(Y) };
}

const drawn = (length: number, one: () => number): number[] => Array.from({ length }, one);
