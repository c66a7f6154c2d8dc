// On a phone the blocks further down a lesson wait until they come near, and nobody loses a place by that.
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { chromium, LESSON, withPage } from './browser/chromium.ts';

const browser = chromium();
const PHONE = { width: 360 };

/** How many blocks of the text, or parts of them, are not set yet. */
const waiting = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('main > *, main .plot')]
        .map((block) => block.firstElementChild ?? block)
        .filter((inner) => inner.checkVisibility() && !inner.checkVisibility({ contentVisibilityAuto: true })).length,
  );

/** Once letters and page stand still. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}

/** The block under the head of the page. */
const blockAtTop = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main > *')].findIndex((one) => one.getBoundingClientRect().bottom > 100),
  );

const topOf = (page: Page, block: number): Promise<number> =>
  page.evaluate((n) => document.querySelectorAll('main > *')[n]!.getBoundingClientRect().top, block);

it('a block far down is set when it comes near', () =>
  withPage(browser.open(LESSON, PHONE), async (page) => {
    const shown = () =>
      page
        .locator('.ex-t p')
        .last()
        .evaluate((text) => text.checkVisibility({ contentVisibilityAuto: true }));
    expect(await waiting(page)).toBeGreaterThan(30);
    expect(await shown()).toBe(false);
    await page
      .locator('.ex')
      .last()
      .evaluate((exercise) => exercise.scrollIntoView());
    await expect.poll(shown).toBe(true);
  }));

it('a reader’s place is kept when the page is loaded again', () =>
  withPage(browser.open(LESSON, PHONE), async (page) => {
    await settled(page);
    await page.mouse.move(180, 500);
    for (let turn = 0; turn < 8; turn++) {
      await page.mouse.wheel(0, 1500);
      await page.waitForTimeout(100);
    }
    await page.waitForTimeout(500);
    const block = await blockAtTop(page);
    const before = await topOf(page, block);
    expect(block).toBeGreaterThan(15);
    await page.reload();
    await settled(page);
    // A third of the window: its own lines are still in view.
    await expect.poll(async () => Math.abs((await topOf(page, block)) - before)).toBeLessThan(300);
  }));

it('an address leads to its place, which is the same when the page is loaded again', () =>
  withPage(browser.page(PHONE), async (page) => {
    const top = () => page.locator('#exercises').evaluate((heading) => heading.getBoundingClientRect().top);
    await page.goto(`${inject('site')}${LESSON}#exercises`);
    await settled(page);
    const first = await top();
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(120);
    await page.reload();
    await settled(page);
    expect(Math.abs((await top()) - first)).toBeLessThan(2);
  }));

it.each([{ width: 1440 }, { width: 360, scripts: 'off' }] as const)('nothing waits at %o', (reader) =>
  withPage(browser.page(reader), async (page) => {
    await page.goto(inject('site') + LESSON);
    const text = page.locator('main p').last();
    expect(await text.evaluate((one) => getComputedStyle(one).contentVisibility)).toBe('visible');
    if (reader.scripts !== 'off') expect(await waiting(page)).toBe(0);
  }),
);
