// figures.lock.json: the hashes of the default set, so that a figure never changes unnoticed.
import { readFileSync, writeFileSync } from 'node:fs';
import { CommandError, messageOf } from './command.ts';
import type { FigureFiles } from './figure-files.ts';

export const LOCK = 'figures.lock.json';

/** sha256 by file name, and of each figure's data by its id. */
export interface Lock {
  readonly data: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
}

export function lockOf(figures: readonly FigureFiles[]): Lock {
  return {
    data: Object.fromEntries(figures.map(({ entry }) => [entry.id, entry.data])),
    files: Object.fromEntries(
      figures.flatMap(({ entry }) => entry.files.map(({ file, sha256 }) => [file, sha256!] as const)),
    ),
  };
}

export const writeLock = (lock: Lock, path = LOCK): void => writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);

export function readLock(path = LOCK): Lock {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Lock;
  } catch (error) {
    throw new CommandError(`${path} cannot be read (${messageOf(error)}), write it with npm run figures -- --lock`);
  }
}

const short = (hash: string): string => hash.slice(0, 12);

function changes(kind: string, old: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): string[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names.flatMap((name) => {
    const [before, after] = [old[name], now[name]];
    if (before === after) return [];
    if (before === undefined) return [`${kind} ${name}: new, ${short(after!)}`];
    if (after === undefined) return [`${kind} ${name}: gone, was ${short(before)}`];
    return [`${kind} ${name}: changed, ${short(before)} -> ${short(after)}`];
  });
}

/** One line for each difference; none when they are equal. */
export const differences = (old: Lock, now: Lock): string[] => [
  ...changes('data', old.data ?? {}, now.data),
  ...changes('file', old.files ?? {}, now.files),
];
