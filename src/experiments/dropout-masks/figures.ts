// The picture of this experiment.
import { eight } from './figures/eight.ts';

export const figures = [eight];
