// axe-core finds nothing against WCAG 2.2 A and AA or best practice on a page of each kind, all opened, on a desk in the
// light and on a phone in the dark.
import { describe, expect, it } from 'vitest';
import { LESSON, PAGES, chromium, withPage } from './browser/chromium.ts';
import { awake, soon } from './browser/lab.ts';
import { findings, openAll } from './browser/look.ts';

const browser = chromium();

const READERS = [
  { width: 1440, theme: 'light' },
  { width: 360, theme: 'dark' },
] as const;

describe.each(READERS)('at $width px, $theme', (reader) => {
  it.each(Object.entries(PAGES))('axe finds nothing on the page %s', (_, path) =>
    withPage(browser.open(path, reader), async (page) => {
      await openAll(page);
      expect(await findings(page)).toEqual([]);
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
