// The steps of a build, for `build` and `start`.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
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

/** What a browser must draw. What is for instructors stays out of the public site. */
const DRAWN: readonly Step[] = [
  { makes: 'the previews', file: join('scripts', 'previews.ts'), args: [] },
  {
    makes: 'the figures',
    file: join('scripts', 'figures.ts'),
    args: ['--format', 'svg,png,pdf,csv,json', '--out', join('dist', 'figures')],
  },
  {
    makes: 'the handouts',
    file: join('scripts', 'handouts.ts'),
    args: ['--edition', 'student,solutions', '--out', join('dist', 'handouts')],
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
  for (const step of all ? [SITE, SEARCH, OFFLINE, ...DRAWN] : [SITE, SEARCH, OFFLINE]) await run(step, all);
}
