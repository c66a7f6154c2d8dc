import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { GROUPS, countsOf, runStage } from './stages.ts';

const folder = mkdtempSync(join(tmpdir(), 'stages-'));
afterAll(() => rmSync(folder, { recursive: true }));

function reportOf(content: object): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const tests = (...results: [string, string][]) => [
  { assertionResults: results.map(([fullName, status]) => ({ fullName, status })) },
];

test('a stage of Vitest counts its tests and names those left out', () => {
  const testResults = tests(['adds', 'passed'], ['Firefox draws', 'skipped']);
  const report = reportOf({ numPassedTests: 1, numFailedTests: 0, testResults });
  expect(countsOf(report, 0)).toEqual({ passed: 1, failed: 0, skipped: ['Firefox draws'], again: [] });
});

test('a test that passed only the second time is named', () => {
  const late = { fullName: 'a drawing', status: 'passed', failureMessages: ['too late'] };
  const report = reportOf({ numPassedTests: 1, numFailedTests: 0, testResults: [{ assertionResults: [late] }] });
  expect(countsOf(report, 0)).toEqual({ passed: 1, failed: 0, skipped: [], again: ['a drawing'] });
});

test('a stage that ends badly counts as a failure, also when no test failed or no report was written', () => {
  const report = reportOf({ numPassedTests: 1, numFailedTests: 0, testResults: tests(['adds', 'passed']) });
  expect(countsOf(report, 1)).toMatchObject({ passed: 1, failed: 1 });
  expect(countsOf(undefined, 2)).toMatchObject({ passed: 0, failed: 1 });
  expect(countsOf(join(folder, 'none.json'), 0)).toMatchObject({ failed: 1 });
  expect(countsOf(undefined, 0)).toMatchObject({ failed: 0 });
});

test('whatever runs Astro runs after one another, and the site is tested once it stands', () => {
  const runsAstro = ['types', 'build', 'handouts'];
  const lanes = GROUPS[0]!.map((lane) => lane.map(({ name }) => name));
  expect(lanes.filter((lane) => lane.some((name) => runsAstro.includes(name)))).toHaveLength(1);
  expect(lanes.flat()).toEqual(expect.arrayContaining(runsAstro));
  expect(GROUPS[1]!.flat().map(({ name }) => name)).toEqual(['site']);
});

test('a stage stops at its first run that fails and keeps what that one printed', async () => {
  const write = (name: string, source: string): [string] => {
    writeFileSync(join(folder, name), source);
    return [join(folder, name)];
  };
  const good = write('good.mjs', "console.log('good')");
  const bad = write('bad.mjs', "console.error('bad'); process.exit(3)");
  expect(await runStage({ name: 'x', runs: [good, bad, good] }, process.env)).toEqual({ code: 3, output: 'bad\n' });
  expect(await runStage({ name: 'x', runs: [good] }, process.env)).toEqual({ code: 0, output: 'good\n' });
});
