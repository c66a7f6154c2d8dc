// What both pictures of a graph ask of a run.
import type { Table } from '../../../lib/figure/figure.ts';
import type { Result } from '../experiment.ts';
import { FORMS, type FormName } from '../forms.ts';

/** Whether the letters of a formula are the course's quantities. */
export const isNetwork = (expression: string | number | undefined): boolean =>
  'isNetwork' in (FORMS[expression as FormName] ?? {});

const cell = (value: unknown): number | string => (typeof value === 'number' ? value : JSON.stringify(value));

export const tableOf = ({ nodes }: Result): Table => ({
  columns: ['node', 'operation', 'arguments', 'value', 'gradient'],
  rows: nodes.map(({ name, sign, kind, inputs, value, gradient }) => [
    name,
    kind === 'operation' ? sign : kind,
    inputs.map((input) => nodes[input]!.name).join(' '),
    cell(value),
    cell(gradient),
  ]),
});
