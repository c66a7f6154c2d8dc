// The pictures of this experiment, in the order of the lesson.
import { boundary } from './figures/boundary.ts';
import { penalties, widths } from './figures/errors.ts';

export const figures = [boundary, widths, penalties];
