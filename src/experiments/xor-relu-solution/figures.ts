// Document E's network: how it folds the plane, and what it says away from the four points.
import { fold } from './figures/fold.ts';
import { tent } from './figures/tent.ts';

export const figures = [fold, tent];
