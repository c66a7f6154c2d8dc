import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fragmentsOf } from '../lib/formula/fragments.ts';
import { renderFormula } from '../lib/formula/index.ts';
import { writeFragments } from './notation-fragments.ts';

const inline = renderFormula('\\z < \\W{l}');
const displayed = renderFormula('\\z < \\W{l}', { display: true });
const same = renderFormula('1 + 2');
const page = `<p>${inline} and ${same}</p>${displayed}${inline}`;

describe('fragmentsOf', () => {
  it('holds each formula once, inline and displayed apart, and none that stays the same', () => {
    expect(Object.keys(fragmentsOf(page, 'E'))).toEqual(['\\z < \\W{l}', 'd:\\z < \\W{l}']);
  });

  it('gives back the page when the inner parts of the course are put in', () => {
    const put = (html: string, key: string): string => {
      const open = html.slice(0, html.indexOf('>') + 1);
      return `${open}${fragmentsOf(page, 'course')[key]}</span>`;
    };
    expect(put(inline, '\\z < \\W{l}')).toBe(inline);
    expect(put(displayed, 'd:\\z < \\W{l}')).toBe(displayed);
  });

  it('renders in the notation asked for', () => {
    const [html] = Object.values(fragmentsOf(page, 'E'));
    expect(html).toContain('<mi>h</mi>');
    expect(html).not.toContain('<mi>z</mi>');
  });
});

describe('writeFragments', () => {
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'fragments-'));
    await mkdir(join(directory, 'lessons/a'), { recursive: true });
    await mkdir(join(directory, 'plain'));
    await writeFile(join(directory, 'lessons/a/index.html'), page);
    await writeFile(join(directory, 'plain/index.html'), same);
  });
  afterAll(() => rm(directory, { recursive: true }));

  it('writes six files beside a page with formulas and none beside others', async () => {
    expect(await writeFragments(directory)).toBe(1);
    for (const name of ['B', 'C', 'D', 'E', 'nielsen', 'goodfellow']) {
      const text = await readFile(join(directory, `lessons/a/notation-${name}.json`), 'utf8');
      expect(Object.keys(JSON.parse(text) as object)).toHaveLength(2);
    }
    await expect(readFile(join(directory, 'plain/notation-B.json'))).rejects.toThrow('ENOENT');
    await expect(readFile(join(directory, 'lessons/a/notation-course.json'))).rejects.toThrow('ENOENT');
  });
});
