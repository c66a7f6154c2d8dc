// What is misspelt in a lesson stops the build, and the message says the file and the line.
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Inside the repository, so that packages are found; with a cache of its own. */
const copy = resolve('.cache', 'broken');
const lesson = join(copy, 'src', 'content', 'lessons', 'en', '09-slow-learning.mdx');
const original = join('src', 'content', 'lessons', 'en', '09-slow-learning.mdx');

beforeAll(() => {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs']) {
    cpSync(part, join(copy, part), { recursive: true });
  }
  // The lessons alone: the other pages would build the same again.
  for (const page of ['f', 'figures', 'print'])
    rmSync(join(copy, 'src', 'pages', page), { recursive: true, force: true });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Builds the copy with one more paragraph at the end of its lesson, and returns what was said and on which line. */
function buildWith(planted: string): { status: number | null; said: string; line: number } {
  cpSync(original, lesson);
  const line = readFileSync(lesson, 'utf8').trimEnd().split('\n').length + 3;
  appendFileSync(lesson, `\n\nPlanted here:\n\n${planted}\n`);
  const text = readFileSync(lesson, 'utf8').split('\n');
  const astro = resolve('node_modules', 'astro', 'bin', 'astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build', '--outDir', join(copy, 'dist')], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, said: stdout + stderr, line: text.indexOf(planted, line - 3) + 1 };
}

describe('a lesson with a misspelling does not build', () => {
  it.each([
    ['an experiment', '<Value of="slow-lerning" pick="firstBelowHalf" />', /slow-lerning/],
    ['a figure', '<Figure id="slow-learning-twinn">Twins.</Figure>', /slow-learning-twinn/],
    ['a parameter', '<Value of="slow-learning" set={{ rate: 1 }} pick="firstBelowHalf" />', /unknown parameter "rate"/],
    ['a claim', '<Claim id="slow-learning/no-such-claim">Well.</Claim>', /no-such-claim/],
  ])(
    '%s: the message says what, and where',
    (_, planted, what) => {
      const { status, said, line } = buildWith(planted);
      expect(status).not.toBe(0);
      expect(said).toMatch(what);
      expect(said).toContain(`09-slow-learning.mdx:${line}`);
    },
    90_000,
  );

  it('a reference that leads nowhere', () => {
    const { status, said, line } = buildWith('<Ref to="slow-learning-nowhere" />');
    expect(status).not.toBe(0);
    expect(said).toMatch(/slow-learning-nowhere/);
    expect(said).toContain(`09-slow-learning.mdx:${line}`);
  }, 90_000);
});
