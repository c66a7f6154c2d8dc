// In the order of the lesson.
import { ends } from './figures/ends.ts';
import { pair } from './figures/pair.ts';
import { panels } from './figures/panels.ts';

export const figures = [panels, ends, pair];
