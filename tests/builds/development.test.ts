// npm run dev serves a lesson, with its figures, from the sources.
import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startAstro } from './astro.ts';
import { copyOf } from './copy.ts';

let copy: string;
let server: ChildProcess;
let address = '';

beforeAll(async () => {
  copy = copyOf('developed', { lessons: ['09-slow-learning.mdx'] });
  server = startAstro(['dev', '--port', '4391'], { cwd: copy });
  address = await new Promise<string>((found, failed) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const local = /http:\/\/localhost:\d+\/\S*/.exec(said)?.[0];
      if (local) found(local);
    };
    server.stdout!.on('data', hear);
    server.stderr!.on('data', hear);
    server.once('exit', () => failed(new Error(said)));
  });
});
afterAll(() => {
  server?.kill();
  rmSync(copy, { recursive: true, force: true });
});

it('the lesson comes with its title, its formulas and its drawings', async () => {
  const response = await fetch(`${address.replace(/\/$/, '')}/lessons/slow-learning/`);
  expect(response.status).toBe(200);
  const html = await response.text();
  expect(html).toContain('Slow learning');
  expect(html).toContain('class="katex');
  expect(html.match(/<svg/g)!.length).toBeGreaterThanOrEqual(8);
}, 120_000);
