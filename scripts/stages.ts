// The stages of the test command and how one is run: output kept back, shown when it fails.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Stage {
  readonly name: string;
  /** JavaScript or TypeScript that Node runs, with its arguments; one after the other. */
  readonly runs: readonly (readonly [file: string, ...args: string[]])[];
  /** Where Vitest writes its numbers, if the stage is one of its. */
  readonly report?: string;
}

export const REPORTS = join('.cache', 'test');

const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
const eslint = join('node_modules', 'eslint', 'bin', 'eslint.js');
const prettier = join('node_modules', 'prettier', 'bin', 'prettier.cjs');
const vitest = join('node_modules', 'vitest', 'vitest.mjs');

/** A project of Vitest's. */
function tests(name: string, ...flags: readonly string[]): Stage {
  const report = join(REPORTS, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, runs: [[vitest, 'run', `--project=${name}`, ...flags, ...reporters]], report };
}

const script = (name: string, ...args: string[]): readonly [string, ...string[]] => [
  join('scripts', `${name}.ts`),
  ...args,
];

/** Writes the types of collections and of imported pictures first, which no clone holds; sees TypeScript as tsc does. */
const types: Stage = { name: 'types', runs: [[astro, 'check', '--minimumFailingSeverity', 'warning']] };
const lint: Stage = {
  name: 'lint and floors',
  runs: [
    [eslint, '.'],
    [prettier, '--check', '--log-level', 'warn', '.'],
  ],
};
const build: Stage = { name: 'build', runs: [script('build')] };
const figures: Stage = { name: 'figures', runs: [script('figures', '--check')] };
const handouts: Stage = { name: 'handouts', runs: [script('handouts', '--out', join(REPORTS, 'handouts'))] };

/**
 * What waits for what. Lanes of one group run side by side, most of their stages on one core each; whatever runs Astro
 * here stands in one lane, since Astro keeps one store of content (the tests of builds work on copies). The browsers'
 * tests need what the first group builds.
 */
export const GROUPS: readonly (readonly (readonly Stage[])[])[] = [
  [
    [types, build, handouts],
    [lint, figures, tests('unit', '--maxWorkers=50%'), tests('builds')],
  ],
  [[tests('site')]],
];

export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs a file with this Node; what it prints comes back as text. */
function runNode(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The first run of a stage that fails, or the last one. */
export async function runStage({ runs }: Stage, env: NodeJS.ProcessEnv): Promise<Ended> {
  let ended: Ended = { code: 0, output: '' };
  for (const args of runs) {
    ended = await runNode(args, env);
    if (ended.code !== 0) return ended;
  }
  return ended;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Full names of the tests that were left out. */
  readonly skipped: readonly string[];
  /** Full names of the tests that passed only when they were asked again. */
  readonly again: readonly string[];
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** What a stage counts for: Vitest's own numbers; a stage that fails in another way is one failure. */
export function countsOf(report: string | undefined, code: number): Counts {
  const failedOtherwise = { passed: 0, failed: code === 0 ? 0 : 1, skipped: [], again: [] };
  if (report === undefined) return failedOtherwise;
  let read: Report;
  try {
    read = JSON.parse(readFileSync(report, 'utf8')) as Report;
  } catch {
    return { ...failedOtherwise, failed: 1 };
  }
  const tests = read.testResults.flatMap(({ assertionResults }) => assertionResults);
  const names = (which: (test: (typeof tests)[number]) => boolean): string[] =>
    tests.filter(which).map(({ fullName }) => fullName.trim());
  const failed = code === 0 ? read.numFailedTests : Math.max(1, read.numFailedTests);
  return {
    passed: read.numPassedTests,
    failed,
    skipped: names(({ status }) => status !== 'passed' && status !== 'failed'),
    again: names(({ status, failureMessages = [] }) => status === 'passed' && failureMessages.length > 0),
  };
}
