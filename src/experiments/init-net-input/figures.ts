// The pictures of the net input, in the order of the lesson.
import { bothDensities } from './figures/densities.ts';
import { histogram } from './figures/histogram.ts';
import { readings } from './figures/readings.ts';
import { slopes } from './figures/slopes.ts';
import { walk } from './figures/walk.ts';

export const figures = [readings, walk, histogram, slopes, bothDensities];
