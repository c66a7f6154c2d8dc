// The controls of a figure by mouse and by keyboard, in Chromium: picture, readings and settings line follow.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { LESSON, chromium, withPage } from './browser/chromium.ts';
import { awake, labOf, soon, type Lab } from './browser/lab.ts';

const browser = chromium();

const REFUSED = [
  ['abc', /is not a number/],
  ['', /is not a number/],
  ['-1', /is not accepted, give a number above 0/],
  ['1e999', /is too large/],
  ['NaN', /is not a number/],
  ['0x10', /is not a number/],
  ['１', /is not a number/],
] as const;

const inLab = (check: (lab: Lab, page: Page) => Promise<void>) =>
  withPage(browser.open(), async (page) => check(await awake(page), page));

describe('a figure under the mouse', () => {
  it('follows its slider with picture, readings, field and settings line', () =>
    inLab(async (lab) => {
      const [picture, readings] = [await lab.picture(), await lab.readings()];
      const box = (await lab.slider('Learning rate').boundingBox())!;
      await lab.slider('Learning rate').click({ position: { x: box.width * 0.8, y: box.height / 2 } });
      await soon(lab.picture).not.toBe(picture);
      expect(await lab.readings()).not.toBe(readings);
      const rate = Number(await lab.field('Learning rate').inputValue());
      expect(rate).toBeGreaterThan(0.5);
      expect(await lab.settingsLine()).toContain(`eta ${rate}`);
    }));

  it('shows the numbers of the command line: 232 and 17 epochs', () =>
    inLab(async (lab) => {
      expect(await lab.readings()).toMatch(/first below ½ 232 17/);
    }));

  it('plays on Run and stands still on Stop', () =>
    inLab(async (lab, page) => {
      await lab.button('Run').click();
      await soon(async () => Number.parseInt(await lab.moment(), 10)).toBeGreaterThan(0);
      await lab.button('Stop').click();
      const moment = await lab.moment();
      await page.waitForTimeout(300);
      expect(await lab.moment()).toBe(moment);
      expect(moment).not.toBe('300 of 300');
    }));

  it('goes to 0 and on by one step', () =>
    inLab(async (lab) => {
      await lab.button('Back to 0').click();
      await soon(lab.moment).toBe('0 of 300');
      const picture = await lab.picture();
      await lab.button('Step').click();
      await soon(lab.moment).toBe('1 of 300');
      await soon(lab.picture).not.toBe(picture);
    }));

  it('goes back to the document', () =>
    inLab(async (lab) => {
      const alternative = async () => /aria-label="[^"]*"/.exec(await lab.picture())?.[0];
      const [picture, line] = [await alternative(), await lab.settingsLine()];
      await lab.field('Learning rate').fill('2');
      await soon(lab.settingsLine).toContain('eta 2,');
      await soon(alternative).not.toBe(picture);
      await lab.button('Back to the document').click();
      await soon(lab.settingsLine).toBe(line);
      expect(await lab.field('Learning rate').inputValue()).toBe('0.15');
      await soon(alternative).toBe(picture);
      expect(await lab.button('As in the document').isDisabled()).toBe(true);
    }));
});

describe('a figure under the keyboard', () => {
  it('wakes by the focus and goes on by Tab', () =>
    inLab(async (lab, page) => {
      await lab.slider('Learning rate').focus();
      const before = await lab.settingsLine();
      await page.keyboard.press('ArrowRight');
      await soon(lab.settingsLine).not.toBe(before);
      await page.keyboard.press('Tab');
      expect(await lab.field('Learning rate').evaluate((field) => field === document.activeElement)).toBe(true);
    }));

  it('runs, stops and steps by Enter and Space', () =>
    inLab(async (lab, page) => {
      await lab.button('Back to 0').focus();
      await page.keyboard.press('Enter');
      await soon(lab.moment).toBe('0 of 300');
      await lab.button('Step').focus();
      await page.keyboard.press('Space');
      await soon(lab.moment).toBe('1 of 300');
      await lab.button('Run').focus();
      await page.keyboard.press('Space');
      await soon(async () => Number.parseInt(await lab.moment(), 10)).toBeGreaterThan(1);
      await lab.button('Stop').focus();
      await page.keyboard.press('Enter');
      const moment = await lab.moment();
      await page.waitForTimeout(300);
      expect(await lab.moment()).toBe(moment);
    }));

  it('shows where the focus is', () =>
    inLab(async (lab, page) => {
      await lab.field('Learning rate').focus();
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
      expect(outline).not.toBe('none');
    }));
});

describe('a figure whose scripts come late', () => {
  /** Acts on a figure whose island has not arrived yet. */
  const early = (act: (lab: Lab, page: Page) => Promise<void>, then: (lab: Lab) => Promise<void>) =>
    withPage(browser.page(), async (page) => {
      await page.route('**/_astro/*.js', async (route) => {
        await new Promise((wait) => setTimeout(wait, 400));
        await route.continue();
      });
      await page.goto(inject('site') + LESSON);
      const lab = labOf(page);
      await act(lab, page);
      expect(await lab.figure.locator('astro-island').getAttribute('ssr')).not.toBeNull();
      await then(lab);
    });

  it('keeps what was typed', () =>
    early(
      async (lab) => lab.field('Learning rate').fill('3.5'),
      async (lab) => {
        await soon(lab.settingsLine).toContain('eta 3.5,');
        expect(await lab.field('Learning rate').inputValue()).toBe('3.5');
      },
    ));

  it('keeps where a slider was moved', () =>
    early(
      async (lab, page) => {
        await lab.slider('Learning rate').focus();
        await page.keyboard.press('End');
      },
      async (lab) => soon(lab.settingsLine).toContain('eta 10,'),
    ));

  it('keeps a button that was pressed', () =>
    early(
      async (lab) => lab.button('Back to 0').click(),
      async (lab) => soon(lab.moment).toBe('0 of 300'),
    ));
});

describe('a number that is not accepted', () => {
  it('is refused in words and leaves the picture', () =>
    inLab(async (lab, page) => {
      const field = lab.field('Learning rate');
      const [picture, line] = [await lab.picture(), await lab.settingsLine()];
      for (const [text, words] of REFUSED) {
        await field.fill(text);
        await soon(() => field.getAttribute('aria-invalid')).toBe('true');
        const reason = await page.locator(`#${await field.getAttribute('aria-describedby')}`).innerText();
        expect(reason, text).toMatch(words);
        expect(await lab.picture(), text).toBe(picture);
        expect(await lab.settingsLine(), text).toBe(line);
      }
    }));
});
