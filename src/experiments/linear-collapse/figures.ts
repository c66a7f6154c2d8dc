// What layers without a bend do to the plane of inputs: no more than one.
import { layers } from './figures/layers.ts';
import { nets } from './figures/nets.ts';
import { opening } from './figures/opening.ts';

export const figures = [opening, nets, layers];
