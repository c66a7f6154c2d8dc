// The pictures of a nudged weight.
import { opening } from './figures/opening.ts';
import { watched } from './figures/watched.ts';

export const figures = [opening, watched];
