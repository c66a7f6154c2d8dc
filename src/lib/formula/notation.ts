// What a notation must say to be complete: how layers are counted, how each quantity is written, how shapes run.
import { type Layer } from './layer.ts';
import type { Sign } from './sign.ts';

export const NOTATIONS = ['course', 'B', 'C', 'D', 'E', 'nielsen', 'goodfellow'] as const;
export type NotationName = (typeof NOTATIONS)[number];

/** Quantities that take a layer, and those that stand alone. */
export const LAYERED = ['W', 'b', 'z', 'h', 'delta', 'act', 'slope', 'units', 'H', 'Z', 'Delta'] as const;
export const PLAIN = [
  'w',
  'x',
  'y',
  'yhat',
  'E',
  'eta',
  'X',
  'Y',
  'N',
  'ones',
  'spread',
  'keep',
  'mask',
  'lambda',
  'mean',
  'xhat',
  'gamma',
  'beta',
  'out',
  'upstream',
] as const;
/**
 * Tokens that carry order and transposes, for one sample and for a batch; `\layer` is a layer's number by itself.
 */
export const STRUCTURES = ['affine', 'back', 'through', 'outer', 'affines', 'backs', 'outers', 'sums'] as const;
export type StructureName = (typeof STRUCTURES)[number];
export const TOKENS: ReadonlySet<string> = new Set<string>([...LAYERED, ...PLAIN, ...STRUCTURES, 'layer']);

export type Quantity = (typeof LAYERED)[number] | (typeof PLAIN)[number];

/** Where a quantity stands: its layer in document A's count, and indices of an element (`kj`: from k to j). */
export interface Place {
  layer?: Layer | undefined;
  element: string[];
}

export interface Notation {
  /** A layer in this notation's own count. */
  layer: (layer: Layer) => string;
  /** One example is a column, a row, or written element by element. */
  example: 'column' | 'row' | 'element';
  /** Shape of the weights. */
  weights: 'in × out' | 'out × in';
  /** Are its signs a batch's: biases repeated in every row, errors divided by the size of the batch? */
  signsOfBatch?: boolean;
  signs: Record<Quantity, (place: Place) => Sign>;
}
