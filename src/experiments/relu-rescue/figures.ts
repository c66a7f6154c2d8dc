import { opening } from './figures/opening.ts';
import { run } from './figures/run.ts';

export const figures = [opening, run];
