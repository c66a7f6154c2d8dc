// Every unit's own map: the plane in eight tints of what it answers, and the line where its net input is 0. Paper is
// the bottom of a unit's range, the full hue its top.
import { areaPath, linePath, onSquare, ringsOf } from '../../lib/figure/contour.ts';
import {
  propertiesOf,
  activations,
  forward,
  matrix,
  type ActivationName,
  type Layer,
  type Matrix,
  type Network,
} from '../../lib/nn/index.ts';
import { SEEN } from './examples.ts';

/** Paths on a square of so many pixels: what lies above each level but the lowest, and the line. */
export interface PlaneMap {
  readonly tints: readonly string[];
  readonly zero: string;
}

export const SMALL = 46;
export const LARGE = 300;

/** Grid points along a side of the large map; small ones take every second. */
const FINE = 61;
const COARSE = 31;

const STEPS = 8;

/** Nobody sees a line move by so many pixels, and it takes a third of the bytes. */
const TOLERANCE = 0.12;

/** Where the tints change between the bottom and the top of a range. */
const levelsOf = (low: number, high: number): number[] =>
  Array.from({ length: STEPS - 1 }, (_, i) => low + ((high - low) * (i + 1)) / STEPS);

let grid: Matrix | undefined;

/** The plane as the network is given it, the top row first. */
function plane(): Matrix {
  if (grid) return grid;
  const at = (index: number): number => -SEEN + (2 * SEEN * index) / (FINE - 1);
  grid = matrix(FINE * FINE, 2);
  grid.row.forEach((row, cell) => row.set([at(cell % FINE), at(FINE - 1 - Math.floor(cell / FINE))]));
  return grid;
}

/** One unit's values over the plane, all or every second row and column. */
function column({ data, cols }: Matrix, unit: number, stride: 1 | 2): Float64Array {
  const side = stride === 1 ? FINE : COARSE;
  const values = new Float64Array(side * side);
  for (let row = 0; row < side; row++) {
    for (let col = 0; col < side; col++) {
      values[row * side + col] = data[(stride * row * FINE + stride * col) * cols + unit]!;
    }
  }
  return values;
}

const ranges = new Map<ActivationName, readonly [low: number, high: number]>();

function rangeOf(name: ActivationName): readonly [low: number, high: number] {
  const known = ranges.get(name);
  if (known) return known;
  const { from, to } = propertiesOf(activations[name]).range;
  ranges.set(name, [from, to]);
  return [from, to];
}

const sorted = (values: Float64Array): Float64Array => Float64Array.from(values).sort();

/** The ends of the tints: those of the activation where it has them, else 0 or the 5th, and the 95th percentile. */
function endsOf(values: Float64Array, name: ActivationName): readonly [low: number, high: number] {
  const [from, to] = rangeOf(name);
  if (Number.isFinite(from) && Number.isFinite(to)) return [from, to];
  const order = sorted(values);
  const at = (share: number): number => order[Math.floor(share * (order.length - 1))]!;
  return [Number.isFinite(from) ? Math.max(from, Math.min(0, at(0))) : at(0.05), Number.isFinite(to) ? to : at(0.95)];
}

function mapOf(
  values: Float64Array,
  [low, high]: readonly [number, number],
  zeros: readonly Float64Array[],
  side: number,
  size: number,
): PlaneMap {
  const at = onSquare(side, size);
  // A unit that answers the same everywhere, or beyond all numbers, has no tints.
  const isFlat = !(high - low > 1e-9 && high - low < Infinity);
  const tints = isFlat ? [] : ringsOf(values, side, levelsOf(low, high)).map((rings) => areaPath(rings, at, TOLERANCE));
  const zero = zeros
    .map((z) => (z.every(Number.isFinite) ? linePath(ringsOf(z, side, [0])[0]!, side, at, TOLERANCE) : ''))
    .join('');
  return { tints, zero };
}

/** The two inputs: strips of even width. */
function inputMap(axis: 0 | 1): PlaneMap {
  const edge = (i: number): number => Math.round((10 * SMALL * i) / STEPS) / 10;
  const strip = (i: number): string =>
    axis === 0 ? `M${edge(i)} 0H${SMALL}V${SMALL}H${edge(i)}Z` : `M0 0H${SMALL}V${edge(STEPS - i)}H0Z`;
  return { tints: Array.from({ length: STEPS - 1 }, (_, i) => strip(i + 1)), zero: '' };
}

const INPUT_MAPS: readonly PlaneMap[] = [inputMap(0), inputMap(1)];

function layerMaps(layer: Layer, name: ActivationName | 'softmax'): PlaneMap[] {
  return Array.from({ length: layer.b.length }, (_, unit) => {
    const values = column(layer.h, unit, 2);
    if (name === 'softmax') return mapOf(values, [0, 1], [], COARSE, SMALL);
    return mapOf(values, endsOf(values, name), [column(layer.u, unit, 2)], COARSE, SMALL);
  });
}

/** By how much a class is ahead of the best of the others. */
function lead(Z: Matrix, unit: number): Float64Array {
  return Float64Array.from(Z.row, (z) => {
    let best = -Infinity;
    for (let j = 0; j < z.length; j++) if (j !== unit && z[j]! > best) best = z[j]!;
    return z[unit]! - best;
  });
}

/** One output: its own map. Several: how sure the likeliest class is, from what chance would give, and where it changes. */
function outputMap({ h, u }: Layer): PlaneMap {
  const classes = h.cols;
  if (classes === 1) return mapOf(column(h, 0, 1), [0, 1], [column(u, 0, 1)], FINE, LARGE);
  const surest = Float64Array.from(h.row, (row) => row.reduce((most, value) => Math.max(most, value), 0));
  const borders = classes === 2 ? [lead(u, 0)] : Array.from({ length: classes }, (_, j) => lead(u, j));
  return mapOf(surest, [1 / classes, 1], borders, FINE, LARGE);
}

export interface Maps {
  /** Layer by layer, inputs first; a single output has no small one. */
  readonly units: readonly (readonly PlaneMap[])[];
  readonly large: PlaneMap;
}

export function mapsOf(network: Network): Maps {
  forward(network, plane());
  const { layers, options } = network;
  const output = layers.at(-1)!;
  const hidden = layers.slice(0, -1).map((layer) => layerMaps(layer, options.hidden ?? 'sigmoid'));
  const outputs = output.b.length === 1 ? [] : [layerMaps(output, 'softmax')];
  return { units: [INPUT_MAPS, ...hidden, ...outputs], large: outputMap(output) };
}
