// The pictures of one parabola, in the order of the lesson.
import { factor } from './figures/factor.ts';
import { opening } from './figures/opening.ts';
import { pair } from './figures/pair.ts';
import { tangents } from './figures/tangents.ts';

export const figures = [opening, tangents, factor, pair];
