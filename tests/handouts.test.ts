// The handouts as PDF: pages, outline, tags, text, fonts, alternative texts, and what an edition must not hold.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readPdf } from '../scripts/pdf-objects.ts';
import { placesOf } from '../scripts/pdf-places.ts';
import { slugOf } from '../src/mdx/numbers.ts';
import { notesIn, solutionsIn, wordsOnly } from './lesson-text.ts';

const folder = inject('handouts');
const LESSON = join('src', 'content', 'lessons', 'en', '09-slow-learning.mdx');

const pdf = (edition: string): string => join(folder, `09-slow-learning--${edition}-a4.pdf`);

const read = (tool: string, ...args: string[]): string =>
  execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] });

/** The words of each page. */
const textsByPage = (file: string): string[] =>
  read('pdftotext', '-enc', 'UTF-8', file, '-').split('\f').map(wordsOnly);

const textOf = (file: string): string => wordsOnly(read('pdftotext', '-enc', 'UTF-8', file, '-'));

const info = (file: string): Map<string, string> =>
  new Map(
    read('pdfinfo', file)
      .split('\n')
      .map((line) => /^([^:]+):\s*(.*)$/.exec(line))
      .flatMap((match) => (match ? [[match[1]!, match[2]!] as const] : [])),
  );

describe('the default handouts', () => {
  it('were printed: lesson and booklet, student and instructor, A4', () => {
    expect(existsSync(folder), `${folder}: npm run handouts first`).toBe(true);
    const files = readdirSync(folder);
    for (const edition of ['student', 'instructor']) {
      expect(files).toContain(`09-slow-learning--${edition}-a4.pdf`);
      expect(files.some((file) => file.startsWith('booklet--') && file.includes(edition))).toBe(true);
    }
  });
});

describe.each(['student', 'instructor'])('the %s edition', (edition) => {
  const file = pdf(edition);

  it('has a sane number of A4 pages, a title, and bears no date of printing', () => {
    const about = info(file);
    expect(Number(about.get('Pages'))).toBeGreaterThanOrEqual(8);
    expect(Number(about.get('Pages'))).toBeLessThanOrEqual(60);
    expect(about.get('Page size')).toMatch(/A4/);
    expect(about.get('Title')).toMatch(/Slow learning/);
    expect(about.get('CreationDate')).toMatch(/2026/);
    expect(about.get('CreationDate')).toBe(about.get('ModDate'));
  });

  it('is tagged, with headings, figures, tables and formulas that can be read', () => {
    expect(info(file).get('Tagged')).toBe('yes');
    const tags = read('pdfinfo', '-struct', file);
    for (const tag of ['H1', 'H2', 'P', 'Figure', 'Table', 'L'])
      expect(tags, tag).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
  });

  it('names its language and gives each figure a text', () => {
    const raw = readFileSync(file).toString('latin1');
    expect(raw).toMatch(/\/Lang\s?\(en/);
    expect((raw.match(/\/Alt\s?[(<]/g) ?? []).length).toBeGreaterThanOrEqual(5);
  });

  it('has an outline with each section of the lesson', () => {
    const raw = readFileSync(file).toString('latin1');
    expect(raw).toMatch(/\/Outlines \d+ 0 R/);
    const sections = readFileSync(LESSON, 'utf8').match(/^## .+$/gm)!;
    expect((raw.match(/\/Title\s?[(<]/g) ?? []).length).toBeGreaterThanOrEqual(sections.length);
  });

  const fonts = (): string[] => read('pdffonts', file).trim().split('\n').slice(2);

  it('embeds every font, none of them as pictures of letters (Type 3)', () => {
    expect(fonts().length).toBeGreaterThanOrEqual(4);
    expect(fonts().filter((font) => font.trim().split(/\s+/).at(-5) !== 'yes')).toEqual([]);
    expect(fonts().filter((font) => / Type 3 /.test(font))).toEqual([]);
  });

  it('is set in the course’s own faces alone, so no letter was missing in them', () => {
    const strangers = fonts().filter((font) => !/ Type 3 |Newsreader|Public ?Sans|Feedforward/.test(font));
    expect(strangers).toEqual([]);
  });

  it('has its text, its numbers, its running heads, and no broken value', () => {
    const text = textOf(file);
    for (const needed of ['232', '17', '0.982', 'Figure 9.', 'Exercise 9.1', 'eta 0.15', 'What to keep', 'Sources']) {
      expect(text, needed).toContain(needed);
    }
    expect(text).not.toMatch(/NaN|undefined|\[object|Infinity/);
    expect(text.split('Slow learning').length).toBeGreaterThan(4);
  });

  it('shows nothing to press', () => {
    for (const control of ['Back to the document', 'Link to this state', 'Full screen', 'Check again', 'Your answer']) {
      expect(textOf(file), control).not.toContain(control);
    }
  });
});

describe('what an edition must not hold', () => {
  const mdx = readFileSync(LESSON, 'utf8');

  it('is known: the lesson has notes for instructors and worked solutions', () => {
    expect(notesIn(mdx).length).toBeGreaterThan(3);
    expect(solutionsIn(mdx).length).toBeGreaterThan(10);
  });

  it('the student edition holds no solution and no note', () => {
    const text = textOf(pdf('student'));
    expect(solutionsIn(mdx).filter((solution) => text.includes(solution))).toEqual([]);
    expect(notesIn(mdx).filter((note) => text.includes(note))).toEqual([]);
    expect(text).not.toMatch(/For instructors/);
  });

  it('the instructor edition holds the notes and the solutions', () => {
    const text = textOf(pdf('instructor'));
    // A page may end inside.
    const stands = (words: string): boolean => text.includes(words.slice(0, 25)) || text.includes(words.slice(-25));
    const missing = [...notesIn(mdx), ...solutionsIn(mdx)].filter((words) => !stands(words));
    expect(missing).toEqual([]);
  });
});

describe('the booklet', () => {
  const file = join(folder, 'booklet--student-a4.pdf');
  const pages = textsByPage(file);
  const places = placesOf(readPdf(readFileSync(file)));

  it('names itself, its author and its subject, and opens with its bookmarks', () => {
    const about = info(file);
    expect(about.get('Title')).toBe('Feedforward');
    expect(about.get('Author')).toBe('The Feedforward authors');
    expect(about.get('Subject')).toMatch(/^A course on neural networks/);
    const lessons = readdirSync(join('src', 'content', 'lessons', 'en')).length;
    const titles = (
      readFileSync(file)
        .toString('latin1')
        .match(/\/Title <FEFF/g) ?? []
    ).length;
    expect(titles).toBeGreaterThan(8 * lessons);
  });

  it('gives in its contents the page on which each section of lesson 9 begins', () => {
    const sections = readFileSync(LESSON, 'utf8').match(/^## .+$/gm)!;
    for (const title of sections.map((line) => wordsOnly(line.slice(3)))) {
      const place = places.get(`slow-learning--${slugOf(title)}`)!;
      expect(pages[place.page - 1], title).toContain(title);
      expect(pages.slice(1, 5).some((page) => page.includes(title) && page.includes(` ${place.page} `))).toBe(true);
    }
  });

  it('has its back matter, the index with pages, Chinese in its own face, and no address of the machine', () => {
    const back = pages.slice(-40).join(' ');
    for (const needed of ['Formula sheet', 'Notation crosswalk', '反向传播', 'Bibliography', 'Index of terms']) {
      expect(back, needed).toContain(needed);
    }
    expect(back).toMatch(/backpropagation \d+/);
    const fonts = read('pdffonts', file);
    expect(fonts).toContain('FeedforwardCJK');
    expect(fonts).not.toContain('Type 3');
    expect(readFileSync(file).includes('localhost')).toBe(false);
  });
});
