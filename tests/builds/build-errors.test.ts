// What is misspelled in a lesson stops the build, and the message says the file and the line. What else can be misspelled,
// development.test.ts tries.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PATIENCE, runAstro } from './astro.ts';
import { copyOf, plant } from './copy.ts';

const LESSON = '09-slow-learning.mdx';
let copy: string;

beforeAll(() => {
  copy = copyOf('broken', { lessons: [LESSON], onlyLessons: true });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

it(
  'a lesson with a misspelling does not build, and the message says what and where',
  async () => {
    const line = plant(copy, LESSON, '<Value of="slow-lerning" pick="firstBelowHalf" />');
    const { code, said } = await runAstro(['build', '--outDir', join(copy, 'dist')], { cwd: copy });
    expect(code).toBe(1);
    expect(said).toContain(`${LESSON}:${line}:1: Value: unknown experiment "slow-lerning"`);
  },
  PATIENCE,
);
