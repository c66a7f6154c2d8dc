// npm run dev serves a lesson, with its figures, from the sources.
import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startAstro } from './astro.ts';

let server: ChildProcess;
let address = '';

beforeAll(async () => {
  server = startAstro(['dev', '--port', '4391']);
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
afterAll(() => server?.kill());

it('the lesson comes with its title, its formulas and its drawings', async () => {
  const response = await fetch(`${address.replace(/\/$/, '')}/lessons/slow-learning/`);
  expect(response.status).toBe(200);
  const html = await response.text();
  expect(html).toContain('Slow learning');
  expect(html).toContain('class="katex');
  expect(html.match(/<svg/g)!.length).toBeGreaterThanOrEqual(8);
});
