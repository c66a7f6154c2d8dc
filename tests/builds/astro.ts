// Runs Astro as a command would, without what Vitest leaves in the environment (BASE_URL, MODE, NODE_ENV …).
import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';

const OF_VITEST = /^(VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|FORCE_COLOR)$/;

const cleanEnv = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_VITEST.test(name)));

export interface AstroOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

export function startAstro(args: readonly string[], { cwd, env }: AstroOptions = {}): ChildProcess {
  const astro = resolve('node_modules', 'astro', 'bin', 'astro.mjs');
  return spawn(process.execPath, [astro, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...cleanEnv(), NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Runs to the end. */
export function runAstro(args: readonly string[], options?: AstroOptions): Promise<Ended> {
  const child = startAstro(args, options);
  let said = '';
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  return new Promise((ended, failed) => {
    child.on('error', failed);
    child.on('close', (code) => ended({ code, said }));
  });
}
