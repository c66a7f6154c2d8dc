// The pictures of learning in lesson 1, in the order in which it shows them.
import { gates } from './figures/gates.ts';
import { kin } from './figures/kin.ts';
import { opening } from './figures/opening.ts';
import { run } from './figures/run.ts';

export const figures = [opening, run, gates, kin];
