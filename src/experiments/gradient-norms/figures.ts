import { bound } from './figures/bound.ts';
import { one, three } from './figures/layers.ts';

export const figures = [three, one, bound];
