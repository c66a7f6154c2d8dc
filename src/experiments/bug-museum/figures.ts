// The pictures of the bug museum.
import { faster } from './figures/faster.ts';
import { patterns } from './figures/patterns.ts';
import { run } from './figures/run.ts';

export const figures = [run, patterns, faster];
