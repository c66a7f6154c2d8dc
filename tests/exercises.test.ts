// Questions on the page: answers are judged in words, by mouse or keyboard, and what was right is there tomorrow.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromium, withPage } from './browser/chromium.ts';
import { soon } from './browser/lab.ts';

const browser = chromium();

const exercise = (page: Page, id: string): Locator => page.locator(`section#slow-learning-${id}`);
const reply = (of: Locator) => () => of.getByRole('status').first().innerText();
const check = (of: Locator) => of.getByRole('button', { name: 'Check' }).click();

describe('an exercise', () => {
  it('with numbers says which is right, and what a known mistake means', () =>
    withPage(browser.open(), async (page) => {
      const first = exercise(page, 'first-step');
      const field = (name: RegExp) => first.getByRole('textbox', { name });
      await field(/first output/).fill('0.982');
      await field(/quadratic/).fill('0.0173');
      await field(/cross-entropy/).fill('0.0173');
      await field(/cross-entropy/).press('Enter');
      await soon(reply(first)).toMatch(/Not yet/);
      await field(/cross-entropy/).fill('0.982');
      await check(first);
      await soon(reply(first)).toMatch(/^Right/);
    }));

  it('that was answered is marked after a reload', () =>
    withPage(browser.open(), async (page) => {
      const order = exercise(page, 'missing-slope');
      await order
        .getByRole('radio', { name: /under cross-entropy$/ })
        .first()
        .check();
      await check(order);
      await soon(reply(order)).toMatch(/^Right/);
      await page.reload();
      await soon(() => exercise(page, 'missing-slope').innerText()).toMatch(/Answered earlier: right/);
    }));

  it('with a formula accepts every way to write it, and says where one cannot be read', () =>
    withPage(browser.open(), async (page) => {
      const bias = exercise(page, 'bias-gradient');
      const fields = bias.getByRole('textbox');
      await fields.nth(0).fill('h(1-h)(h-y)');
      await fields.nth(1).fill('-(y - h)');
      await check(bias);
      await soon(reply(bias)).toMatch(/^Right/);
      await fields.nth(0).fill('(h-y)*');
      await check(bias);
      await soon(() => bias.innerText()).toMatch(/missing at the end/);
    }));

  it('quotes a long word without widening the page', () =>
    withPage(browser.open(undefined, { width: 390 }), async (page) => {
      const cost = exercise(page, 'wished-cost');
      await cost.getByRole('textbox').fill('W'.repeat(290));
      await check(cost);
      await soon(reply(cost)).toMatch(/none of the letters/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }));

  it('of ordering is done by keyboard alone', () =>
    withPage(browser.open(), async (page) => {
      const order = exercise(page, 'order-by-speed');
      const lines = order.getByRole('listitem');
      const firstLine = await lines.first().innerText();
      await order
        .getByRole('button', { name: /^Move down/ })
        .first()
        .focus();
      await page.keyboard.press('Enter');
      await soon(() => lines.first().innerText()).not.toBe(firstLine);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    }));

  it('opens its hints one by one', () =>
    withPage(browser.open(), async (page) => {
      const hint = exercise(page, 'first-step').getByText(/^Hint 1 of/);
      await hint.focus();
      await page.keyboard.press('Enter');
      expect(await hint.locator('xpath=..').getAttribute('open')).not.toBeNull();
    }));
});

describe('a prediction', () => {
  it('is committed, then answered with the run and an explanation of this guess', () =>
    withPage(browser.open(), async (page) => {
      const predict = page.getByRole('group', { name: 'Predict, run, explain' }).first();
      await predict.getByRole('spinbutton').fill('60');
      await predict.getByRole('button', { name: 'Place your guess' }).click();
      await soon(() => predict.getByRole('status').first().innerText()).toMatch(/60.*232/s);
    }));

  it('looks like none until the knob is moved, and is taken from the line alone', () =>
    withPage(browser.open(), async (page) => {
      const predict = page.getByRole('group', { name: 'Predict, run, explain' }).first();
      const slider = predict.getByRole('slider');
      const number = predict.getByRole('spinbutton');
      const place = () => predict.getByRole('button', { name: 'Place your guess' }).click();
      const complaint = () => number.evaluate((input: HTMLInputElement) => input.validationMessage);
      expect(await slider.getAttribute('aria-valuetext')).toBe('no guess yet');
      await place();
      expect(await complaint()).toBe('Move the mark or type a number.');
      for (const impossible of ['-5', '1e308']) {
        await number.fill(impossible);
        await place();
        expect(await complaint()).toBe('The line goes from 0 to 300: your guess belongs on it.');
      }
      await slider.click();
      await place();
      await soon(() => predict.getByRole('status').first().innerText()).toMatch(/150.*232/s);
    }));
});

describe('an argument', () => {
  const xor = () => browser.open('lessons/xor/');

  it('takes a line only when it follows from those above, and says why otherwise', () =>
    withPage(xor(), async (page) => {
      const argument = page.locator('#xor-one-line');
      const lines = argument.locator('.lines > li');
      const piece = (name: string) => argument.locator(`[data-piece="${name}"]`);
      const said = () => argument.getByRole('status').innerText();
      await piece('contradiction').click();
      await soon(said).toMatch(/not yet/);
      await piece('equal').click();
      await soon(said).toMatch(/nothing here demands it/);
      expect(await lines.count()).toBe(4);
      await piece('sum').focus();
      await page.keyboard.press('Enter');
      await soon(said).toMatch(/Line 5 placed: it follows from 2, 3/);
      await argument.getByRole('button', { name: 'Hint' }).click();
      await soon(said).toMatch(/taking one away/);
      await piece('one-bias').click();
      await piece('contradiction').click();
      await soon(said).toMatch(/Line 7 placed.*complete/);
      await argument.getByRole('button', { name: 'Take back' }).click();
      expect(await lines.count()).toBe(6);
      await soon(() => piece('contradiction').isVisible()).toBe(true);
    }));
});
