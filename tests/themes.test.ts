// Light, dark and as the system has it: chosen without a flash, kept, and followed by the drawings. Reduced motion.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LESSON, chromium, withPage } from './browser/chromium.ts';
import { awake, soon } from './browser/lab.ts';

const browser = chromium();

const paperOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** Lightness of a color as the browser writes it, 0 to 1. */
const lightness = (color: string): number => Math.max(...(color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)) / 255;

const inkOfDrawing = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.querySelector('#slow-learning-twin svg text')!).fill);

const choose = (page: Page, theme: string) => page.getByRole('radio', { name: theme }).first().check({ force: true });

/** Notes the theme in force when the page's body begins, before anything can be painted. */
const WITNESS = `new MutationObserver((_, watch) => {
  if (!document.body) return;
  window.themeAtFirst = document.documentElement.dataset.theme ?? 'auto';
  watch.disconnect();
}).observe(document, { childList: true, subtree: true });`;

describe('the theme', () => {
  it.each(['light', 'dark'] as const)('follows a system that is %s', (theme) =>
    withPage(browser.open(LESSON, { theme }), async (page) => {
      if (theme === 'dark') expect(lightness(await paperOf(page))).toBeLessThan(0.3);
      else expect(lightness(await paperOf(page))).toBeGreaterThan(0.8);
    }),
  );

  it('that was chosen stays on the next page, and is there before the first paint', () =>
    withPage(browser.open(LESSON, { before: WITNESS }), async (page) => {
      const ink = await inkOfDrawing(page);
      await choose(page, 'Dark');
      await soon(() => paperOf(page).then(lightness)).toBeLessThan(0.3);
      expect(await inkOfDrawing(page)).not.toBe(ink);
      await page.reload();
      expect(await page.evaluate('window.themeAtFirst')).toBe('dark');
      expect(lightness(await paperOf(page))).toBeLessThan(0.3);
      expect(await page.getByRole('radio', { name: 'Dark' }).first().isChecked()).toBe(true);
      await choose(page, 'Auto');
      await soon(() => paperOf(page).then(lightness)).toBeGreaterThan(0.8);
    }));

  it('can be chosen where storage is blocked, which is said once', () =>
    withPage(
      browser.open(LESSON, {
        before: `Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked'); } })`,
      }),
      async (page) => {
        await choose(page, 'Dark');
        await soon(() => paperOf(page).then(lightness)).toBeLessThan(0.3);
        const note = page.locator('[data-note]');
        await soon(() => note.innerText()).toMatch(/keeps nothing for this site/);
        await note.getByRole('button', { name: 'Close' }).click();
        await page.locator('.tools select[data-lens]').selectOption('nielsen');
        await soon(() => page.locator('.lens-said').last().textContent()).toMatch(/Nielsen/);
        expect(await note.innerText()).toBe('');
      },
    ));
});

describe('reduced motion', () => {
  it('shows the end of a run at once', () =>
    withPage(browser.open(LESSON, { motion: 'reduced' }), async (page) => {
      const lab = await awake(page);
      await lab.button('Back to 0').click();
      await soon(lab.moment).toBe('0 of 300');
      const atStart = await lab.picture();
      await lab.plate.getByText('0 of 300', { exact: true }).evaluate((progress) => {
        const told: string[] = [];
        new MutationObserver(() => told.push(progress.textContent)).observe(progress, {
          characterData: true,
          subtree: true,
        });
        Object.assign(window, { told });
      });
      await lab.button('Run').click();
      await soon(lab.moment).toBe('300 of 300');
      expect(await page.evaluate('window.told')).toEqual(['300 of 300']);
      await soon(lab.picture).not.toBe(atStart);
    }));

  it('leaves no transition and no animation', () =>
    withPage(browser.open(LESSON, { motion: 'reduced' }), async (page) => {
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
            const lasts = (list: string) => list.split(',').some((one) => Number.parseFloat(one) > 0.01);
            return (
              lasts(transitionDuration) ||
              (animationName !== 'none' && lasts(animationDuration)) ||
              scrollBehavior === 'smooth'
            );
          })
          .map((element) => `${element.tagName} ${element.className}`),
      );
      expect(moving).toEqual([]);
    }));
});

it('nothing moves unasked', () =>
  withPage(browser.open(LESSON), async (page) => {
    await page.waitForLoadState('networkidle');
    const before = await page.locator('main').innerHTML();
    await page.waitForTimeout(600);
    expect(await page.locator('main').innerHTML()).toBe(before);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  }));
