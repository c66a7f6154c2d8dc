// What is misspelt in a lesson stops the build, and the message says the file and the line.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAstro } from './astro.ts';

/** Inside the repository, so that packages are found; with a cache of its own. */
const copy = resolve('.cache', 'broken');
const lesson = join(copy, 'src', 'content', 'lessons', 'en', '09-slow-learning.mdx');
const original = join('src', 'content', 'lessons', 'en', '09-slow-learning.mdx');

beforeAll(() => {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of ['src', 'public', 'package.json', 'CITATION.cff', 'tsconfig.json', 'astro.config.mjs']) {
    cpSync(part, join(copy, part), { recursive: true });
  }
  // That lesson alone: the other pages would build the same again.
  for (const other of readdirSync(dirname(lesson)))
    if (join(dirname(lesson), other) !== lesson) rmSync(join(dirname(lesson), other));
  for (const page of ['f', 'figures', 'print'])
    rmSync(join(copy, 'src', 'pages', page), { recursive: true, force: true });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Builds the copy with one more paragraph before its text: what was said, and on which line the mistake is. */
async function buildWith(planted: string): Promise<{ code: number | null; said: string; line: number }> {
  const [, front = '', text = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(readFileSync(original, 'utf8'))!;
  writeFileSync(lesson, `${front}\nPlanted here:\n\n${planted}\n${text}`);
  const line = front.split('\n').length + 3;
  return { ...(await runAstro(['build', '--outDir', join(copy, 'dist')], { cwd: copy })), line };
}

describe('a lesson with a misspelling does not build, and the message says what and where:', () => {
  it.each([
    ['an experiment', '<Value of="slow-lerning" pick="firstBelowHalf" />', /slow-lerning/],
    ['a figure', '<Figure id="slow-learning-twinn">Twins.</Figure>', /slow-learning-twinn/],
    ['a parameter', '<Value of="slow-learning" set={{ rate: 1 }} pick="firstBelowHalf" />', /unknown parameter "rate"/],
    ['a claim', '<Claim id="slow-learning/no-such-claim">Well.</Claim>', /no-such-claim/],
    ['a reference', '<Ref to="slow-learning-nowhere" />', /slow-learning-nowhere/],
  ])(
    '%s',
    async (_, planted, what) => {
      const { code, said, line } = await buildWith(planted);
      expect(code).not.toBe(0);
      expect(said).toMatch(what);
      expect(said).toContain(`09-slow-learning.mdx:${line}`);
    },
    120_000,
  );
});
