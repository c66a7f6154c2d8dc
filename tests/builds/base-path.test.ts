// A site of two lessons under a base path, as on a project page: built, served there, every address inside it.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker } from 'linkinator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve, type Served } from '../../scripts/serve.ts';
import { PATIENCE, runAstro } from './astro.ts';
import { copyOf } from './copy.ts';
import { LESSON, chromium, withPage } from '../browser/chromium.ts';
import { awake, soon } from '../browser/lab.ts';

const BASE = '/course/';
const browser = chromium();
let copy: string;
let dist: string;
let served: Served;

beforeAll(async () => {
  copy = copyOf('under-base', { lessons: ['07-backpropagation.mdx', '09-slow-learning.mdx'] });
  dist = join(copy, 'dist');
  const env = { BASE_PATH: BASE, SITE_URL: 'https://example.org' };
  const { code, said } = await runAstro(['build'], { cwd: copy, env });
  expect(code, said).toBe(0);
  served = await serve(dist, { base: BASE });
}, PATIENCE);
afterAll(async () => {
  await served?.close();
  rmSync(copy, { recursive: true, force: true });
});

/** To a lesson that this smaller site is without, or to its place in the syllabus. */
const leadsToLeftOut = (url: string): boolean =>
  /\/course\/(lessons\/(?!backpropagation|slow-learning)|syllabus\/#)/.test(url);

it('every link stays under it and leads somewhere', async () => {
  const { links } = await new LinkChecker().check({
    path: served.url,
    recurse: true,
    checkFragments: true,
    linksToSkip: [String.raw`^https?://(?!localhost|127\.0\.0\.1)`],
  });
  const broken = links.filter(({ state, url }) => state === 'BROKEN' && !leadsToLeftOut(url));
  expect(broken.map(({ url, parent }) => `${parent}: ${url}`)).toEqual([]);
  expect(links.filter(({ url }) => url.startsWith(new URL(served.url).origin) && !url.startsWith(served.url))).toEqual(
    [],
  );
  expect(links.length).toBeGreaterThan(30);
});

it('the lesson’s scripts, fonts and worker come from there', () =>
  withPage(browser.page(), async (page) => {
    const failed: string[] = [];
    page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
    page.on('console', (message) => message.type() === 'error' && failed.push(message.text()));
    await page.goto(served.url + LESSON);
    const lab = await awake(page);
    await lab.field('Epochs').fill('200000');
    await soon(lab.steps).toBe(200_000);
    await soon(() => page.url()).toMatch(/\/course\/lessons\/slow-learning\/\?run=slow-learning&epochs=200000/);
    expect(failed).toEqual([]);
  }));

it('the search leads to places under it', () =>
  withPage(browser.page(), async (page) => {
    expect(spawnSync(process.execPath, ['scripts/search-index.ts', '--site', dist]).status).toBe(0);
    await page.goto(served.url + LESSON);
    await page.keyboard.press('/');
    await page.keyboard.type('BP2');
    const first = page.getByRole('dialog').getByRole('link').first();
    await soon(() => first.getAttribute('href')).toBe('/course/lessons/backpropagation/#backpropagation-bp2');
  }));

it('the map of the site names its pages by their full addresses, and robots are led to it', async () => {
  const map = await (await fetch(`${served.url}sitemap.xml`)).text();
  const addresses = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address!);
  expect(addresses).toContain('https://example.org/course/lessons/slow-learning/');
  expect(
    addresses.filter((one) => !one.startsWith('https://example.org/course/') || /embed|print|404/.test(one)),
  ).toEqual([]);
  const robots = await (await fetch(`${served.url}robots.txt`)).text();
  expect(robots).toContain('Sitemap: https://example.org/course/sitemap.xml');
});

it('the page tells search engines its full address', async () => {
  const html = await (await fetch(served.url + LESSON)).text();
  expect(html).toContain('<link rel="canonical" href="https://example.org/course/lessons/slow-learning/"');
});
