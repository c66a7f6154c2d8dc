// A page of each kind, all opened, on a desk in the light and on a phone in the dark: quiet, within its edges, and axe-core
// finds nothing against WCAG 2.2 A and AA or best practice.
import { describe, expect, inject, it } from 'vitest';
import { LESSON, PAGES, chromium, withPage } from './browser/chromium.ts';
import { awake, soon } from './browser/lab.ts';
import { findings, listen, misfits, openAll, scrollThrough } from './browser/look.ts';

const browser = chromium();

const READERS = [
  { width: 1440, theme: 'light' },
  { width: 360, theme: 'dark' },
] as const;

describe.each(READERS)('at $width px, $theme', (reader) => {
  it.each(Object.entries(PAGES))('the page %s is quiet, and axe finds nothing; no edge is passed', (name, path) =>
    withPage(browser.page(reader), async (page) => {
      const heard = listen(page);
      await page.goto(inject('site') + path);
      await scrollThrough(page);
      await page.waitForLoadState('networkidle');
      await openAll(page);
      expect(await findings(page)).toEqual([]);
      // From a small phone to a desk, whatever the width was.
      if (reader.width === 1440) expect(await misfits(page)).toEqual([]);
      expect(heard.foreign).toEqual([]);
      // The browser itself reports the status of a page that does not exist.
      expect(heard.complaints.filter((text) => !(name === 'missing' && /status of 404/.test(text)))).toEqual([]);
    }),
  );
});

describe('the lesson in use', () => {
  it('has nothing that axe finds after a refused number and a stopped run', () =>
    withPage(browser.open(), async (page) => {
      const lab = await awake(page);
      await lab.button('Run').click();
      await lab.button('Stop').click();
      await lab.field('Learning rate').fill('abc');
      await soon(() => lab.field('Learning rate').getAttribute('aria-invalid')).toBe('true');
      expect(await findings(page)).toEqual([]);
    }));

  it('names every figure, with a sentence that says what it shows', () =>
    withPage(browser.open(), async (page) => {
      const drawings = page.locator('main figure').getByRole('img');
      const names = await drawings.evaluateAll((all) =>
        all.map((one) => {
          const by = one.getAttribute('aria-labelledby') ?? '';
          const labels = by.split(' ').map((id) => (id ? (document.getElementById(id)?.textContent ?? '') : ''));
          return one.getAttribute('aria-label') ?? labels.join(' ');
        }),
      );
      expect(names.length).toBeGreaterThanOrEqual(8);
      for (const name of names) expect(name.length, name).toBeGreaterThan(60);
    }));

  it('begins with a link past the navigation', () =>
    withPage(browser.open(), async (page) => {
      await page.keyboard.press('Tab');
      const first = page.getByRole('link', { name: 'Skip to the text' });
      expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await soon(() => page.url()).toMatch(/#main$/);
    }));

  it('has one heading of level 1 and skips no level', () =>
    withPage(browser.open(LESSON), async (page) => {
      const levels = await page
        .getByRole('heading')
        .evaluateAll((all) => all.map((one) => Number(one.tagName.slice(1)) || Number(one.getAttribute('aria-level'))));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, place) => expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1));
    }));
});
