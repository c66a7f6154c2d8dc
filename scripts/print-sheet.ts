// A handout on each paper: a lesson's page as it is, the booklet put together first.
import type { Browser } from 'playwright-core';
import type { LessonFile } from '../src/mdx/numbers.ts';
import { openBooklet, printBooklet } from './booklet.ts';
import { BOOKLET, type Edition, type Paper } from './handout-flags.ts';
import { openForPaper, printOn } from './handout-print.ts';
import { printAddress } from './print-pages.ts';

export interface Sheet {
  readonly edition: Edition;
  /** A lesson's slug, or the booklet. */
  readonly slug: string;
  readonly papers: readonly Paper[];
  /** All lessons that exist, for the booklet. */
  readonly lessons: readonly LessonFile[];
}

export async function printSheet(browser: Browser, site: string, sheet: Sheet): Promise<ReadonlyMap<Paper, Buffer>> {
  const { edition, slug, papers, lessons } = sheet;
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    if (slug !== BOOKLET) {
      await openForPaper(page, printAddress(site, edition, slug));
      return await printOn(page, papers);
    }
    const printed = new Map<Paper, Buffer>();
    for (const paper of papers) {
      await openBooklet(page, site, edition, lessons);
      printed.set(paper, await printBooklet(page, paper));
    }
    return printed;
  } finally {
    await context.close();
  }
}
