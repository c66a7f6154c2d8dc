// The pictures of the four equations.
import { columns } from './figures/columns.ts';
import { fan } from './figures/fan.ts';
import { residuals } from './figures/residuals.ts';

export const figures = [fan, columns, residuals];
