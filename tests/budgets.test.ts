// The budgets of a page, measured on what is built and fetched: bytes before and after a reader acts, shifts, frames.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { LESSON, chromium, withPage } from './browser/chromium.ts';
import {
  BUDGET,
  builtFiles,
  builtLessons,
  gzipped,
  readBuilt,
  sumOf,
  tooHeavyAtFirst,
  watchFetches,
} from './browser/files.ts';
import { TWIN, awake, soon } from './browser/lab.ts';
import { NO_SHIFT, WATCH_SHIFTS, listen, shifts } from './browser/look.ts';

const browser = chromium();

/** The pages that a reader reads: the short links lead on to one of them, and frames hold one figure of a lesson each. */
const pages = (): string[] => builtFiles('.html').filter((file) => !/^(f|embed)\//.test(file));

const addressOf = (file: string): string => (file === '404.html' ? 'no-such-page/' : file.replace(/index\.html$/, ''));

describe('bytes', () => {
  it('of each page’s HTML', () => {
    const sizes = Object.fromEntries(pages().map((file) => [file, gzipped(readBuilt(file))]));
    console.log('HTML, gzip', sizes);
    for (const [file, size] of Object.entries(sizes)) expect(size, file).toBeLessThanOrEqual(BUDGET.html);
  });

  it('of scripts are asked for after those of style sheet and letters', () => {
    for (const file of pages()) {
      const fetched =
        readBuilt(file)
          .toString()
          .match(/<script [^>]*src=[^>]*>/g) ?? [];
      expect(
        fetched.filter((script) => !script.includes('fetchpriority="low"')),
        file,
      ).toEqual([]);
    }
  });

  it('of scripts and fonts before a reader acts, on each page beside the lessons', async () => {
    const over: string[] = [];
    for (const file of pages().filter((one) => !builtLessons().includes(addressOf(one)))) {
      await withPage(browser.page(), async (page) => {
        const fetched = watchFetches(page);
        await page.goto(inject('site') + addressOf(file));
        over.push(...(await tooHeavyAtFirst(page, fetched, file)));
      });
    }
    expect(over).toEqual([]);
  }, 120_000);

  it('of scripts once a figure runs so long that its worker is fetched, which happens quietly', () =>
    withPage(browser.page(), async (page) => {
      const heard = listen(page);
      const fetched = watchFetches(page);
      await page.goto(inject('site') + LESSON);
      const lab = await awake(page, TWIN);
      await lab.field('Epochs').fill('200000');
      await soon(lab.steps).toBe(200_000);
      await page.waitForLoadState('networkidle');
      expect(sumOf(fetched(), 'script', 'gzip')).toBeLessThanOrEqual(BUDGET.allScripts);
      expect(heard).toEqual({ complaints: [], foreign: [] });
    }));
});

describe('time and place', () => {
  it('nothing shifts while a run plays and the table changes', () =>
    withPage(browser.open(LESSON, { before: WATCH_SHIFTS }), async (page) => {
      const lab = await awake(page);
      const height = await lab.figure.evaluate((figure) => figure.getBoundingClientRect().height);
      await lab.button('Run').click();
      await page.waitForTimeout(1_500);
      await lab.button('Stop').click();
      expect(await shifts(page)).toBeLessThan(NO_SHIFT);
      expect(await lab.figure.evaluate((figure) => figure.getBoundingClientRect().height)).toBe(height);
    }));

  it('a control’s change is drawn within two frames', () =>
    withPage(browser.open(), async (page) => {
      const lab = await awake(page);
      await lab.field('Learning rate').fill('0.5');
      await soon(lab.settingsLine).toContain('eta 0.5,');
      const frames = await page.evaluate(async (id) => {
        const figure = document.getElementById(id)!;
        const field = figure.querySelector<HTMLInputElement>('input[name=eta]')!;
        const drawn = () => figure.querySelector('.plot')!.innerHTML;
        const before = drawn();
        await new Promise((next) => requestAnimationFrame(next));
        field.value = '0.9';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        for (let frames = 1; frames <= 10; frames++) {
          await new Promise((next) => requestAnimationFrame(next));
          if (drawn() !== before) return frames;
        }
        return Infinity;
      }, TWIN);
      expect(frames).toBeLessThanOrEqual(2);
    }));
});

it('every address that a page’s HTML fetches is a file of the build', () => {
  const base = new URL(inject('site')).pathname;
  const tried = new Set<string>();
  for (const file of builtFiles('.html')) {
    const html = readBuilt(file).toString();
    const fetches = [...html.matchAll(/<(?:script|img|link|source)\b[^>]*?\s(?:src|href)="([^"#?]+)"/g)].map(
      ([, url]) => url!,
    );
    for (const url of fetches.filter((one) => one.startsWith('/') && !one.endsWith('/'))) {
      expect(existsSync(join(inject('dist'), url.slice(base.length))), `${file}: ${url}`).toBe(true);
      tried.add(url);
    }
  }
  expect(tried.size).toBeGreaterThan(20);
});
