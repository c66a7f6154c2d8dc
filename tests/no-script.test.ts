// Without JavaScript the lesson is whole: figures, formulas, hints and solutions stand, and nothing pretends to work.
import { describe, expect, it } from 'vitest';
import { LESSON, PAGES, chromium, withPage } from './browser/chromium.ts';

const browser = chromium();

const still = (path: string, width?: number) =>
  browser.open(path, { scripts: 'off', ...(width === undefined ? {} : { width }) });

describe('the lesson without JavaScript', () => {
  it.each([[1440], [360]])('shows a drawing in each figure at %i px', (width) =>
    withPage(still(LESSON, width), async (page) => {
      const figures = page.locator('main figure:has(.plot svg)');
      expect(await figures.count()).toBeGreaterThanOrEqual(8);
      for (const figure of await figures.all()) {
        const drawn = figure.locator('.plot svg').filter({ visible: true }).first();
        const box = (await drawn.boundingBox())!;
        expect(box.width, (await figure.getAttribute('id'))!).toBeGreaterThan(100);
        expect(box.height, (await figure.getAttribute('id'))!).toBeGreaterThan(50);
      }
    }),
  );

  it('shows every formula', () =>
    withPage(still(LESSON), async (page) => {
      const empty = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main .katex')]
          .filter((formula) => formula.checkVisibility() && !(formula.getBoundingClientRect().width > 0))
          .map((formula) => formula.textContent),
      );
      expect(empty).toEqual([]);
      expect(await page.locator('main .katex').filter({ visible: true }).count()).toBeGreaterThan(30);
    }));

  it('opens each hint and each solution', () =>
    withPage(still(LESSON), async (page) => {
      const summaries = page.locator('main details > summary').filter({ visible: true });
      expect(await summaries.filter({ hasText: /^Hint/ }).count()).toBeGreaterThanOrEqual(6);
      expect(await page.locator('main details.sol > summary').count()).toBeGreaterThanOrEqual(6);
      // From the last to the first, so that what opens does not hide what is still to be opened.
      for (let place = (await summaries.count()) - 1; place >= 0; place--) {
        const summary = summaries.nth(place);
        await summary.click();
        const inside = await summary.evaluate((node) => {
          const rest = [...node.parentElement!.children].filter((child) => child !== node);
          return rest.some((child) => child.getBoundingClientRect().height > 0 && child.textContent!.trim() !== '');
        });
        expect(inside, await summary.innerText()).toBe(true);
      }
    }));

  it('offers no theme, which only a script could change', () =>
    withPage(still(PAGES.glossary), async (page) => {
      expect(await page.getByRole('radio', { name: 'Dark' }).count()).toBe(0);
    }));

  it('opens a side note on a phone', () =>
    withPage(still(LESSON, 360), async (page) => {
      const mark = page.getByRole('checkbox', { name: 'Side note 1' });
      await mark.check({ force: true });
      const note = page.getByText('document A takes both over').first();
      expect(await note.isVisible()).toBe(true);
    }));
});

describe('what works with scripts only', () => {
  it.each(Object.entries(PAGES))('is not shown on the page %s', (_, path) =>
    withPage(still(path), async (page) => {
      expect(await names(page, 'button')).toEqual([]);
      expect(await names(page, 'slider')).toEqual([]);
      expect(await names(page, 'textbox')).toEqual([]);
      expect(await names(page, 'combobox')).toEqual([]);
    }),
  );
});

/** What a reader could press or fill in; a button that opens its own popover works without a script. */
const names = (page: Awaited<ReturnType<typeof still>>, role: 'button' | 'slider' | 'textbox' | 'combobox') =>
  page
    .getByRole(role)
    .filter({ visible: true })
    .evaluateAll((all) =>
      all
        .filter((one) => !one.hasAttribute('popovertarget') && one.tagName !== 'SUMMARY' && !one.closest('svg'))
        .map((one) => one.getAttribute('aria-label') ?? one.textContent!.trim()),
    );
