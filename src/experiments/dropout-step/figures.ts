// The pictures of this experiment, in the order of the lesson.
import { opening } from './figures/opening.ts';
import { step } from './figures/step.ts';

export const figures = [opening, step];
