// Every lesson as its readers meet it: quiet, still, within the edges and the budgets, for every eye and every size.
import { describe, expect, inject, it } from 'vitest';
import { plans } from '../src/content/parts.ts';
import { chromium, withPage } from './browser/chromium.ts';
import { builtLessons, tooHeavyAtFirst, watchFetches } from './browser/files.ts';
import {
  blankFormulas,
  findings,
  listen,
  misfits,
  NO_SHIFT,
  openAll,
  scrollThrough,
  shifts,
  SWING,
  WATCH_SHIFTS,
} from './browser/look.ts';

const browser = chromium();

const lessons = builtLessons();

it('finds the lessons', () => expect(lessons.length).toBe(plans.length));

describe.each(lessons)('%s', (lesson) => {
  it('loads and is read without a complaint or a shift, and keeps within its edges', () =>
    withPage(browser.page({ before: WATCH_SHIFTS }), async (page) => {
      const heard = listen(page);
      const fetched = watchFetches(page);
      await page.goto(inject('site') + lesson);
      expect(await tooHeavyAtFirst(page, fetched, `${lesson}index.html`)).toEqual([]);
      await scrollThrough(page);
      await page.waitForLoadState('networkidle');
      expect(await shifts(page)).toBeLessThan(NO_SHIFT);
      await openAll(page);
      expect(await misfits(page)).toEqual([]);
      await blankFormulas(page);
      expect(await findings(page)).toEqual([]);
      expect(heard).toEqual({ complaints: [], foreign: [] });
    }));

  it('does so on a phone in the dark', () =>
    withPage(browser.page({ width: 360, theme: 'dark', before: WATCH_SHIFTS }), async (page) => {
      await page.goto(inject('site') + lesson);
      await scrollThrough(page, SWING);
      await page.waitForLoadState('networkidle');
      expect(await shifts(page)).toBeLessThan(NO_SHIFT);
      await openAll(page);
      await blankFormulas(page);
      expect(await findings(page)).toEqual([]);
    }));
});
