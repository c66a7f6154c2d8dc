// The booklet: the pages made for paper one after another in one document. It is printed once to learn on which page
// each place stands, and again with those numbers in it.
import type { Page } from 'playwright-core';
import type { LessonFile } from '../src/mdx/numbers.ts';
import { composeBooklet } from './booklet-compose.ts';
import { bookmarksIn, MENTIONS, writeLinks, writePages } from './booklet-pages.ts';
import { CommandError } from './command.ts';
import { BOOKLET, type Edition, type Paper } from './handout-flags.ts';
import { finished, openForPaper, pdfOf } from './handout-print.ts';
import { readPdf } from './pdf-objects.ts';
import { placesOf } from './pdf-places.ts';
import { printAddress, printText } from './print-pages.ts';

/** Opens the booklet's page with the lessons in it. */
export async function openBooklet(
  page: Page,
  site: string,
  edition: Edition,
  lessons: readonly LessonFile[],
): Promise<void> {
  const address = (slug: string): string => printAddress(site, edition, slug);
  const frame = await printText(address(BOOKLET));
  const pages = await Promise.all(lessons.map(async ({ slug }) => ({ slug, html: await printText(address(slug)) })));
  const body = composeBooklet(frame, pages, new URL(site).pathname);
  await page.route(address(BOOKLET), (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await openForPaper(page, address(BOOKLET));
  await page.evaluate(writeLinks, MENTIONS);
}

const PASSES = 4;

/** The booklet on one paper: a draft says on which pages things stand, and the print with these numbers whether it was right. */
export async function printBooklet(page: Page, paper: Paper): Promise<Buffer> {
  let pdf = await pdfOf(page, paper, 'draft');
  let shown = '';
  for (let pass = 1; pass < PASSES; pass++) {
    shown = await fillIn(page, pdf);
    pdf = await pdfOf(page, paper, 'final', false);
    if (shown === (await fillIn(page, pdf))) return finished(page, pdf, await page.evaluate(bookmarksIn));
  }
  throw new CommandError(`the pages of the booklet do not settle in ${PASSES} printings`);
}

/** Writes the pages of a print into the page; returns all that are shown now. */
async function fillIn(page: Page, pdf: Buffer): Promise<string> {
  const places = [...placesOf(readPdf(pdf))].map(([name, place]) => [name, place.page] as const);
  return page.evaluate(writePages, Object.fromEntries(places));
}
