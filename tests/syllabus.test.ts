// The syllabus as built: every week of either pace, every lesson, and links that lead to something.
import { describe, expect, it } from 'vitest';
import { builtLessons, readBuilt } from './browser/files.ts';

const html = readBuilt('syllabus/index.html').toString();
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/$/, '');
const lessons = builtLessons();

describe('the syllabus', () => {
  it('has a row for each week, and no week without minutes', () => {
    const tables = [...html.matchAll(/<table class="weeks".*?<\/table>/gs)].map(([table]) => table);
    const rows = tables.map((table) => [...table.matchAll(/<th scope="row"/g)].length);
    expect(rows).toEqual([8, 14]);
    for (const table of tables) expect(table.match(/href="#[a-z-]+"/g)).toHaveLength(lessons.length);
  });

  it('has a plan for each lesson', () => {
    for (const lesson of lessons) expect(html).toContain(`id="${lesson.replace(/^lessons\/|\/$/g, '')}"`);
    expect(html.match(/class="sy-plan"/g)).toHaveLength(lessons.length);
  });

  it('sends to sections, figures and exercises that are there', () => {
    for (const lesson of lessons) {
      const page = readBuilt(`${lesson}index.html`).toString();
      const anchors = [...html.matchAll(new RegExp(`href="${base}/${lesson}#([^"]+)"`, 'g'))].map(([, id]) => id!);
      expect(anchors.length, lesson).toBeGreaterThan(8);
      expect(anchors.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
    }
  });
});
