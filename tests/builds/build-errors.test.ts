// What is misspelt in a lesson stops the build, and the message says the file and the line.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAstro } from './astro.ts';
import { copyOf, lessonsOf } from './copy.ts';

const LESSON = '09-slow-learning.mdx';
let copy: string;

beforeAll(() => {
  copy = copyOf('broken', { lessons: [LESSON], onlyLessons: true });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Builds the copy with one more paragraph before its text: what was said, and on which line the mistake is. */
async function buildWith(planted: string): Promise<{ code: number | null; said: string; line: number }> {
  const [, front = '', text = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(
    readFileSync(join(lessonsOf('.'), LESSON), 'utf8'),
  )!;
  writeFileSync(join(lessonsOf(copy), LESSON), `${front}\nPlanted here:\n\n${planted}\n${text}`);
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
      expect(said).toContain(`${LESSON}:${line}`);
    },
    120_000,
  );
});
