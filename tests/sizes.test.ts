// From a small phone to a desk: nothing runs over the edge, and nothing in a drawing is smaller than 12 px.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LESSON, PAGES, chromium, withPage } from './browser/chromium.ts';

const browser = chromium();

/** 720 px are a screen of 1440 px at 200 % zoom. */
const WIDTHS = [320, 360, 720, 768, 1024, 1440];

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

describe.each(Object.entries(PAGES))('the page %s', (_, path) => {
  it('never scrolls sideways', () =>
    withPage(browser.open(path), async (page) => {
      const found: string[] = [];
      await openAll(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        found.push(...(await overEdge(page)).map((what) => `${width} px: ${what}`));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (!(wide <= width)) found.push(`${width} px: the page is ${wide} px wide`);
      }
      expect(found).toEqual([]);
    }));

  it('has no text under 12 px in its drawings', () =>
    withPage(browser.open(path), async (page) => {
      const found: string[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        found.push(...(await smallTexts(page)).map((what) => `${width} px: ${what}`));
      }
      expect(found).toEqual([]);
    }));
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
