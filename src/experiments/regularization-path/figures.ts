// The pictures of this experiment, in the order of the lesson.
import { shapes } from './figures/shapes.ts';
import { weights } from './figures/weights.ts';

export const figures = [shapes, weights];
