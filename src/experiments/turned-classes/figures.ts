// The pictures of a start that is surely wrong.
import { band } from './figures/band.ts';
import { turn } from './figures/turn.ts';

export const figures = [turn, band];
