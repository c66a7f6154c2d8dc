// What a trace starts from: what was given, and where nothing was given or what stands by default does not fit the
// sizes, numbers drawn from the seed.
import {
  createNetwork,
  createRandom,
  type Network,
  type NetworkOptions,
  type Random,
  stream,
  uniformBetween,
} from '../../lib/nn/index.ts';
import { arrayOf, ParameterError } from '../../lib/parameter/index.ts';

export type Rows = number[][];

export interface Asked {
  readonly sizes: string;
  readonly hidden: NonNullable<NetworkOptions['hidden']>;
  readonly output: NetworkOptions['output'];
  readonly cost: NetworkOptions['cost'];
  readonly x: string;
  readonly y: string;
  readonly W: string;
  readonly b: string;
  readonly scheme: NonNullable<NetworkOptions['scheme']>;
  readonly seed: number;
}

/** The settings that stand until something is given. */
export type Defaults = Readonly<Record<'x' | 'y' | 'W' | 'b', string>>;

export interface Settled {
  readonly network: Network;
  readonly x: Rows;
  readonly y: Rows;
}

const refuse = (message: string): never => {
  throw new ParameterError(message);
};

function requireSizes(sizes: readonly number[]): void {
  const wrong = sizes.find((size) => size !== Math.floor(size));
  if (wrong !== undefined) refuse(`sizes: ${wrong} units are not accepted, give a whole number from 1 to 6 each`);
}

/** Whether nothing was given: an empty list, or the default, which gives way where it does not fit. */
const isOpen = (text: string, standing: string, fits: boolean): boolean =>
  text === '[]' || (text === standing && !fits);

const isShaped = (M: Rows, rows: number, cols: number): boolean =>
  M.length === rows && M.every((row) => row.length === cols);

const shapeOf = (M: Rows): string => `${M.length}×${M[0]?.length ?? 0}`;

function weights(W: string, standing: string, sizes: readonly number[], drawn: Rows[]): Rows[] {
  const given = arrayOf<Rows[]>(W);
  const shapes = sizes.slice(1).map((units, l) => [sizes[l]!, units] as const);
  const fits = given.length === shapes.length && given.every((M, l) => isShaped(M, ...shapes[l]!));
  if (isOpen(W, standing, fits)) return drawn;
  if (given.length !== shapes.length) {
    refuse(`W: sizes ${sizes.join(', ')} ask for ${shapes.length} matrices, got ${given.length}`);
  }
  given.forEach((M, l) => {
    const [rows, cols] = shapes[l]!;
    if (!isShaped(M, rows, cols)) {
      refuse(`W: W${l + 1} is ${shapeOf(M)}, but sizes ${sizes.join(', ')} ask for ${rows}×${cols}`);
    }
  });
  return given;
}

function biases(b: string, standing: string, sizes: readonly number[], drawn: Rows): Rows {
  const given = arrayOf<Rows>(b);
  const lengths = sizes.slice(1);
  const fits = given.length === lengths.length && given.every((one, l) => one.length === lengths[l]);
  if (isOpen(b, standing, fits)) return drawn;
  if (given.length !== lengths.length) {
    refuse(`b: sizes ${sizes.join(', ')} ask for ${lengths.length} lists, got ${given.length}`);
  }
  given.forEach((one, l) => {
    if (one.length !== lengths[l]) {
      refuse(`b: b${l + 1} has ${one.length} values, but layer ${l + 2} has ${lengths[l]} units`);
    }
  });
  return given;
}

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

function inputs(x: string, standing: string, units: number, random: Random): Rows {
  const given = arrayOf<Rows>(x);
  const fits = given.every((row) => row.length === units);
  if (isOpen(x, standing, fits))
    return [Array.from({ length: units }, () => oneDecimal(uniformBetween(random, -1, 1)))];
  if (!fits) refuse(`x: each example has ${given[0]!.length} values, but layer 1 has ${units} units`);
  return given;
}

/** One-hot for softmax, 0 or 1 for a sigmoid, a number with one decimal else. */
function drawnTarget(units: number, output: Asked['output'], random: Random): number[] {
  if (output === 'softmax') {
    const hot = Math.floor(uniformBetween(random, 0, units));
    return Array.from({ length: units }, (_, j) => (j === hot ? 1 : 0));
  }
  const draw = (): number => uniformBetween(random, output === 'sigmoid' ? 0 : -1, 1);
  return Array.from({ length: units }, () => (output === 'sigmoid' ? Math.round(draw()) : oneDecimal(draw())));
}

function targets({ y, output }: Asked, standing: string, rows: number, units: number, random: Random): Rows {
  const given = arrayOf<Rows>(y);
  const fits = isShaped(given, rows, units);
  if (isOpen(y, standing, fits)) return Array.from({ length: rows }, () => drawnTarget(units, output, random));
  if (given.length !== rows) refuse(`y: give one row for each example of x, ${rows} in all and not ${given.length}`);
  if (!fits) refuse(`y: each example has ${given[0]!.length} values, but there are ${units} outputs`);
  return given;
}

function requireFitting({ cost, output }: Asked, y: Rows): void {
  if (cost !== 'cross-entropy') return;
  if (output !== 'sigmoid' && output !== 'softmax') {
    refuse(`cost: cross-entropy needs outputs that are sigmoid or softmax, the output is ${output}`);
  }
  if (output !== 'softmax') return;
  y.forEach((row, i) => {
    const sum = row.reduce((total, value) => total + value, 0);
    if (!(Math.abs(sum - 1) < 1e-9)) {
      refuse(`y: example ${i + 1} sums to ${sum}, but with softmax and cross-entropy targets sum to 1`);
    }
  });
}

/** The network with its weights, the inputs and the targets. */
export function settle(asked: Asked, standing: Defaults): Settled {
  const sizes = arrayOf<number[]>(asked.sizes);
  requireSizes(sizes);
  const random = createRandom(asked.seed);
  const x = inputs(asked.x, standing.x, sizes[0]!, stream(random, 'inputs'));
  const y = targets(asked, standing.y, x.length, sizes.at(-1)!, stream(random, 'targets'));
  requireFitting(asked, y);
  const { hidden, output, cost, scheme, seed } = asked;
  const network = createNetwork({ sizes, hidden, output, cost, scheme, seed });
  const drawnW = network.layers.map(({ W }) => W.row.map((row) => Array.from(row)));
  const drawnB = network.layers.map(({ b }) => Array.from(b));
  const W = weights(asked.W, standing.W, sizes, drawnW);
  const b = biases(asked.b, standing.b, sizes, drawnB);
  network.layers.forEach((layer, l) => {
    layer.W.data.set(W[l]!.flat());
    layer.b.set(b[l]!);
  });
  return { network, x, y };
}
