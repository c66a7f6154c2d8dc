// From a page made for paper to a PDF.
import type { Page } from 'playwright-core';
import { PATIENCE_MS } from './browsers.ts';
import { CommandError } from './command.ts';
import type { Paper } from './handout-flags.ts';
import { type Bookmark, withAbout } from './pdf-about.ts';
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
  await page.goto(address, { waitUntil: 'load', timeout: PATIENCE_MS });
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(linksToSite, process.env['SITE_URL']);
  if (missing.length > 0) throw new CommandError(`${address} lacks ${missing.join(', ')}`);
}

/** A page's links into the site lead to its public address, or nowhere: the server that prints it will be gone. */
function linksToSite(site: string | undefined): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const { origin, pathname, search, hash } = new URL(link.href);
    if (origin !== location.origin || link.getAttribute('href')!.startsWith('#')) continue;
    if (site) link.href = new URL(pathname + search + hash, site).href;
    else link.removeAttribute('href');
  }
}

/** A draft has no tags, which take as long as the pages themselves. */
export async function pdfOf(page: Page, paper: Paper, is: 'draft' | 'final', outline = true): Promise<Buffer> {
  const tagged = is === 'final';
  const options = { format: FORMAT[paper], preferCSSPageSize: false, printBackground: true };
  return page.pdf({ ...options, tagged, outline: tagged && outline });
}

/** The bytes to keep: without the moment of printing, with the page's title and description. */
export async function finished(page: Page, pdf: Buffer, bookmarks?: readonly Bookmark[]): Promise<Buffer> {
  const about = await page.evaluate(() => ({
    title: document.title,
    subject: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
  }));
  return withAbout(withoutDates(pdf), { ...about, ...(bookmarks && { bookmarks }) });
}

/** What the page shows, on each paper, tagged, with an outline; its title and language are those of the page. */
export async function printOn(page: Page, papers: readonly Paper[]): Promise<ReadonlyMap<Paper, Buffer>> {
  const printed = new Map<Paper, Buffer>();
  for (const paper of papers) printed.set(paper, await finished(page, await pdfOf(page, paper, 'final')));
  return printed;
}
