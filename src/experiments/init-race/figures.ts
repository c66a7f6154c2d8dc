// The pictures of the race, in the order of the lesson.
import { race } from './figures/race.ts';
import { spreads } from './figures/spreads.ts';
import { stripes } from './figures/stripes.ts';

export const figures = [race, stripes, spreads];
