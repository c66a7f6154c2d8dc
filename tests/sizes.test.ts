// From a small phone to a desk: nothing runs over the edge, and nothing in a drawing is smaller than 12 px.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LESSON, PAGES, chromium, withPage } from './browser/chromium.ts';

const browser = chromium();

const WIDTHS = [320, 360, 768, 1440];

/** What reaches over the right edge, unless it scrolls inside something. */
const overEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element): boolean => {
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflowX !== 'visible') return true;
      }
      return false;
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 0.5)
      .filter((element) => !scrolls(element))
      .map((element) => `${element.tagName} ${element.className} ${element.id}`);
  });

/** Texts of visible drawings whose letters are smaller than 12 px on the screen. */
const smallTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGGraphicsElement>('main svg text')]
      .filter((text) => text.checkVisibility() && text.textContent!.trim() !== '')
      .map((text) => {
        const { a, b } = text.getScreenCTM()!;
        const size = Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b);
        return { size, what: `${text.closest('figure')?.id} “${text.textContent}” ${size.toFixed(2)} px` };
      })
      .filter(({ size }) => !(size >= 11.99))
      .map(({ what }) => what),
  );

const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) (details as HTMLDetailsElement).open = true;
  });

describe.each(WIDTHS)('at %i px', (width) => {
  it.each(Object.entries(PAGES))('the page %s does not scroll sideways', (name, path) =>
    withPage(browser.open(path, { width }), async (page) => {
      await openAll(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width);
      expect(await overEdge(page), name).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width);
    }),
  );

  it.each(['', LESSON])('no text in a drawing of /%s is under 12 px', (path) =>
    withPage(browser.open(path, { width }), async (page) => {
      expect(await smallTexts(page)).toEqual([]);
    }),
  );
});

describe('on a phone', () => {
  it('the navigation opens, and its links are as tall as a finger', () =>
    withPage(browser.open(LESSON, { width: 360 }), async (page) => {
      await page.getByText('Contents', { exact: true }).filter({ visible: true }).first().click();
      const link = page
        .getByRole('link', { name: /Slow learning/ })
        .filter({ visible: true })
        .first();
      expect(await link.isVisible()).toBe(true);
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

it('at 200 % zoom (720 px of a 1440 px screen) the lesson does not scroll sideways', () =>
  withPage(browser.open(LESSON, { width: 720 }), async (page) => {
    expect(await overEdge(page)).toEqual([]);
  }));
