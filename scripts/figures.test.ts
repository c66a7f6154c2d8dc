// The figure command's parts, and the command itself where its flags are wrong.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allFigures, findFigure } from '../src/experiments/runs.ts';
import { DEFAULT_CHOICE, commandOf, filesOf, sha256, type Choice } from './figure-files.ts';
import { readFigureFlags } from './figure-flags.ts';
import { differences, lockOf, readLock, writeLock } from './figure-lock.ts';
import { settingsByExperiment } from './figure-set.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'figures-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const figures = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/figures.ts', ...args], { encoding: 'utf8' });

const twin = await findFigure('slow-learning-twin');
const all = await allFigures();
const { experiment } = twin.folder;
const settingsWith = (...pairs: [string, string][]) => settingsByExperiment([twin.folder], pairs).get('slow-learning')!;

describe('the files of a figure', () => {
  test('are named after lesson, figure, theme and size', async () => {
    const choice = { ...DEFAULT_CHOICE, themes: ['light', 'print'] as const, formats: ['svg', 'png', 'csv'] as const };
    const { texts, images } = await filesOf(twin, settingsWith(), choice, '9.2');
    expect([...texts.keys()]).toEqual([
      '09-slow-learning-twin--light-page.svg',
      '09-slow-learning-twin--light-page.csv',
      '09-slow-learning-twin--print-page.svg',
      '09-slow-learning-twin--print-page.csv',
    ]);
    expect(images.map(({ file }) => file)).toEqual([
      '09-slow-learning-twin--light-page.png',
      '09-slow-learning-twin--print-page.png',
    ]);
  });

  test('are told in the manifest without date or path', async () => {
    const { texts, entry } = await filesOf(twin, settingsWith(['eta', '0.5']), DEFAULT_CHOICE, '9.2');
    expect(entry).toMatchObject({
      id: 'slow-learning-twin',
      number: '9.2',
      seed: null,
      command: 'npm run figures -- --only slow-learning-twin --set eta=0.5',
      settings: { eta: 0.5, epochs: 300 },
    });
    for (const { file, sha256: hash } of entry.files) expect(hash).toBe(sha256(texts.get(file)!));
    expect(JSON.stringify(entry)).not.toContain(process.cwd());
  });

  test('stand on paper, but for the light page’s vectors, unless it is to be otherwise', async () => {
    const grounds = async (choice: Partial<Choice>) => {
      const { texts, images } = await filesOf(twin, settingsWith(), { ...DEFAULT_CHOICE, ...choice }, '9.2');
      const svgs = [...texts].filter(([file]) => file.endsWith('.svg'));
      return [...svgs, ...images.map(({ file, svg }) => [file, svg] as const)].map(([file, svg]) => [
        file.replace(/^.*--/, ''),
        /<\/style><rect/.test(svg),
      ]);
    };
    const all = { formats: ['svg', 'png'], themes: ['light', 'print'], sizes: ['page', 'slide'] } as const;
    expect(await grounds(all)).toEqual([
      ['light-page.svg', false],
      ['print-page.svg', true],
      ['light-slide.svg', true],
      ['print-slide.svg', true],
      ['light-page.png', true],
      ['print-page.png', true],
      ['light-slide.png', true],
      ['print-slide.png', true],
    ]);
    for (const background of ['paper', 'transparent'] as const) {
      for (const [, ground] of await grounds({ ...all, background })) expect(ground).toBe(background === 'paper');
    }
  });
});

test('the command repeats what differs from the usual', () => {
  const choice = { ...DEFAULT_CHOICE, formats: ['pdf'] as const, themes: ['print'] as const };
  const settings = { ...settingsWith(['w', '-2'], ['cost', 'cross-entropy']) };
  expect(commandOf(twin, settings, choice)).toBe(
    'npm run figures -- --only slow-learning-twin --format pdf --theme print --set cost=cross-entropy --set w=-2',
  );
});

describe('--set', () => {
  test('reaches every experiment that has the name, the last value wins', () => {
    expect(settingsWith(['eta', '1'], ['eta', '2'])['eta']).toBe(2);
    expect(settingsWith()['eta']).toBe(experiment.parameters['eta']!.default);
  });

  test('refuses a name that none has', async () => {
    const folders = (await allFigures()).map(({ folder }) => folder);
    expect(() => settingsByExperiment(folders, [['misspelt', '1']])).toThrow('--set: no parameter "misspelt" in ');
  });

  test('refuses a value that an experiment does not accept', () => {
    expect(() => settingsWith(['eta', '-1'])).toThrow('eta: -1 is not accepted');
  });

  test('names the experiment that refuses', () => {
    const folders = all.map(({ folder }) => folder);
    expect(() => settingsByExperiment(folders, [['eta', '1e300']])).toThrow(/^[a-z-]+: eta: 1e\+300 is not accepted/);
  });

  test('that changes nothing of the figures asked for is refused', () => {
    const read = (only: string, pair: string) => () => readFigureFlags(['--only', only, '--set', pair], all);
    expect(read('slow-learning-twin', 'cost=cross-entropy')).toThrow(
      '--set: slow-learning-twin shows both values of cost',
    );
    expect(read('slow-learning-waits', 'x=2')).toThrow('--set: slow-learning-waits is drawn with x of its own');
    expect(read('slow-learning-twin,slow-learning-neuron', 'cost=cross-entropy')).not.toThrow();
  });

  test('stands in the manifest only where it changes something', async () => {
    const { entry } = await filesOf(twin, settingsWith(['cost', 'cross-entropy']), DEFAULT_CHOICE, null);
    expect(entry.settings['cost']).toBe('quadratic');
    expect(entry.command).toBe('npm run figures -- --only slow-learning-twin');
  });
});

describe('the lock', () => {
  const lock = { data: { a: 'a'.repeat(64) }, files: { 'a.svg': 'b'.repeat(64), 'a.csv': 'c'.repeat(64) } };

  test('is read as it was written', async () => {
    const path = join(folder, 'lock.json');
    const now = lockOf([await filesOf(twin, settingsWith(), DEFAULT_CHOICE, null)]);
    writeLock(now, path);
    expect(differences(readLock(path), now)).toEqual([]);
    expect(Object.keys(now.files)).toHaveLength(3);
  });

  test('tells old and new hash of what changed, and what is new or gone', () => {
    const now = { data: lock.data, files: { 'a.svg': 'd'.repeat(64), 'b.svg': 'e'.repeat(64) } };
    expect(differences(lock, now)).toEqual([
      'file a.svg: changed, bbbbbbbbbbbb -> dddddddddddd',
      'file a.csv: gone, was cccccccccccc',
      'file b.svg: new, eeeeeeeeeeee',
    ]);
  });

  test('that is missing is told with what to do', () => {
    expect(() => readLock(join(folder, 'no.json'))).toThrow('npm run figures -- --lock');
  });
});

test('every figure of the default set can be made, the same bytes each time', async () => {
  const settings = settingsByExperiment([...new Set(all.map(({ folder }) => folder))], []);
  for (const found of all) {
    const own = settings.get(found.folder.experiment.id)!;
    const first = await filesOf(found, own, DEFAULT_CHOICE, null);
    const second = await filesOf(found, own, DEFAULT_CHOICE, null);
    expect([...first.texts.keys()]).toHaveLength(3);
    expect([...second.texts]).toEqual([...first.texts]);
  }
});

test('the command writes the files and the manifest', () => {
  const out = join(folder, 'new', 'set');
  const { status, stderr } = figures('--only', 'slow-learning-twin', '--set', 'epochs=20', '--out', out);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(readdirSync(out)).toHaveLength(4);
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  expect(manifest.figures[0].files[0]).toEqual({
    file: '09-slow-learning-twin--light-page.svg',
    sha256: sha256(readFileSync(join(out, '09-slow-learning-twin--light-page.svg'), 'utf8')),
  });
});

test('a lesson stands for its figures', () => {
  const given = readFigureFlags(['--lesson', 'slow-learning,losses'], all);
  const lessons = given.does === 'write' ? given.selected.map(({ folder }) => folder.experiment.lesson) : [];
  expect(new Set(lessons)).toEqual(new Set(['slow-learning', 'losses']));
  expect(lessons).toHaveLength(all.filter(({ folder }) => lessons.includes(folder.experiment.lesson)).length);
});

const refused: [string, string[], string][] = [
  ['an unknown figure', ['--only', 'twin'], '--only: unknown "twin"'],
  ['an empty id', ['--only', 'slow-learning-twin,'], '--only: unknown ""'],
  ['an unknown lesson', ['--lesson', 'twin'], '--lesson: unknown "twin", expected one or more of: neuron,'],
  ['a lesson beside figures', ['--lesson', 'losses', '--only', 'losses-bowls'], '--only names figures'],
  ['an unknown format', ['--format', 'gif'], '--format: unknown "gif", expected one or more of: svg,png,pdf,csv,json'],
  ['an unknown theme', ['--theme', 'sepia'], '--theme: unknown "sepia"'],
  ['an unknown size', ['--size', 'poster'], '--size: unknown "poster"'],
  [
    'an unknown background',
    ['--background', 'blue'],
    '--background: unknown "blue", expected one of: paper, transparent',
  ],
  ['an unknown language', ['--lang', 'xx'], '--lang: unknown "xx"'],
  ['an unknown setting', ['--set', 'misspelt=1'], '--set: no parameter "misspelt"'],
  ['a bad value', ['--set', 'eta=0'], 'eta: 0 is not accepted'],
  ['a word', ['slow-learning-twin'], 'unexpected "slow-learning-twin"'],
  ['an unknown flag', ['--quality', '9'], "unknown option '--quality'"],
  ['a check of something else', ['--check', '--theme', 'dark'], '--check and --lock stand alone'],
];
test.each(refused)('%s is refused', (_, args, message) => {
  expect(() => readFigureFlags(args, all)).toThrow(message);
});

test('what is refused is told in one line, with nothing on stdout', () => {
  const { status, stdout, stderr } = figures('--theme', 'sepia');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe('figures: --theme: unknown "sepia", expected one or more of: light,dark,print\n');
});

test('a folder that cannot be written is told in one line', () => {
  const { status, stderr } = figures('--out', join('package.json', 'figures'));
  expect(status).toBe(1);
  expect(stderr).toMatch(/^figures: cannot write into [^\n]+ give another folder with --out\n$/);
});
