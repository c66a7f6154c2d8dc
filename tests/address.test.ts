// The address is the state of one experiment: it restores the instant, and a broken one says so.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { LESSON, chromium, withPage } from './browser/chromium.ts';
import { TWIN, awake, labOf, soon } from './browser/lab.ts';

const browser = chromium();

const at = (query: string, check: (page: Page) => Promise<void>) => withPage(browser.open(`${LESSON}${query}`), check);

describe('an address with a state', () => {
  it('restores the settings and the moment, and brings the figure into view', () =>
    at('?run=slow-learning&eta=0.5&step=40', async (page) => {
      const lab = labOf(page);
      await soon(lab.moment).toMatch(/^40 of 300$/);
      expect(await lab.field('Learning rate').inputValue()).toBe('0.5');
      await soon(lab.settingsLine).toContain('eta 0.5,');
      await soon(() => lab.figure.evaluate((figure) => figure.getBoundingClientRect().top)).toBeGreaterThan(-20);
      expect(await lab.figure.evaluate((figure) => figure.getBoundingClientRect().top < innerHeight / 2)).toBe(true);
    }));

  it('goes to the figure that its hash names', () =>
    at('?run=slow-learning&eta=0.5#slow-learning-rates', async (page) => {
      const lab = labOf(page, 'slow-learning-rates');
      await soon(lab.settingsLine).toContain('eta 0.5');
      expect(await labOf(page).settingsLine()).not.toContain('eta 0.5');
    }));

  it('comes back with the same picture from the link that it writes', () =>
    withPage(browser.open(), async (page) => {
      const lab = await awake(page);
      await lab.field('Learning rate').fill('0.7');
      await lab.button('Back to 0').click();
      for (let step = 0; step < 3; step++) await lab.button('Step').click();
      await soon(lab.moment).toBe('3 of 300');
      await soon(() => new URL(page.url()).search).toBe('?run=slow-learning&eta=0.7&step=3');
      const picture = await lab.picture();
      await page.reload();
      await soon(lab.moment).toBe('3 of 300');
      await soon(lab.picture).toBe(picture);
    }));

  it('is replaced, never pushed, and goes with the last difference', () =>
    withPage(browser.open(), async (page) => {
      const entries = await page.evaluate(() => history.length);
      const lab = await awake(page);
      for (const rate of ['0.2', '0.3', '0.4']) await lab.field('Learning rate').fill(rate);
      await soon(() => page.url()).toContain('eta=0.4');
      expect(await page.evaluate(() => history.length)).toBe(entries);
      await lab.button('Back to the document').click();
      await soon(() => new URL(page.url()).search).toBe('');
    }));
});

describe('an address that cannot be followed', () => {
  let one: Page;
  beforeAll(async () => {
    one = await browser.page();
  });

  it.each([
    ['a bad number', '?run=slow-learning&eta=abc', /eta: "abc" is not a number/],
    ['a number out of bounds', '?run=slow-learning&eta=-1', /eta: -1 is not accepted/],
    ['no number at all', '?run=slow-learning&eta=', /eta: "" is not a number/],
    ['infinity', '?run=slow-learning&eta=1e999', /too large/],
    ['a name given twice', '?run=slow-learning&eta=1&eta=2', /eta: given twice/],
    ['a foreign name', '?run=slow-learning&colour=red', /unknown parameter "colour"/],
    ['a foreign experiment', '?run=cold-fusion&eta=1', /cold-fusion/],
    ['a step past the end', '?run=slow-learning&step=301', /step/],
    ['a step that is none', '?run=slow-learning&step=-1', /step/],
    ['more than fits', `?run=slow-learning&eta=${'9'.repeat(6_000)}`, /eta/],
  ])('%s: the document’s settings, and a sentence that says why', async (_, query, reason) => {
    await one.goto(inject('site') + LESSON + query);
    const lab = labOf(one);
    await soon(lab.said).toMatch(reason);
    expect((await lab.said()).length).toBeLessThan(400);
    expect(await lab.settingsLine()).toContain('eta 0.15,');
    expect(await lab.field('Learning rate').inputValue()).toBe('0.15');
    expect(await lab.readings()).toMatch(/first below ½ 232 17/);
  });

  it('is not read by a figure that it does not speak of', () =>
    at(`?run=slow-learning&eta=abc#${TWIN}`, async (page) => {
      await soon(labOf(page).said).toMatch(/eta/);
      expect(await labOf(page, 'slow-learning-surface').said()).toBe('');
    }));
});
