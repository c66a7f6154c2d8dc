// Whether the default set is still the one of the lock; if not, old and new beside each other.
import { join } from 'node:path';
import type { Found } from '../src/experiments/runs.ts';
import { CommandError } from './command.ts';
import { DEFAULT_CHOICE, type FigureFiles } from './figure-files.ts';
import { comparisonPage, type Compared } from './figure-comparison.ts';
import { drawnFromLock } from './figure-history.ts';
import { differences, lockOf, readLock, writeLock, type Lock } from './figure-lock.ts';
import { failWhenAny, make, type Failure } from './figure-make.ts';
import { settingsByExperiment } from './figure-set.ts';
import { folderFor, writeInto } from './output.ts';

const OUT = join('out', 'figure-check');

/** `09-slow-learning-twin--light-page.svg` → `slow-learning-twin`. */
const idOf = (file: string): string => file.replace(/^\d+-/, '').replace(/--.*$/, '');

/** The figures with a file or with data that the other lock has not, or not the same. */
export function changedIds(old: Lock, now: Lock): string[] {
  const files = { ...old.files, ...now.files };
  const ids = Object.keys(files).filter((file) => old.files[file] !== now.files[file]);
  const data = Object.keys({ ...old.data, ...now.data }).filter((id) => old.data[id] !== now.data[id]);
  return [...new Set([...ids.map(idOf), ...data])];
}

/** The page that shows old against new; its place. */
function writeComparison(old: Lock, now: Lock, figures: readonly FigureFiles[]): string {
  const ids = changedIds(old, now);
  const before = drawnFromLock(
    ids.filter((id) => old.data[id] !== undefined),
    old,
  );
  const compared: Compared[] = ids.map((id) => ({
    id,
    old: before.texts.get(id),
    now: figures.find(({ entry }) => entry.id === id)?.texts,
  }));
  folderFor(OUT);
  writeInto(OUT, 'index.html', comparisonPage(compared, before.said));
  return join(OUT, 'index.html');
}

export async function checkOrLock(all: readonly Found[], does: 'check' | 'lock'): Promise<void> {
  const defaults = settingsByExperiment(
    all.map(({ folder }) => folder),
    [],
  );
  const old = does === 'check' ? readLock() : undefined;
  const failures: Failure[] = [];
  const figures: FigureFiles[] = [];
  for await (const figure of make(all, defaults, DEFAULT_CHOICE, failures)) figures.push(figure);
  failWhenAny(failures);
  const now = lockOf(figures);
  if (!old) {
    writeLock(now);
    process.stdout.write(`${figures.length} figures locked\n`);
    return;
  }
  const changed = differences(old, now);
  if (changed.length === 0) return;
  process.stdout.write(`${changed.join('\n')}\n`);
  process.stdout.write(`old beside new: ${writeComparison(old, now, figures)}\n`);
  throw new CommandError('figures differ from figures.lock.json; if they should, npm run figures -- --lock');
}
