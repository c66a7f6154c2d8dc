// One Chromium for a test file, and pages in it as a reader has them: a width, a theme, with or without scripts.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from '../../scripts/browsers.ts';

export const LESSON = 'lessons/slow-learning/';

/** The addresses under which the site shows a page of each kind. */
export const PAGES = {
  home: '',
  lesson: LESSON,
  glossary: 'glossary/',
  bugs: 'bugs/',
  missing: 'no-such-page/',
} as const;

export interface Reader {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly scripts?: 'on' | 'off';
  readonly motion?: 'reduced';
  /** Runs in each page before its own scripts. */
  readonly before?: string;
  /** Whether the site may keep pages: else a test could be shown one that is gone. */
  readonly worker?: 'on';
}

/** As in a browser that has no service workers. */
export const NO_WORKER = 'delete Navigator.prototype.serviceWorker';

const HEIGHT = 900;

const contextOf = ({ width = 1440, theme = 'light', scripts = 'on', motion }: Reader): BrowserContextOptions => ({
  viewport: { width, height: HEIGHT },
  colorScheme: theme,
  javaScriptEnabled: scripts === 'on',
  reducedMotion: motion === 'reduced' ? 'reduce' : 'no-preference',
  hasTouch: width < 500,
});

/** Opens and closes with the test file; each page stands in a context of its own. */
export function chromium() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  return {
    /** A blank page. */
    async page(reader: Reader = {}): Promise<Page> {
      const context = await browser.newContext(contextOf(reader));
      context.setDefaultTimeout(10_000);
      if (reader.worker !== 'on') await context.addInitScript(NO_WORKER);
      if (reader.before) await context.addInitScript(reader.before);
      return context.newPage();
    },
    /** A page of the site. */
    async open(path: string = LESSON, reader: Reader = {}): Promise<Page> {
      const page = await this.page(reader);
      await page.goto(inject('site') + path);
      return page;
    },
  };
}

/** Shows a page to a check and closes what belongs to it, whatever the check says. */
export async function withPage<T>(opened: Promise<Page>, check: (page: Page) => Promise<T>): Promise<T> {
  const page = await opened;
  try {
    return await check(page);
  } finally {
    await page.context().close();
  }
}
