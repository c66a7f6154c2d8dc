// One Firefox for a test file, as readers have it: Playwright drives one of its own only, so Puppeteer does, over
// WebDriver BiDi. Without Firefox its tests are left out by name, never in CI.
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { findFirefox } from '../../scripts/browsers.ts';
import { LESSON, NO_WORKER } from './chromium.ts';

const executablePath = findFirefox();

/** Whether tests in Firefox are left out. */
export const withoutFirefox = executablePath === undefined && !process.env['CI'];

export function firefox() {
  let browser: Browser;
  beforeAll(async () => {
    if (withoutFirefox) return;
    if (executablePath === undefined) throw new Error('no Firefox found: install it or set FIREFOX_PATH');
    browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  });
  afterAll(() => browser?.close());
  return {
    async page(width = 1440, worker?: 'on'): Promise<Page> {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 900 });
      if (worker !== 'on') await page.evaluateOnNewDocument(NO_WORKER);
      return page;
    },
    async open(path: string = LESSON, width?: number): Promise<Page> {
      const page = await this.page(width);
      await page.goto(inject('site') + path);
      return page;
    },
  };
}
