// The pictures of this experiment, in the order of the lesson.
import { band } from './figures/band.ts';
import { curves } from './figures/curves.ts';
import { fit } from './figures/fit.ts';
import { stopping } from './figures/stopping.ts';

export const figures = [curves, fit, band, stopping];
