// The page of all figures, and experiments alone in a frame.
import { describe, expect, inject, it } from 'vitest';
import { chromium, withPage } from './browser/chromium.ts';
import { builtFiles, readBuilt } from './browser/files.ts';
import { awake, soon } from './browser/lab.ts';
import { findings, listen, NO_SHIFT, misfits, scrollThrough, shifts, WATCH_SHIFTS } from './browser/look.ts';

const browser = chromium();
const FIGURES = 'figures/';
const EMBED = 'embed/slow-learning/';

describe.each([FIGURES, EMBED])('%s', (address) => {
  it.each([
    { width: 1440, theme: 'light' },
    { width: 360, theme: 'dark' },
  ] as const)('is quiet, still, within its edges, for every eye: %o', (look) =>
    withPage(browser.page({ ...look, before: WATCH_SHIFTS }), async (page) => {
      const heard = listen(page);
      await page.goto(inject('site') + address);
      await scrollThrough(page);
      await page.waitForLoadState('networkidle');
      expect(await shifts(page)).toBeLessThan(NO_SHIFT);
      expect(await findings(page)).toEqual([]);
      expect(await misfits(page)).toEqual([]);
      expect(heard).toEqual({ complaints: [], foreign: [] });
    }),
  );
});

it('names for each figure the files that the site holds', () => {
  const page = readBuilt(`${FIGURES}index.html`).toString();
  const linked = [...page.matchAll(/href="[^"]*\/(figures\/[^"]+\.(?:svg|csv|json))"/g)].map(([, file]) => file!);
  const held = new Set(builtFiles('.svg', '.csv', '.json'));
  // A page and a slide as drawings, the numbers in two formats; and both drawings in the other colors.
  const inTheDark = linked.filter((file) => file.endsWith('.svg')).map((file) => file.replace('--light-', '--dark-'));
  expect([...linked, ...inTheDark].filter((file) => !held.has(file))).toEqual([]);
  expect(linked.length).toBe(4 * [...page.matchAll(/<article class="fg"/g)].length);
});

it('shows and offers everything in the size and the colors that are chosen once', () =>
  withPage(browser.open(FIGURES), async (page) => {
    const figure = page.locator('article.fg').first();
    const svg = figure.getByRole('link', { name: 'SVG' });
    await page.getByRole('radio', { name: 'Slide' }).check();
    await page.getByRole('radio', { name: 'Dark' }).last().check();
    expect(await svg.getAttribute('href')).toMatch(/--dark-slide\.svg$/);
    expect(await figure.locator('img').getAttribute('src')).toMatch(/--dark-slide\.svg$/);
    expect(await figure.getByRole('link', { name: 'CSV' }).getAttribute('href')).toMatch(/--light-page\.csv$/);
    expect(await page.locator('[data-copied]').innerText()).toMatch(/Slide, Dark$/);
  }));

it('an experiment in a frame takes its settings from the address, and leads to its lesson', () =>
  withPage(browser.open(`${EMBED}?run=slow-learning&eta=0.5`), async (page) => {
    const lab = await awake(page);
    await soon(() => lab.field('Learning rate').inputValue()).toBe('0.5');
    const link = page.getByRole('link', { name: 'Feedforward' });
    expect(await link.getAttribute('target')).toBe('_top');
    expect(await link.getAttribute('href')).toMatch(/lessons\/slow-learning\/#slow-learning-twin$/);
    expect(await page.getByRole('navigation').count()).toBe(0);
  }));
