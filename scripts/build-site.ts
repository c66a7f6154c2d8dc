// The steps of a build, for `build` and `start`.
import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PRINTED } from '../src/components/handout-names.ts';
import { CommandError } from './command.ts';

interface Step {
  readonly makes: string;
  readonly file: string;
  readonly args: readonly string[];
}

const SITE: Step = {
  makes: 'the site',
  file: join('node_modules', 'astro', 'bin', 'astro.mjs'),
  args: ['build', '--silent'],
};

/** Reads the built pages. */
const SEARCH: Step = { makes: 'the search', file: join('scripts', 'search-index.ts'), args: [] };

/** Knows all that was built for reading. */
const OFFLINE: Step = { makes: 'the service worker', file: join('scripts', 'service-worker.ts'), args: [] };

/** Printed first: a page of the site says how long each is. What is for instructors stays out of the public site. */
const PAPER: Step = {
  makes: 'the handouts',
  file: join('scripts', 'handouts.ts'),
  args: [
    '--lesson',
    'all,booklet,syllabus',
    '--edition',
    'student,solutions',
    '--paper',
    'a4,letter',
    '--out',
    PRINTED,
  ],
};

/** What a browser must draw. */
const DRAWN: readonly Step[] = [
  { makes: 'the previews', file: join('scripts', 'previews.ts'), args: [] },
  {
    makes: 'the figures',
    file: join('scripts', 'figures.ts'),
    args: ['--pack', '--format', 'svg,png,pdf,csv,json', '--out', join('dist', 'figures')],
  },
];

function run({ makes, file, args }: Step, all: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FEEDFORWARD_DRAWN: all ? '1' : '' },
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new CommandError(`${makes} could not be built`))));
  });
}

/** Into dist/; with `all` also PDFs and pictures. */
export async function buildSite(all = false): Promise<void> {
  rmSync(PRINTED, { recursive: true, force: true });
  for (const step of all ? [PAPER, SITE, SEARCH, OFFLINE, ...DRAWN] : [SITE, SEARCH, OFFLINE]) await run(step, all);
  if (all) cpSync(PRINTED, join('dist', 'handouts'), { recursive: true });
}
