// What `npm run new` lays out works as it stands.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { planOf } from '../src/content/parts.ts';
import { numbersOf } from '../src/mdx/numbers.ts';
import { layExperiment, layLesson } from './scaffold.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Of the tests that exist, only the battery that every experiment has to pass. */
const BATTERY = ['src/experiments/experiments.test.ts', 'src/experiments/extremes.test.ts'];
const wanted = (path: string): boolean => !path.endsWith('.test.ts') || BATTERY.includes(path.replaceAll('\\', '/'));

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'scaffold-'));
  for (const name of ['src/experiments', 'src/lib', 'src/i18n']) {
    cpSync(name, join(root, name), { recursive: true, filter: wanted });
  }
  for (const name of ['package.json', 'vitest.config.ts', 'scripts/one-seed.ts']) cpSync(name, join(root, name));
  mkdirSync(join(root, 'src/content/lessons/en'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
});
afterAll(() => rmSync(root, { recursive: true }));

test('a new experiment is listed once and its tests pass', () => {
  const written = layExperiment(root, 'down-hill', 'gradient-descent');
  expect(written).toContain(join('src/experiments/down-hill/down-hill.test.ts'));
  const index = readFileSync(join(root, 'src/experiments/index.ts'), 'utf8');
  expect(index.match(/down-hill/g)).toHaveLength(2);
  expect(readFileSync(join(root, 'src/experiments/down-hill/experiment.ts'), 'utf8')).toContain(
    "lesson: 'gradient-descent'",
  );
  // Its numbers, and what the battery over all experiments asks of this one.
  expect(ran('src/experiments/down-hill')).toMatch(/Tests .*\d passed/);
  expect(ran(...BATTERY, '-t', 'down-hill')).toMatch(/Test Files .*2 passed[^]*Tests .*\d passed/);
});

test('an id without a hyphen is listed as Prettier writes it', () => {
  layExperiment(root, 'descent', 'gradient-descent');
  expect(readFileSync(join(root, 'src/experiments/index.ts'), 'utf8')).toContain(
    "\n  descent: () => import('./descent",
  );
});

function ran(...args: string[]): string {
  const vitest = resolve('node_modules/vitest/vitest.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [vitest, 'run', '--project', 'unit', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

test('an experiment that exists, a bad id and an unknown lesson are refused', () => {
  expect(() => layExperiment(root, 'slow-learning', 'slow-learning')).toThrow('exists already');
  expect(() => layExperiment(root, 'index', 'slow-learning')).toThrow('index.ts exists already');
  expect(() => layExperiment(root, '../outside', 'slow-learning')).toThrow('use small letters');
  expect(() => layExperiment(root, 'a'.repeat(300), 'slow-learning')).toThrow('at most 60 characters');
  expect(() => layExperiment(root, 'other', 'no-lesson')).toThrow('is not in the plan');
});

test('a new lesson parses, with its title and its numbers', () => {
  const path = layLesson(root, { slug: 'dropout', number: '13', title: 'Dropout: “half” a network' });
  expect(path).toBe(join('src/content/lessons/en/13-dropout.mdx'));
  expect(readFileSync(join(root, path), 'utf8')).toContain('title: "Dropout: “half” a network"');
  expect(numbersOf(join(root, path)).get('dropout-net-input')).toMatchObject({ kind: 'equation', number: '13.1' });
});

test('a title keeps its signs, whatever they mean to a replacement', () => {
  const title = 'A price of $& and $1: the SLUG';
  const path = layLesson(root, { slug: 'regularization', number: String(planOf('regularization')!.number), title });
  expect(readFileSync(join(root, path), 'utf8')).toContain(`title: ${JSON.stringify(title)}`);
});

test('a lesson with another number, without a title or twice is refused', () => {
  const given = { slug: 'xor', number: '02', title: 'One line is not enough' };
  expect(() => layLesson(root, { ...given, number: '3' })).toThrow('gives "xor" the number 2');
  expect(() => layLesson(root, { ...given, title: ' ' })).toThrow('--title: expected');
  layLesson(root, given);
  expect(() => layLesson(root, given)).toThrow('exists already');
});

test.each([
  ['nothing', []],
  ['no name', ['experiment']],
  ['two names', ['experiment', 'one', 'two']],
  ['another thing', ['figure', 'one']],
  ['a lesson without its number', ['lesson', 'dropout', '--title', 'Dropout']],
  ['a number for an experiment', ['experiment', 'one', '--number', '3']],
])('the command refuses %s in one line', (_, args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new.ts', ...args], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^new: expected: experiment <id> [^\n]+\n$/);
});
