// The exhibit draws its own curves and its check.
import type { Figure } from '../../lib/figure/figure.ts';
import type { Result } from './experiment.ts';

export const figures: readonly Figure<Result>[] = [];
