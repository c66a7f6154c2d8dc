// npm run -s experiment -- --list [--json]
// npm run -s experiment -- <id> [--set name=value …] [--params FILE|-] [--json|--csv]
import './node-version.ts';
import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Folder } from '../src/experiments/folder.ts';
import { experimentIds, loadExperiment } from '../src/experiments/index.ts';
import { ShapeError, ValueError } from '../src/lib/nn/index.ts';
import {
  isFilePath,
  parseSettings,
  quote,
  runExperiment,
  settingsFor,
  shortened,
  typedSettings,
  type AnySettings,
  type Experiment,
} from '../src/lib/parameter/index.ts';
import { command, messageOf } from './command.ts';
import { UsageError, pairsOf, readFlags } from './flags.ts';
import { watchOn } from './progress.ts';
import { readableParameters, readableRun } from './readable.ts';
import { seriesOf, toColumns } from './series.ts';

const USAGE = 'expected --list, or an id with [--set name=value …] [--params FILE|-] [--json|--csv]';

const wordsOf = async ({ experiment, words }: Folder) => {
  const load = words['en'];
  if (!load) throw new Error(`${experiment.id}: no strings.en.ts`);
  return load();
};

/** `--params`: one JSON object with typed values. */
async function readParams(path: string): Promise<Record<string, unknown>> {
  const name = path === '-' ? 'standard input' : shortened(path);
  let given: unknown;
  try {
    given = JSON.parse(path === '-' ? await text(process.stdin) : await readFile(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`--params: ${name} cannot be read as JSON: ${shortened(messageOf(error))}`);
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new UsageError(`--params: ${name} does not hold a JSON object`);
  }
  return given as Record<string, unknown>;
}

/** What the experiment makes of the files whose paths were given; undefined where none was. */
async function filesOf(experiment: Experiment, settings: AnySettings): Promise<unknown> {
  const paths = Object.entries(settings).filter(
    ([name, path]) => isFilePath(experiment.parameters[name]) && path !== '',
  );
  if (paths.length === 0 || !experiment.readFiles) return undefined;
  const opened = await Promise.all(
    paths.map(async ([name, path]) => [name, await opening(name, String(path))] as const),
  );
  return experiment.readFiles(Object.fromEntries(opened));
}

async function opening(name: string, path: string): Promise<Blob> {
  try {
    const file = await openAsBlob(path);
    await file.slice(0, 1).arrayBuffer(); // a folder opens, and so does what may not be read
    return file;
  } catch (error) {
    throw new UsageError(`${name}: ${quote(path)} cannot be opened: ${messageOf(error)}`);
  }
}

async function list(json: boolean): Promise<string> {
  const folders = await Promise.all(experimentIds.map(loadExperiment));
  const entries = await Promise.all(
    folders.map(async (folder) => ({ ...folder.experiment, title: (await wordsOf(folder)).title })),
  );
  if (!json) return entries.map(({ id, title, parameters }) => readableParameters(title, id, parameters)).join('\n');
  return `${JSON.stringify(
    entries.map(({ id, title, parameters, presets }) => ({ id, title, parameters, presets })),
    null,
    2,
  )}\n`;
}

/** Arrays whose shapes do not fit, or values that the library refuses, are the fault of the settings and files. */
async function accepted<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ShapeError || error instanceof ValueError) throw new UsageError(error.message);
    throw error;
  }
}

interface Given {
  readonly set: readonly string[];
  readonly params: string | undefined;
  readonly as: 'table' | 'json' | 'csv';
}

async function run(id: string, { set, params, as }: Given): Promise<string> {
  if (!(experimentIds as string[]).includes(id)) {
    throw new UsageError(`unknown experiment ${quote(id)}, expected one of: ${experimentIds.join(', ')}`);
  }
  const folder = await loadExperiment(id);
  const { experiment } = folder;
  const fromFlags = parseSettings(experiment.parameters, pairsOf('set', set));
  const fromFile = params === undefined ? {} : await readParams(params);
  const settings = settingsFor(experiment, { ...fromFile, ...fromFlags });
  const files = await accepted(() => filesOf(experiment, settings));
  const watch = watchOn(process.stderr, id);
  const finished = await accepted(() => runExperiment(experiment, settings, watch, files));
  watch.end();
  if (as === 'json') {
    const params = typedSettings(experiment.parameters, finished.settings);
    return `${JSON.stringify({ id, params, result: finished.result })}\n`;
  }
  if (as === 'table') return readableRun((await wordsOf(folder)).title, id, experiment.parameters, finished);
  const columns = seriesOf(finished.result);
  if (columns.length === 0) throw new UsageError(`${id} has no series, use --json`);
  return toColumns(columns);
}

await command('experiment', async () => {
  const { values, positionals } = readFlags({
    list: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    csv: { type: 'boolean', default: false },
    set: { type: 'string', multiple: true, default: [] },
    params: { type: 'string' },
  });
  const { list: listing, json, csv, set, params } = values;
  if (listing) {
    if (positionals.length > 0 || csv || set.length > 0 || params !== undefined) {
      throw new UsageError('--list takes no id and no flag but --json');
    }
    process.stdout.write(await list(json));
    return;
  }
  const [id, ...others] = positionals;
  if (id === undefined) throw new UsageError(USAGE);
  if (others.length > 0) throw new UsageError(`one experiment at a time, got ${quote(id)} and ${quote(others[0])}`);
  if (json && csv) throw new UsageError('give --json or --csv, not both');
  process.stdout.write(await run(id, { set, params, as: json ? 'json' : csv ? 'csv' : 'table' }));
});
