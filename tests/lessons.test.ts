// Every lesson as its readers meet it: quiet, still, within the edges and the budgets, for every eye and every size.
import { describe, expect, inject, it } from 'vitest';
import { plans } from '../src/content/parts.ts';
import { chromium, withPage } from './browser/chromium.ts';
import { builtFiles, readBuilt, sumOf, watchFetches } from './browser/files.ts';
import { awake } from './browser/lab.ts';
import {
  findings,
  listen,
  NO_SHIFT,
  openAll,
  overEdges,
  scrollThrough,
  shifts,
  smallTexts,
  WATCH_SHIFTS,
} from './browser/look.ts';

const browser = chromium();

const ALL_SCRIPTS = 120_000;

const lessons = builtFiles('index.html')
  .filter((file) => /^lessons\/[^/]+\/index\.html$/.test(file))
  .map((file) => file.replace(/index\.html$/, ''));

/** The figures of a lesson that can be operated. */
const liveFigures = (lesson: string): string[] =>
  [
    ...readBuilt(`${lesson}index.html`)
      .toString()
      .matchAll(/<figure id="([^"]+)"[^>]* data-experiment=/g),
  ].map(([, id]) => id!);

it('finds the lessons', () => expect(lessons.length).toBe(plans.length));

describe.each(lessons)('%s', (lesson) => {
  it('loads and is read without a complaint or a shift, and keeps within its edges', () =>
    withPage(browser.page({ before: WATCH_SHIFTS }), async (page) => {
      const heard = listen(page);
      await page.goto(inject('site') + lesson);
      await scrollThrough(page);
      await page.waitForLoadState('networkidle');
      expect(await shifts(page)).toBeLessThan(NO_SHIFT);
      await openAll(page);
      expect(await findings(page)).toEqual([]);
      expect(await overEdges(page)).toEqual([]);
      expect(await smallTexts(page)).toEqual([]);
      expect(heard).toEqual({ complaints: [], foreign: [] });
    }));

  it('does so on a phone in the dark', () =>
    withPage(browser.page({ width: 360, theme: 'dark', before: WATCH_SHIFTS }), async (page) => {
      await page.goto(inject('site') + lesson);
      await scrollThrough(page);
      await page.waitForLoadState('networkidle');
      expect(await shifts(page)).toBeLessThan(NO_SHIFT);
      await openAll(page);
      expect(await findings(page)).toEqual([]);
    }));

  it('has figures that wake when they are touched, none of them heavier than its budget', () =>
    withPage(browser.page(), async (page) => {
      const heard = listen(page);
      const fetched = watchFetches(page);
      await page.goto(inject('site') + lesson);
      for (const id of liveFigures(lesson)) {
        const lab = await awake(page, id);
        for (const button of ['Run', 'Stop', 'Back to 0', 'Step']) {
          const enabled = lab.button(button).and(page.locator(':not([aria-disabled=true])'));
          if (await enabled.count()) await enabled.click();
        }
        await page.waitForLoadState('networkidle');
        expect(heard, id).toEqual({ complaints: [], foreign: [] });
      }
      // All figures together weigh at least what the heaviest does alone.
      const together = sumOf(fetched(), 'script', 'gzip');
      console.log(`${lesson}: scripts with all figures awake, gzip`, together);
      if (together > ALL_SCRIPTS) expect(await heaviestAlone(lesson)).toBeLessThanOrEqual(ALL_SCRIPTS);
    }));
});

/** The scripts of a lesson once one of its figures is awake, for the one that needs most. */
async function heaviestAlone(lesson: string): Promise<number> {
  const weights: number[] = [];
  for (const id of liveFigures(lesson)) {
    await withPage(browser.page(), async (page) => {
      const fetched = watchFetches(page);
      await page.goto(inject('site') + lesson);
      await awake(page, id);
      await page.waitForLoadState('networkidle');
      weights.push(sumOf(fetched(), 'script', 'gzip'));
    });
  }
  console.log(`${lesson}: scripts with each figure awake, gzip`, weights);
  return Math.max(...weights);
}
