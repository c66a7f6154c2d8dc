// The series of a result as columns, whatever the result looks like: { cost: [..] } gives `cost`,
// { train: { cost: [..] } } gives `train.cost`, a matrix `W[0]`, `W[1]` by column, a list of objects `steps.sample`.

export type Cell = number | string | boolean | null;

export interface Column {
  readonly name: string;
  readonly values: readonly Cell[];
}

const isCell = (value: unknown): value is Cell =>
  value === null || ['number', 'string', 'boolean'].includes(typeof value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inside = (path: string, name: string): string => (path ? `${path}.${name}` : name);

function columnsOfRows(rows: readonly (readonly Cell[])[], path: string): Column[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, j) => ({
    name: `${path}[${j}]`,
    values: rows.map((row) => row[j] ?? null),
  }));
}

function columnsOfRecords(records: readonly Record<string, Cell>[], path: string): Column[] {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return names.map((name) => ({ name: inside(path, name), values: records.map((record) => record[name] ?? null) }));
}

function columnsOfList(list: readonly unknown[], path: string): Column[] {
  if (list.length === 0) return [{ name: path, values: [] }];
  if (list.every(isCell)) return [{ name: path, values: list }];
  if (list.every((row): row is Cell[] => Array.isArray(row) && row.every(isCell))) return columnsOfRows(list, path);
  const flat = (item: unknown): item is Record<string, Cell> => isRecord(item) && Object.values(item).every(isCell);
  if (list.every(flat)) return columnsOfRecords(list, path);
  return list.flatMap((item, i) => seriesOf(item, `${path}[${i}]`));
}

export function seriesOf(result: unknown, path = ''): Column[] {
  if (Array.isArray(result)) return columnsOfList(result, path);
  if (!isRecord(result)) return [];
  return Object.entries(result).flatMap(([name, value]) => seriesOf(value, inside(path, name)));
}

/** What is not a series: single values by their path. */
export function valuesOf(result: unknown, path = ''): [string, Cell][] {
  if (isCell(result)) return [[path, result]];
  if (!isRecord(result)) return [];
  return Object.entries(result).flatMap(([name, value]) => valuesOf(value, inside(path, name)));
}

/** RFC 4180; a column that ends early leaves its cells empty. */
export function toColumns(columns: readonly Column[]): string {
  const length = columns.reduce((most, { values }) => Math.max(most, values.length), 0);
  const rows = Array.from({ length }, (_, i) => columns.map(({ values }) => written(values[i] ?? null)));
  return [columns.map(({ name }) => written(name)), ...rows].map((row) => `${row.join(',')}\n`).join('');
}

function written(cell: Cell): string {
  if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return '';
  const text = String(Object.is(cell, -0) ? 0 : cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
