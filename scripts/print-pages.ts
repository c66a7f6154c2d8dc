// Builds the pages that are made for paper, and serves them while they are printed.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { CommandError, oneLine } from './command.ts';
import type { Edition } from './handout-flags.ts';
import { serve, type Served } from './serve.ts';

const FOLDER = join('.cache', 'print');

function runAstro(): Promise<void> {
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, 'build', '--outDir', FOLDER], {
      env: { ...process.env, FEEDFORWARD_PRINT: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new CommandError(reasonIn(output)))));
  });
}

const COLORS = /\u001b\[[0-9;]*m/g;

/** Astro's own sentence about what went wrong, without its log. */
function reasonIn(output: string): string {
  const lines = output.replace(COLORS, '').split('\n').map(oneLine).filter(Boolean);
  const at = lines.findIndex((line) => /error/i.test(line));
  return `the print pages cannot be built: ${lines.slice(Math.max(0, at), Math.max(0, at) + 3).join(' ')}`;
}

/** The site with its print pages, on a free port. */
export async function servePrintPages(): Promise<Served> {
  await runAstro();
  return serve(FOLDER, { base: process.env['BASE_PATH'] ?? '/' });
}

/** Where the page of a lesson, or of the booklet, stands on such a site. */
export const printAddress = (site: string, edition: Edition, slug: string): string =>
  new URL(`print/${edition}/${slug}/`, site).href;

export async function printText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new CommandError(`${address} lacks its page`);
  return answer.text();
}
