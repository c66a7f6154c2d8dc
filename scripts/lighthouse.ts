// npm run lighthouse: what Lighthouse (mobile) says of the heaviest lessons of the built site, against the budgets.
//   -- --pages 5                 how many lessons, the heaviest HTML first
// Fetches Lighthouse with npx, of one version; wants a quiet machine. Build the site first.
import './node-version.ts';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { BUBBLES, ensureBrowsers } from './browsers.ts';
import { CommandError, command } from './command.ts';
import { readFlags, refuseWords, wholeNumber } from './flags.ts';
import { tableOf } from './readable.ts';
import { serve } from './serve.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const DIST = 'dist';
const LESSONS = 'lessons';
/** Of 100; the order of the table. */
const BUDGET = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly displayValue?: string }>>;
}

/** Addresses of lessons below the site's, the heaviest on the line first. */
function heaviest(count: number): string[] {
  const folder = join(DIST, LESSONS);
  if (!existsSync(folder)) throw new CommandError(`${folder} is missing: npm run build first`);
  const lessons = readdirSync(folder).filter((slug) => existsSync(join(folder, slug, 'index.html')));
  const weight = (slug: string): number => gzipSync(readFileSync(join(folder, slug, 'index.html'))).length;
  const weighed = lessons.map((slug) => ({ slug, bytes: weight(slug) })).sort((a, b) => b.bytes - a.bytes);
  return weighed.slice(0, count).map(({ slug }) => `${LESSONS}/${slug}/`);
}

async function look(url: string, chromium: string): Promise<Report> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const flags = ['--headless=new', `--disable-features=${BUBBLES.join()}`, ...asRoot];
  const args = ['--yes', LIGHTHOUSE, url, '--quiet', '--output=json', `--chrome-flags=${flags.join(' ')}`];
  const only = `--only-categories=${Object.keys(BUDGET).join(',')}`;
  const env = { ...process.env, CHROME_PATH: chromium };
  const { stdout } = await promisify(execFile)('npx', [...args, only], { env, maxBuffer: 2 ** 28 });
  return JSON.parse(stdout) as Report;
}

await command('lighthouse', async () => {
  const { values, positionals } = readFlags({ pages: { type: 'string', default: '5' } });
  refuseWords(positionals);
  const pages = heaviest(wholeNumber('pages', values.pages, 1, 100));
  const { chromium } = ensureBrowsers({ install: 'never' });
  const site = await serve(DIST, { base: process.env['BASE_PATH'] ?? '/', compress: true });
  const rows = [['page', ...Object.keys(BUDGET), ...TIMES]];
  const short: string[] = [];
  try {
    for (const page of pages) {
      process.stderr.write(`lighthouse: ${page}\n`);
      const { categories, audits } = await look(site.url + page, chromium);
      const scores = Object.keys(BUDGET).map((name) => Math.round(100 * (categories[name]?.score ?? 0)));
      rows.push([page, ...scores.map(String), ...TIMES.map((name) => audits[name]?.displayValue ?? '')]);
      if (Object.values(BUDGET).some((least, i) => !(scores[i]! >= least))) short.push(page);
    }
  } finally {
    await site.close();
  }
  process.stdout.write(tableOf(rows));
  if (short.length > 0)
    throw new CommandError(`under the budget (${Object.values(BUDGET).join(', ')}): ${short.join(' ')}`);
});
