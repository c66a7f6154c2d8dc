// The pictures of this experiment, in the order of the lesson.
import { curves } from './figures/curves.ts';
import { maps } from './figures/maps.ts';
import { strips } from './figures/cures.ts';
import { threeSets } from './figures/three-sets.ts';

export const figures = [curves, maps, strips, threeSets];
