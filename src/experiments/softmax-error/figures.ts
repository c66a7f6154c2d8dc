// The pictures of one softmax and its error, in the order of the lesson.
import { jacobian } from './figures/jacobian.ts';
import { signal } from './figures/signal.ts';
import { simplex } from './figures/simplex.ts';
import { transfer } from './figures/transfer.ts';

export const figures = [jacobian, transfer, simplex, signal];
