// node scripts/previews.ts [--site DIR]   a picture for each lesson, to go with its link: DIR/previews/09-slow-learning.png
import './node-version.ts';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { previewFile } from '../src/layouts/preview-file.ts';
import { lessonFile } from '../src/mdx/numbers.ts';
import { PATIENCE_MS, launchChromium } from './browsers.ts';
import { command, CommandError } from './command.ts';
import { lessonPaths } from './figure-numbers.ts';
import { readFlags, refuseWords } from './flags.ts';
import { serve } from './serve.ts';

/** What sites that show previews ask for. */
const SIZE = { width: 1200, height: 630 } as const;

/** Sizes of the picture itself: it is seen at a third of them. */
const STYLE = `
  body { height: ${SIZE.height}px; display: grid; grid-template-rows: auto 1fr auto; gap: 28px; padding: 48px 64px 40px; overflow: hidden; box-sizing: border-box }
  h1 { font-size: 68px; line-height: 1.1; margin: 0; padding: 0; white-space: nowrap }
  h1 span { position: static; color: var(--ink-3); margin-right: 28px; font: inherit }
  .picture { min-height: 0; display: flex; justify-content: start }
  .picture svg { width: 100%; height: 100% }
  .brand { font-size: 36px; gap: 16px }
  .brand svg { width: 54px; height: 35px; display: block }
`;

/** Leaves of a lesson its number, title, first drawing and the course's name. Runs in the page. */
function compose(style: string): string | undefined {
  const heading = document.querySelector('h1');
  const drawing = document.querySelector('main figure .plot svg');
  const brand = document.querySelector('.brand');
  if (!heading || !drawing || !brand) return 'the page has no title, no drawing or no name';
  const picture = document.createElement('div');
  picture.className = 'picture';
  drawing.removeAttribute('width');
  drawing.removeAttribute('height');
  drawing.setAttribute('preserveAspectRatio', 'xMinYMid meet');
  picture.append(drawing);
  document.body.replaceChildren(heading, picture, brand);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
  return undefined;
}

async function take(page: Page, address: string, path: string): Promise<void> {
  await page.goto(address, { timeout: PATIENCE_MS });
  const wrong = await page.evaluate(compose, STYLE);
  if (wrong) throw new CommandError(`${address}: ${wrong}`);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path, timeout: PATIENCE_MS });
}

async function takeAll(dist: string): Promise<void> {
  const base = process.env['BASE_PATH'] ?? '/';
  const site = await serve(dist, { base });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' });
    await mkdir(join(dist, 'previews'), { recursive: true });
    for (const path of lessonPaths('en')) {
      const lesson = lessonFile(path);
      if (!lesson) throw new CommandError(`${basename(path)} is no lesson`);
      await take(page, `${site.url}lessons/${lesson.slug}/`, join(dist, previewFile(lesson)));
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

await command('previews', async () => {
  const { values, positionals } = readFlags({ site: { type: 'string', default: 'dist' } });
  refuseWords(positionals);
  await takeAll(values.site);
});
