// The pictures of the gradient check.
import { v } from './figures/v.ts';

export const figures = [v];
