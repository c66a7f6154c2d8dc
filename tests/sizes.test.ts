// On a phone: what is pressed is large enough. That nothing runs over the edge stands in accessibility.test.ts, and for
// each lesson in lessons.test.ts.
import { describe, expect, it } from 'vitest';
import { LESSON, chromium, withPage } from './browser/chromium.ts';

const browser = chromium();

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
