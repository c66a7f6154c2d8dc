// No picture of its own: the exhibit draws its two curves.
import type { Figure } from '../../lib/figure/figure.ts';
import type { Result } from './experiment.ts';

export const figures: readonly Figure<Result>[] = [];
