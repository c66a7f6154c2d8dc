// A figure's numbers as CSV and JSON: the same at build, in the figure command and in the browser.
import type { Table } from './figure.ts';

const cell = (value: number | string | null): string => {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return '';
  if (typeof value === 'number') return String(value);
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
};

/** Comma-separated values, quoted as RFC 4180 has it, one line a row; full precision, an empty cell for what is missing. */
export const toCsv = ({ columns, rows }: Table): string =>
  [columns, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');

export interface FigureData {
  readonly id: string;
  readonly experiment: string;
  /** The settings of each run, by its name. */
  readonly runs: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
  readonly table: Table;
}

/** The same table as JSON, with what it was computed from. */
export const toJson = ({ id, experiment, runs, table }: FigureData): string =>
  `${JSON.stringify({ id, experiment, runs, columns: table.columns, rows: table.rows }, null, 1)}\n`;
