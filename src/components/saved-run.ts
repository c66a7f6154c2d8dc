// What the files of all labs' runs have in common: JSON that names its format and its version.
import { ValueError } from '../lib/nn/index.ts';

export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(what: string, value: unknown): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new ValueError(`saved run: ${what} is missing or no object`);
}

export interface Kind {
  readonly format: string;
  readonly version: number;
  /** What a file of another format is told to be: `no run of the playground`. */
  readonly stranger: string;
}

export function parsedRun(text: string, { format, version, stranger }: Kind): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ValueError('saved run: this is not JSON');
  }
  const saved = fieldsOf('the text', value);
  if (saved['format'] !== format) throw new ValueError(`saved run: this is ${stranger} (no "${format}")`);
  if (saved['version'] !== version) throw new ValueError(`saved run: only version ${version} is known`);
  return saved;
}
