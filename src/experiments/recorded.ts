// Recorded long runs: a file beside the experiment, with a hash of what it was computed from. For where there are
// files: builds, commands, tests.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { completeSettings, type AnySettings, type Run } from '../lib/parameter/index.ts';
import type { Folder, Recording } from './folder.ts';
import { loadExperiment } from './index.ts';

export interface RecordedRun<Kept = unknown> {
  readonly settings: AnySettings;
  readonly kept: Kept;
}

export interface Recorded<Kept = unknown> {
  /** Of the settings and of every source file that the runs depend on. */
  readonly hash: string;
  readonly runs: readonly RecordedRun<Kept>[];
}

/** Bundled code does not know where it came from, so paths count from the repository's root. */
const EXPERIMENTS = 'src/experiments';

export const recordPath = (id: string, name: string, root = EXPERIMENTS): string =>
  join(root, id, 'recorded', `${name}.json`);

const IMPORT = /\b(?:import|export)\b([^;'"]*?)'(\.{1,2}\/[^']+)'/g;

/** The file and all that it imports in its turn, types aside. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !existsSync(file)) return found;
  found.add(file);
  for (const [, between = '', path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    if (!/^\s*type\b/.test(between)) withImports(join(dirname(file), path), found);
  }
  return found;
}

/** sha256 of the runs' settings and of the sources: the experiment, its recordings and what they import. */
export function recordHash(id: string, runs: readonly AnySettings[], root = EXPERIMENTS): string {
  const files = ['experiment.ts', 'recordings.ts'].flatMap((name) => [...withImports(join(root, id, name))]);
  const hash = createHash('sha256').update(JSON.stringify(runs));
  for (const file of [...new Set(files)].sort()) {
    const name = relative(root, file).replaceAll('\\', '/');
    hash.update(`\0${name}\0`).update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
  }
  return hash.digest('hex');
}

/** Completed settings of all runs. Recorded runs may take longer than a reader's. */
export const recordedSettings = ({ experiment }: Folder, recording: Recording): AnySettings[] =>
  recording.runs.map((given) => completeSettings(experiment.parameters, given));

/** Computes one of the runs. */
export function recordRun({ experiment }: Folder, recording: Recording, settings: AnySettings): RecordedRun {
  const steps = experiment.run(settings);
  let next = steps.next();
  while (!next.done) next = steps.next();
  const run: Run = { settings, result: next.value };
  // Through JSON, so that what is compared is what a file can hold.
  return { settings, kept: JSON.parse(JSON.stringify(recording.keep(run))) as unknown };
}

const advice = 'compute it again with npm run record';

/** What the file holds, if it was computed from what stands in the sources now; otherwise an error. */
export function checkedRecord(folder: Folder, name: string, recording: Recording, root = EXPERIMENTS): Recorded {
  const { id } = folder.experiment;
  const path = recordPath(id, name, root);
  if (!existsSync(path)) throw new Error(`${path} is missing, ${advice}`);
  const recorded = JSON.parse(readFileSync(path, 'utf8')) as Recorded;
  if (recorded.hash !== recordHash(id, recordedSettings(folder, recording), root)) {
    throw new Error(`${path} is stale: settings or sources have changed since, ${advice}`);
  }
  return recorded;
}

const read = new Map<string, Recorded>();

/** The recorded runs of an experiment by the name of the recording. A stale or missing file is an error. */
export async function readRecord<Kept>(id: string, name: string): Promise<Recorded<Kept>> {
  const key = `${id}/${name}`;
  let recorded = read.get(key);
  if (!recorded) {
    const folder = await loadExperiment(id);
    const recordings = (await folder.recordings?.()) ?? {};
    const recording = Object.hasOwn(recordings, name) ? recordings[name] : undefined;
    if (!recording) {
      const names = Object.keys(recordings).join(', ') || 'none';
      throw new Error(`${id}: unknown recording "${name}", declared: ${names}`);
    }
    recorded = checkedRecord(folder, name, recording);
    read.set(key, recorded);
  }
  return recorded as Recorded<Kept>;
}
