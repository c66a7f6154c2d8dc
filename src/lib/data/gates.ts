// The six logic gates of two inputs.
import { named } from '../nn/index.ts';
import { type Dataset, fromPoints } from './dataset.ts';

/** Outputs for (0,0), (0,1), (1,0), (1,1). */
const TABLES = {
  and: [0, 0, 0, 1],
  or: [0, 1, 1, 1],
  nand: [1, 1, 1, 0],
  nor: [1, 0, 0, 0],
  xor: [0, 1, 1, 0],
  xnor: [1, 0, 0, 1],
} as const;

export type GateName = keyof typeof TABLES;

export const gateNames = Object.keys(TABLES) as GateName[];

/** The rows of a truth table, as corners of the square. */
export const CORNERS = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
] as const;

/** By how much an output must lie on its side of ½. */
const MARGIN = 1e-6;

/** Whether every output lies strictly on the right side of ½. NaN lies on none. */
export const isSolved = (name: GateName, outputs: ArrayLike<number>): boolean =>
  TABLES[name].every((target, i) => (target === 1 ? outputs[i]! >= 0.5 + MARGIN : outputs[i]! <= 0.5 - MARGIN));

/** The four points (0,0), (0,1), (1,0), (1,1) with the gate's output as class. */
export const gate = (name: GateName): Dataset => fromPoints(CORNERS, named('gate', TABLES, name), 2);
