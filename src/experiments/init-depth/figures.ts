// The pictures of depth, in the order of the lesson.
import { halving } from './figures/halving.ts';
import { layers } from './figures/layers.ts';
import { panels } from './figures/panels.ts';

export const figures = [panels, layers, halving];
