// A network as JSON text and back, exact to the bit: a double printed in full reads back as itself. JSON.stringify would
// turn −0 into 0, so numbers are printed here.
import { shown, ValueError } from './errors.ts';
import { createNetwork, type Network, type NetworkOptions } from './network.ts';

const FORMAT = 'feedforward-network';
const VERSION = 1;

const printed = (values: Float64Array): string =>
  `[${Array.from(values, (value) => (Object.is(value, -0) ? '-0' : String(value))).join(',')}]`;

/** Every array that makes the network what it is: its parameters and the running statistics of normalization. */
function arraysOf({ parameters, layers }: Network): [string, Float64Array][] {
  const running = layers.flatMap(({ normalization: n }, l): [string, Float64Array][] =>
    n
      ? [
          [`runningMean${l + 1}`, n.runningMean],
          [`runningVariance${l + 1}`, n.runningVariance],
        ]
      : [],
  );
  return [...parameters.map(({ name, values }): [string, Float64Array] => [name, values]), ...running];
}

/** The network as JSON text. What is not finite cannot be saved. */
export function saveNetwork(network: Network): string {
  const arrays = arraysOf(network).map(([name, values]) => {
    const bad = values.findIndex((value) => !Number.isFinite(value));
    if (bad >= 0) throw new ValueError(`saveNetwork: ${name}[${bad}] is ${values[bad]}, expected a finite number`);
    return `${JSON.stringify(name)}:${printed(values)}`;
  });
  const { sizes, ...others } = network.options;
  const options = JSON.stringify({ sizes: [...sizes], ...others });
  return `{"format":"${FORMAT}","version":${VERSION},"options":${options},"arrays":{${arrays.join(',')}}}`;
}

/** The network that the text describes; an error says what is wrong with it. */
export function loadNetwork(text: string): Network {
  const saved = parsed(text);
  if (saved['format'] !== FORMAT)
    throw new ValueError(`loadNetwork: format is ${shown(saved['format'])}, not "${FORMAT}"`);
  if (saved['version'] !== VERSION) {
    throw new ValueError(`loadNetwork: version is ${shown(saved['version'])}, only ${VERSION} is known`);
  }
  const options = record('options', saved['options']);
  if (!Array.isArray(options['sizes'])) throw new ValueError('loadNetwork: options.sizes is not an array');
  const arrays = record('arrays', saved['arrays']);
  requireWeights(options['sizes'], arrays);
  const network = createNetwork(options as unknown as NetworkOptions);
  const expected = arraysOf(network);
  for (const [name, values] of expected) fill(name, values, arrays[name]);
  const extra = Object.keys(arrays).find((name) => expected.every(([known]) => known !== name));
  if (extra !== undefined) throw new ValueError(`loadNetwork: ${shown(extra)} is no array of this network`);
  return network;
}

/** Before memory is reserved by sizes that somebody wrote: there must be as many weights as they say. */
function requireWeights(sizes: unknown[], arrays: Record<string, unknown>): void {
  for (let l = 1; l < sizes.length; l++) {
    const W = arrays[`W${l}`];
    const [nIn, nOut] = [Number(sizes[l - 1]), Number(sizes[l])];
    if (!Array.isArray(W) || W.length !== nIn * nOut) {
      const found = Array.isArray(W) ? `${W.length} values` : 'no array';
      throw new ValueError(`loadNetwork: W${l} must have ${nIn}×${nOut} values, found ${found}`);
    }
  }
}

function parsed(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ValueError('loadNetwork: this is not JSON');
  }
  return record('the text', value);
}

function record(what: string, value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ValueError(`loadNetwork: ${what} is not an object`);
  }
  return value as Record<string, unknown>;
}

function fill(name: string, out: Float64Array, values: unknown): void {
  if (!Array.isArray(values) || values.length !== out.length) {
    const found = Array.isArray(values) ? `${values.length} values` : 'no array';
    throw new ValueError(`loadNetwork: ${name} must have ${out.length} values, found ${found}`);
  }
  values.forEach((value: unknown, i) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      throw new ValueError(`loadNetwork: ${name}[${i}] is ${shown(value)}, expected a finite number`);
    }
    out[i] = value;
  });
}
