// Runs Astro as a command would, without what Vitest leaves in the environment (BASE_URL, MODE, NODE_ENV …).
import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { PATIENCE_MS } from '../../scripts/browsers.ts';

const OF_VITEST = /^(VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|FORCE_COLOR)$/;

/** What a test gives a run, so that it can still tell what was said by one that was ended. */
export const PATIENCE = PATIENCE_MS + 20_000;

const cleanEnv = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_VITEST.test(name)));

export interface AstroOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which it is ended. */
  readonly timeout?: number;
}

export function startAstro(args: readonly string[], { cwd, env, timeout }: AstroOptions = {}): ChildProcess {
  const astro = resolve('node_modules', 'astro', 'bin', 'astro.mjs');
  return spawn(process.execPath, [astro, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    ...(timeout === undefined ? {} : { timeout }),
    env: { ...cleanEnv(), NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Runs to the end, or is ended, so that no process is left behind. */
export function runAstro(args: readonly string[], options?: AstroOptions): Promise<Ended> {
  const child = startAstro(args, { timeout: PATIENCE_MS, ...options });
  let said = '';
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  return new Promise((ended, failed) => {
    child.on('error', failed);
    child.on('close', (code) => ended({ code, said }));
  });
}
