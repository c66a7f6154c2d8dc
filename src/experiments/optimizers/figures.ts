// Which way is down, a ravine, and three ways through it.
import { compass } from './figures/compass.ts';
import { race } from './figures/race.ts';
import { ravine } from './figures/ravine.ts';

export const figures = [compass, ravine, race];
