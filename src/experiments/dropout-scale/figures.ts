// The pictures of this experiment, in the order of the lesson.
import { factors } from './figures/factors.ts';
import { histograms } from './figures/histograms.ts';

export const figures = [histograms, factors];
