// PNG and PDF of a figure: its SVG file as Chromium shows it.
import type { Browser, Page } from 'playwright-core';
import { PATIENCE_MS } from './browsers.ts';
import { CommandError } from './command.ts';
import type { Image } from './figure-files.ts';
import { escaped } from './escaped.ts';
import { withoutDates } from './pdf.ts';

/** Pixels of a PNG for one of the drawing. */
const SCALE = 2;

function sizeOf({ file, svg }: Image): { width: number; height: number } {
  const [, width, height] = /<svg\b[^>]*\bwidth="([\d.]+)"[^>]*\bheight="([\d.]+)"/.exec(svg) ?? [];
  if (!width || !height) throw new CommandError(`${file}: the drawing has no size`);
  return { width: Math.ceil(Number(width)), height: Math.ceil(Number(height)) };
}

/** A page that takes one picture after the other. */
export const imagePage = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ deviceScaleFactor: SCALE })).newPage();

export async function takeImage(page: Page, image: Image): Promise<Buffer> {
  const { width, height } = sizeOf(image);
  await page.setViewportSize({ width, height });
  // A page of paper is a whole number of points, so a sliver of it may lie beside the drawing.
  const under = image.paper === undefined ? '' : `html{background:${image.paper}}`;
  const markup = image.svg.replace(/^<\?xml[^>]*\?>\s*/, '');
  await page.setContent(
    `<!doctype html><html lang="en"><title>${escaped(image.title)}</title>` +
      `<style>@page{margin:0}html,body{margin:0}svg{display:block}${under}</style>${markup}`,
    { timeout: PATIENCE_MS },
  );
  await page.evaluate(() => document.fonts.ready);
  if (image.format === 'png') {
    const clip = { x: 0, y: 0, width, height };
    return page.screenshot({ clip, omitBackground: image.paper === undefined, timeout: PATIENCE_MS });
  }
  const pdf = await page.pdf({ width: `${width}px`, height: `${height}px`, printBackground: true, tagged: true });
  return withoutDates(pdf);
}
