import { drift } from './figures/drift.ts';
import { fading } from './figures/fading.ts';
import { rates } from './figures/rates.ts';
import { run } from './figures/run.ts';

export const figures = [drift, fading, run, rates];
