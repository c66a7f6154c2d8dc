// From a page made for paper to a PDF.
import type { Browser, Page } from 'playwright-core';
import type { LessonFile } from '../src/mdx/numbers.ts';
import { makeBooklet } from './booklet.ts';
import { CommandError } from './command.ts';
import { BOOKLET, type Edition, type Paper } from './handout-flags.ts';
import { withoutDates } from './pdf.ts';

const FORMAT: Record<Paper, string> = { a4: 'A4', letter: 'Letter' };

/** What may stand in no edition: a page that failed to load something would print without it. */
export async function openForPaper(page: Page, address: string): Promise<void> {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  page.on('requestfailed', (request) => missing.push(request.url()));
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  if (missing.length > 0) throw new CommandError(`${address} lacks ${missing.join(', ')}`);
}

/** What the page shows, on each paper, tagged, with an outline; its title and language are those of the page. */
export async function printOn(page: Page, papers: readonly Paper[]): Promise<ReadonlyMap<Paper, Buffer>> {
  const printed = new Map<Paper, Buffer>();
  for (const paper of papers) {
    const pdf = await page.pdf({
      format: FORMAT[paper],
      preferCSSPageSize: false,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    printed.set(paper, withoutDates(pdf));
  }
  return printed;
}

export interface Sheet {
  readonly edition: Edition;
  /** A lesson's slug, or the booklet. */
  readonly slug: string;
  readonly papers: readonly Paper[];
  /** All lessons that exist, for the booklet. */
  readonly lessons: readonly LessonFile[];
}

export async function printPage(
  browser: Browser,
  site: string,
  { edition, slug, papers, lessons }: Sheet,
): Promise<ReadonlyMap<Paper, Buffer>> {
  // The booklet brings the lessons' style elements along, which the pages' own policy would refuse.
  const context = await browser.newContext({ bypassCSP: slug === BOOKLET });
  try {
    const page = await context.newPage();
    const first = slug === BOOKLET ? lessons[0]!.slug : slug;
    await openForPaper(page, new URL(`print/${edition}/${first}/`, site).href);
    if (slug === BOOKLET) await makeBooklet(page, site, edition, lessons);
    return await printOn(page, papers);
  } finally {
    await context.close();
  }
}
