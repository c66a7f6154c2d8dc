import { four } from './figures/four.ts';
import { turn } from './figures/turn.ts';

export const figures = [turn, four];
