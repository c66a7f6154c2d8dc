// What one cut can do: the pictures before the hidden layer.
import { diagonals } from './figures/diagonals.ts';
import { gates } from './figures/gates.ts';
import { opening } from './figures/opening.ts';
import { orPlanes } from './figures/or-planes.ts';
import { weights } from './figures/weights.ts';

export const figures = [opening, gates, orPlanes, diagonals, weights];
