// From a small phone to a desk: nothing runs over the edge, and nothing in a drawing is smaller than 12 px.
import { describe, expect, it } from 'vitest';
import { LESSON, PAGES, chromium, withPage } from './browser/chromium.ts';
import { misfits, openAll } from './browser/look.ts';

const browser = chromium();

it.each(Object.entries(PAGES))(
  'the page %s never scrolls sideways, and has no text under 12 px in its drawings',
  (_, path) =>
    withPage(browser.open(path), async (page) => {
      await openAll(page);
      expect(await misfits(page)).toEqual([]);
    }),
);

describe('on a phone', () => {
  it('the navigation opens, and its links are at least 24 px tall', () =>
    withPage(browser.open(LESSON, { width: 360 }), async (page) => {
      await page.getByText('Contents', { exact: true }).filter({ visible: true }).first().click();
      const link = page
        .getByRole('link', { name: /Slow learning/ })
        .filter({ visible: true })
        .first();
      expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(24);
    }));

  it('buttons, fields and selects are at least 24 px in both directions', () =>
    withPage(browser.open(LESSON, { width: 360 }), async (page) => {
      const small = await page
        .getByRole('button')
        .or(page.getByRole('textbox'))
        .or(page.getByRole('combobox'))
        .evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility() && !one.closest('p, dd'))
            .map((one) => ({ one, box: one.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0 && !(Math.min(box.width, box.height) >= 24))
            .map(({ one, box }) => `${one.getAttribute('aria-label') ?? one.textContent} ${box.width}×${box.height}`),
        );
      expect(small).toEqual([]);
    }));
});
