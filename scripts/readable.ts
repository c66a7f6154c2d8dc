// A run and the list of experiments as text for a terminal.
import { shown } from '../src/i18n/number.ts';
import type { Parameters, Run } from '../src/lib/parameter/index.ts';
import { allowed, printValue, settingsLine } from '../src/lib/parameter/index.ts';
import { seriesOf, valuesOf, type Cell, type Column } from './series.ts';

/** A long series is told by this many of its rows, first and last among them. */
const ROWS = 11;
const COLUMNS = 8;
const LONGEST = 60;

const cell = (value: Cell | undefined): string => {
  if (value === undefined) return '';
  if (value === null) return 'none';
  return typeof value === 'number' ? shown(value, 6) : abridged(String(value));
};

/** A text that no terminal has room for: its beginning, and how long it is. */
const abridged = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, 12)}… (${text.length} characters)`;

/** Rows under each other, their cells flush left, or all of them right as numbers are. */
export function tableOf(rows: readonly (readonly string[])[], right = false): string {
  const widths = (rows[0] ?? []).map((_, j) => Math.max(...rows.map((row) => row[j]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((text, j) => (right ? text.padStart(widths[j]!) : text.padEnd(widths[j]!))).join('  ');
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}

function seriesTable(columns: readonly Column[]): string {
  const length = columns.reduce((most, { values }) => Math.max(most, values.length), 0);
  const count = Math.min(length, ROWS);
  const rows = Array.from({ length: count }, (_, k) => (count < 2 ? k : Math.round((k * (length - 1)) / (count - 1))));
  return tableOf(
    [
      ['index', ...columns.map(({ name }) => name)],
      ...rows.map((i) => [String(i), ...columns.map(({ values }) => cell(values[i]))]),
    ],
    true,
  );
}

/** Neighbors of equal length share a table, so many at a time. */
function tablesOf(columns: readonly Column[]): Column[][] {
  const tables: Column[][] = [];
  for (const column of columns) {
    const table = tables.at(-1);
    const fits = table && table.length < COLUMNS && table[0]!.values.length === column.values.length;
    if (fits) table.push(column);
    else tables.push([column]);
  }
  return tables;
}

export function readableRun(title: string, id: string, parameters: Parameters, { settings, result }: Run): string {
  const columns = seriesOf(result);
  const parts = [`${title}\n${id} · ${settingsLine(parameters, [settings])}\n`];
  const values = valuesOf(result);
  if (values.length > 0) parts.push(tableOf(values.map(([name, value]) => [name, cell(value)])));
  parts.push(...tablesOf(columns).map(seriesTable));
  return parts.join('\n');
}

export function readableParameters(title: string, id: string, parameters: Parameters): string {
  const rows = Object.entries(parameters).map(([name, parameter]) => [
    `  ${name}`,
    printValue(parameter.default),
    allowed(parameter),
  ]);
  return `${id} · ${title}\n${tableOf(rows)}`;
}
