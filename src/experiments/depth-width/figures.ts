// Tent on tent, and what it costs in units.
import { folding } from './figures/folding.ts';
import { pieces } from './figures/pieces.ts';
import { sawtooth } from './figures/sawtooth.ts';

export const figures = [sawtooth, folding, pieces];
