// The pictures of this experiment, in the order of the lesson.
import { bars } from './figures/bars.ts';
import { bundle } from './figures/bundle.ts';

export const figures = [bundle, bars];
