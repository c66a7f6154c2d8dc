// npm run dev serves a lesson, with its figures, from the sources, and names what is misspelled by file and line.
import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PATIENCE, startAstro } from './astro.ts';
import { copyOf, plant } from './copy.ts';

/** Each in a lesson of its own, so that nothing changes while the server watches. */
const MISSPELLED = [
  ['an experiment', '01-neuron', '<Value of="slow-lerning" pick="firstBelowHalf" />', 'slow-lerning'],
  ['a figure', '02-xor', '<Figure id="slow-learning-twinn">Twins.</Figure>', 'slow-learning-twinn'],
  ['a parameter', '03-activations', '<Value of="slow-learning" set={{ rate: 1 }} pick="firstBelowHalf" />', '"rate"'],
  ['a claim', '04-feedforward', '<Claim id="slow-learning/no-such-claim">Well.</Claim>', 'no-such-claim'],
  ['a reference', '05-losses', '<Ref to="slow-learning-nowhere" />', 'slow-learning-nowhere'],
] as const;

const lines = new Map<string, number>();
let copy: string;
let server: ChildProcess;
let address = '';
let said = '';

const page = (slug: string): Promise<Response> => fetch(`${address.replace(/\/$/, '')}/lessons/${slug}/`);

beforeAll(async () => {
  copy = copyOf('developed', { lessons: ['09-slow-learning.mdx', ...MISSPELLED.map(([, lesson]) => `${lesson}.mdx`)] });
  for (const [, lesson, planted] of MISSPELLED) lines.set(lesson, plant(copy, `${lesson}.mdx`, planted));
  server = startAstro(['dev', '--port', '4391'], { cwd: copy });
  address = await new Promise<string>((found, failed) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const local = /http:\/\/localhost:\d+\/\S*/.exec(said)?.[0];
      if (local) found(local);
    };
    server.stdout!.on('data', hear);
    server.stderr!.on('data', hear);
    server.once('exit', () => failed(new Error(said)));
  });
}, PATIENCE);
afterAll(() => {
  server?.kill();
  rmSync(copy, { recursive: true, force: true });
});

it(
  'the lesson comes with its title, its formulas and its drawings',
  async () => {
    const response = await page('slow-learning');
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain('Slow learning');
    expect(html).toContain('class="katex');
    expect(html.match(/<svg/g)!.length).toBeGreaterThanOrEqual(8);
  },
  PATIENCE,
);

describe('it says what is misspelled, and where:', () => {
  it.each(MISSPELLED)('%s', async (_, lesson, _planted, what) => {
    // The page may have begun before its mistake is met, and break off there.
    await page(lesson.slice(3))
      .then((response) => response.text())
      .catch(() => undefined);
    await expect.poll(() => said, { timeout: 20_000 }).toContain(`${lesson}.mdx:${lines.get(lesson)}:1: `);
    const [, message] = said.split(`${lesson}.mdx:${lines.get(lesson)}:1: `);
    expect(message!.split('\n')[0]).toContain(what);
  });
});
