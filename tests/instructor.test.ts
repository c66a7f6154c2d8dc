// What is for instructors only stands in no file of the public site.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFiles, readBuilt } from './browser/files.ts';
import { notesIn, wordsOnly } from './lesson-text.ts';

const lessons = globSync(join('src', 'content', 'lessons', '**', '*.mdx'));
const notes = lessons.flatMap((file) => notesIn(readFileSync(file, 'utf8')));

describe('the instructor’s notes', () => {
  it('exist', () => expect(notes.length).toBeGreaterThan(3));

  it('are in no page, figure, script, index or other text of the site', () => {
    const files = builtFiles('.html', '.js', '.css', '.json', '.svg', '.csv', '.txt', '.xml', '.webmanifest');
    expect(files.length).toBeGreaterThan(40);
    for (const file of files) {
      const text = wordsOnly(readBuilt(file).toString().replaceAll('&amp;', '&').replaceAll('&#39;', "'"));
      expect(
        notes.filter((note) => text.includes(note)),
        file,
      ).toEqual([]);
    }
  });

  it('leave no empty heading on the lesson’s page', () => {
    expect(readBuilt('lessons/slow-learning/index.html').toString()).not.toMatch(/For instructors|class="instructor/i);
  });
});
