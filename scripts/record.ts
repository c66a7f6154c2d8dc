// npm run record                     computes the recorded long runs whose sources have changed and writes their files
// npm run record -- --only id,id     those of some experiments
// npm run record -- --check          computes all of them again and compares
import './node-version.ts';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Folder, Recording } from '../src/experiments/folder.ts';
import { experimentIds, loadExperiment } from '../src/experiments/index.ts';
import {
  checkedRecord,
  recordHash,
  recordPath,
  recordRun,
  recordedSettings,
  type Recorded,
} from '../src/experiments/recorded.ts';
import { CommandError, command } from './command.ts';
import { listOf, readFlags, refuseWords } from './flags.ts';
import { watchOn } from './progress.ts';

interface Declared {
  readonly folder: Folder;
  readonly name: string;
  readonly recording: Recording;
}

async function declaredRecordings(): Promise<Declared[]> {
  const folders = await Promise.all(experimentIds.map(loadExperiment));
  const all = await Promise.all(
    folders.map(async (folder) =>
      Object.entries((await folder.recordings?.()) ?? {}).map(([name, recording]) => ({ folder, name, recording })),
    ),
  );
  return all.flat();
}

const pathOf = ({ folder, name }: Declared): string => recordPath(folder.experiment.id, name);

function isCurrent({ folder, name, recording }: Declared): boolean {
  try {
    checkedRecord(folder, name, recording);
    return true;
  } catch {
    return false;
  }
}

function compute({ folder, name, recording }: Declared): string {
  const { id } = folder.experiment;
  const settings = recordedSettings(folder, recording);
  const watch = watchOn(process.stderr, `${id}/${name}`);
  const runs = settings.map((each, i) => {
    watch({ step: i, of: settings.length });
    return recordRun(folder, recording, each);
  });
  watch.end();
  const recorded: Recorded = { hash: recordHash(id, settings), runs };
  return `${JSON.stringify(recorded)}\n`;
}

const textOf = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** Files of recordings that nobody declares any more. */
function leftOver(declared: ReadonlySet<string>): string[] {
  return experimentIds
    .map((id) => dirname(recordPath(id, 'any')))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((path) => !declared.has(path));
}

await command('record', async () => {
  const { values, positionals } = readFlags({ check: { type: 'boolean', default: false }, only: { type: 'string' } });
  refuseWords(positionals);
  const only: readonly string[] =
    values.only === undefined ? experimentIds : listOf('only', values.only, experimentIds);
  const declared = await declaredRecordings();
  const asked = declared.filter(({ folder }) => only.includes(folder.experiment.id));
  const changed: string[] = [];
  for (const each of asked) {
    if (!values.check && isCurrent(each)) continue;
    const path = pathOf(each);
    const text = compute(each);
    if (text === textOf(path)) continue;
    changed.push(path);
    if (values.check) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const old = values.only === undefined ? leftOver(new Set(declared.map(pathOf))) : [];
  if (!values.check) for (const path of old) rmSync(path);
  const tell = (paths: readonly string[], word: string): void =>
    paths.forEach((path) => process.stdout.write(`${path}: ${word}\n`));
  tell(changed, values.check ? 'differs from what the sources give' : 'written');
  tell(old, values.check ? 'is declared by no experiment' : 'removed, no experiment declares it');
  if (values.check && changed.length + old.length > 0) {
    throw new CommandError('recorded runs are not those of the sources, run npm run record');
  }
  if (changed.length + old.length === 0) process.stdout.write(`${asked.length} recordings, all as recorded\n`);
});
