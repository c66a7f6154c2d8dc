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

/** The four points (0,0), (0,1), (1,0), (1,1) with the gate's output as class. */
export const gate = (name: GateName): Dataset =>
  fromPoints(
    [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ],
    named('gate', TABLES, name),
    2,
  );
