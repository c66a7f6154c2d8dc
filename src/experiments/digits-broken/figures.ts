import { rows } from './figures/rows.ts';

export const figures = [rows];
