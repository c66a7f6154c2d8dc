import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defineExperiment, integer } from '../lib/parameter/index.ts';
import { defineFolder, type Folder, type Recording } from './folder.ts';
import { checkedRecord, readRecord, recordHash, recordPath, recordRun, recordedSettings } from './recorded.ts';

const doubling = defineFolder({
  experiment: defineExperiment({
    id: 'doubling',
    lesson: 'slow-learning',
    documents: [],
    parameters: { seed: integer({ default: 1, range: [1, 9] }), steps: integer({ default: 3, range: [1, 9] }) },
    presets: [],
    work: () => Infinity, // recorded runs are not bounded
    *run({ seed, steps }) {
      const values = [seed];
      for (let i = 0; i < steps; i++) {
        values.push(2 * values[i]!);
        yield { step: i + 1, of: steps };
      }
      return { values };
    },
  }),
  figures: async () => [],
  claims: async () => [],
  words: {},
});
const last: Recording = {
  runs: [{ seed: 1 }, { seed: 3, steps: 2 }],
  keep: ({ result }) => ({ last: (result as { values: number[] }).values.at(-1), missing: undefined }),
};

let root = '';
const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
const record = (folder: Folder = doubling): void => {
  const settings = recordedSettings(folder, last);
  const runs = settings.map((each) => recordRun(folder, last, each));
  write('doubling/recorded/last.json', JSON.stringify({ hash: recordHash('doubling', settings, root), runs }));
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'recorded-'));
  mkdirSync(join(root, 'doubling/recorded'), { recursive: true });
  write('doubling/experiment.ts', "import { twice } from './twice.ts';\nimport type { T } from '../types.ts';\n");
  write('doubling/recordings.ts', 'export const recordings = {};\n');
  write('doubling/twice.ts', 'export const twice = 2;\n');
  write('doubling/figures.ts', 'export const figures = [];\n');
  write('types.ts', 'export type T = 1;\n');
});
afterEach(() => rmSync(root, { recursive: true }));

test('a record holds what is kept of every run, with complete settings', () => {
  record();
  expect(checkedRecord(doubling, 'last', last, root).runs).toEqual([
    { settings: { seed: 1, steps: 3 }, kept: { last: 8 } },
    { settings: { seed: 3, steps: 2 }, kept: { last: 12 } },
  ]);
});

test('a record is stale once a source or a setting has changed', () => {
  record();
  write('doubling/twice.ts', 'export const twice = 2.5;\n');
  expect(() => checkedRecord(doubling, 'last', last, root)).toThrow(
    `${recordPath('doubling', 'last', root)} is stale: settings or sources have changed since, compute it again with npm run record`,
  );
  record();
  const other = { ...last, runs: [{ seed: 2 }] };
  expect(() => checkedRecord(doubling, 'last', other, root)).toThrow('is stale');
});

test('pictures, types and line ends do not make it stale', () => {
  record();
  write('doubling/figures.ts', 'export const figures = [1];\n');
  write('types.ts', 'export type T = 2;\n');
  write('doubling/twice.ts', 'export const twice = 2;\r\n');
  expect(checkedRecord(doubling, 'last', last, root).runs).toHaveLength(2);
});

test('the hash does not depend on where the repository stands', () => {
  const settings = recordedSettings(doubling, last);
  const elsewhere = mkdtempSync(join(tmpdir(), 'recorded-elsewhere-'));
  cpSync(root, elsewhere, { recursive: true });
  expect(recordHash('doubling', settings, elsewhere)).toBe(recordHash('doubling', settings, root));
  rmSync(elsewhere, { recursive: true });
});

test('a missing record is named', () => {
  expect(() => checkedRecord(doubling, 'last', last, root)).toThrow('last.json is missing');
});

test('an unknown recording is refused', async () => {
  await expect(readRecord('slow-learning', 'bands')).rejects.toThrow(
    'slow-learning: unknown recording "bands", declared: none',
  );
});
