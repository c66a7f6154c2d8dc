// The playground in Chromium: run and changed, gone back in and brought back, led by keys, clicked on, reloaded; what it
// weighs; a phone in the dark; a reader without scripts.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { chromium, withPage, type Reader } from './browser/chromium.ts';
import { gzipped, readBuilt, sumOf, watchFetches } from './browser/files.ts';
import { soon } from './browser/lab.ts';
import { findings, listen } from './browser/look.ts';

const KB = 1000;
const QUICK = '?run=playground&data=moons&samples=40&sizes=%5B2%2C3%2C1%5D&epochs=30';
const browser = chromium();

const epoch = async (page: Page): Promise<number> => Number(await page.locator('.pg-rewind output').innerText());
const button = (page: Page, name: string) => page.locator('.pg').getByRole('button', { name, exact: true });
const notice = (page: Page, about: string) => page.locator(`[data-notice="${about}"]`).innerText();

async function awake(page: Page): Promise<void> {
  await button(page, 'Run').hover();
  await expect.poll(() => page.locator('.pg-units').count(), { timeout: 20_000 }).toBe(1);
}

const onPlayground = (check: (page: Page) => Promise<void>, query = QUICK, reader: Reader = {}) =>
  withPage(browser.page(reader), async (page) => {
    const heard = listen(page);
    await page.goto(`${inject('site')}playground/${query}`);
    await awake(page);
    await check(page);
    expect(heard).toEqual({ complaints: [], foreign: [] });
  });

describe('the playground', () => {
  it('weighs little, runs at a pace to be watched, and writes a change on the curve', () =>
    withPage(browser.page(), async (page) => {
      const fetched = watchFetches(page);
      await page.goto(`${inject('site')}playground/`);
      await awake(page);
      expect(await epoch(page)).toBe(300);
      const scripts = sumOf(fetched(), 'script', 'gzip');
      console.log(`playground: HTML ${gzipped(readBuilt('playground/index.html'))} B, scripts ${scripts} B gzip`);
      expect(scripts).toBeLessThanOrEqual(120 * KB);
      await button(page, 'Run').click();
      await soon(() => epoch(page)).toBeGreaterThan(310);
      await page.locator('[name="eta"]').fill('0.5');
      await soon(() => page.locator('.pg-costs svg').innerHTML()).toMatch(/to 0\.5</);
      await button(page, 'Pause').click();
      await soon(() => page.url()).toMatch(/\d\+eta\+0\.5/);
      expect(await page.locator('.pg-story').isVisible()).toBe(false);
    }));

  it('goes back, cuts what came after, and brings it back', () =>
    onPlayground(async (page) => {
      const slider = page.getByRole('slider', { name: 'Epoch' });
      await slider.fill('12');
      await soon(() => page.url()).toContain('step=12');
      const then = await page.locator('.pg-chosen').innerText();
      await page.locator('select[name="activation"]').selectOption('relu');
      await soon(() => page.locator('[data-undo]').innerText()).toBe('Undo: back to the run of 30 epochs');
      await soon(() => slider.getAttribute('max')).toBe('12');
      await page.locator('[data-undo]').click();
      await soon(() => slider.getAttribute('max')).toBe('30');
      await soon(() => page.locator('.pg-chosen').innerText()).toBe(then);
      await button(page, 'Back to 0, same weights').click();
      await soon(() => epoch(page)).toBe(0);
      await button(page, 'Step').click();
      await soon(() => epoch(page)).toBe(1);
      await page.goto(page.url());
      await awake(page);
      await soon(() => epoch(page)).toBe(1);
    }));

  it('is led by keys from unit to unit, and has no finding of axe', () =>
    onPlayground(async (page) => {
      expect(await findings(page)).toEqual([]);
      const stop = page.locator('.pg-units button[tabindex="0"]');
      expect(await stop.count()).toBe(1);
      await stop.focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await soon(() => page.locator('.pg-chosen').innerText()).toMatch(/^Selected unit 3 of layer 1: z3 = /);
      expect(await page.locator('.pg-units button:focus').getAttribute('aria-label')).toMatch(
        /^unit 3 of layer 1, z = −?\d+\.\d\d x₁ [+−] \d+\.\d\d x₂ [+−] \d+\.\d\d$/,
      );
    }));

  it('takes a click as a point, keeps long runs over a reload, refuses a hostile file', () =>
    onPlayground(async (page) => {
      await page.locator('.pg-thumbs input[value="own"]').check();
      const aim = page.locator('.aim');
      await aim.click({ position: { x: 40, y: 40 } });
      await soon(() => page.locator('.points .count').innerText()).toMatch(/^Points: 41/);
      await soon(() => page.locator('[data-wrong]').innerText()).toMatch(/of 28, held out \d+ of 13$/);
      await page.locator('.points textarea').fill(Array.from({ length: 300 }, (_, i) => `0.${i}, 0.${300 - i}, ${i % 2}`).join('\n')); // prettier-ignore
      await soon(() => page.url()).toMatch(/\?run=playground&data=own#/);
      await page.goto(page.url());
      await page.reload();
      await awake(page);
      await soon(() => page.locator('[data-wrong]').innerText()).toMatch(/of 200, held out \d+ of 100$/);
      const file = { name: 'run.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"no"}') };
      await page.locator('[data-load]').setInputFiles(file);
      await soon(() => notice(page, 'load')).toMatch(/^– ?This file was not taken: saved run|^This file was not taken/);
    }));

  it('stands on a phone in the dark', () =>
    onPlayground(
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
        expect(await findings(page)).toEqual([]);
      },
      QUICK,
      { width: 360, theme: 'dark' },
    ));

  it('shows its run without a script, and no control', () =>
    withPage(browser.open('playground/', { scripts: 'off' }), async (page) => {
      expect(await page.locator('.pg-across svg').isVisible()).toBe(true);
      expect(await page.locator('.pg-story').innerText()).toMatch(/^Left free for 180 epochs/);
      expect(await page.locator('.pg :is(button, select, input)').filter({ visible: true }).count()).toBe(0);
    }));
});
