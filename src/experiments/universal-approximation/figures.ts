// One bend a unit; an error driven down; and what descent finds of it.
import { bends } from './figures/bends.ts';
import { fit } from './figures/fit.ts';
import { found } from './figures/found.ts';
import { seeds } from './figures/seeds.ts';

export const figures = [bends, fit, found, seeds];
