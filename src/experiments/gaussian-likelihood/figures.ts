// The pictures of likelihood and of what an outlier does to it.
import { outlier } from './figures/outlier.ts';
import { twin } from './figures/twin.ts';

export const figures = [twin, outlier];
