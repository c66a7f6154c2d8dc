// A program on the page: written, judged and stopped in the browser, by mouse and by keyboard.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromium, withPage } from './browser/chromium.ts';
import { soon } from './browser/lab.ts';

const browser = chromium();

const exercise = (page: Page): Locator => page.locator('section#slow-learning-program');
const field = (page: Page): Locator => exercise(page).getByRole('textbox', { name: 'Your program' });
const reply = (page: Page) => () => exercise(page).getByRole('status').first().innerText();

const program = (body: string): string =>
  `const sigmoid = (z) => 1 / (1 + Math.exp(-z));\nfunction wait(cost, eta, w, b) {\n${body}\n}`;

const LOOP = (answer: string) => `  for (let epoch = 0; epoch <= 600; epoch++) {
    const h = sigmoid(w + b);
    if (h < 0.5) return ${answer};
    const delta = cost === 'quadratic' ? h * h * (1 - h) : h;
    w -= eta * delta;
    b -= eta * delta;
  }
  return null;`;

async function check(page: Page, body: string): Promise<() => Promise<string>> {
  await field(page).fill(program(body));
  await exercise(page).getByRole('button', { name: 'Check' }).click();
  return reply(page);
}

describe('a program', () => {
  it('fetches its sandbox when it is written, is answered, and stands there after a reload', () =>
    withPage(browser.open(), async (page) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      await field(page).click();
      expect(fetched.filter((url) => url.endsWith('.wasm'))).toEqual([]);
      await soon(await check(page, LOOP('epoch + 1'))).toMatch(/Not yet.*Every answer is one too large/s);
      expect(fetched.filter((url) => url.endsWith('.wasm'))).toHaveLength(1);
      await soon(await check(page, LOOP('epoch'))).toMatch(/^Right\. All 11 cases agree/);
      await page.reload();
      await soon(() => field(page).inputValue()).toBe(program(LOOP('epoch')));
      await soon(reply(page)).toMatch(/Answered earlier: right/);
    }));

  it('that is wrong is told where, in words', () =>
    withPage(browser.open(), async (page) => {
      await soon(await check(page, '  return (epoch;')).toMatch(/Line 3 cannot be read/);
      await soon(await check(page, '  return epoch;')).toMatch(/Line 3: there is no epoch/);
      await soon(await check(page, '  return [w, b];')).toMatch(/a list of 2; it should be a number/);
      await soon(await check(page, '  console.log(typeof fetch, typeof document);\n  return 7;')).toMatch(
        /wait\("quadratic", 0\.15, 2, 2\)\s+yours\s+7\s+expected\s+232\s+printed\s+undefined undefined/,
      );
    }));

  it('without end is ended, by the clock or by its reader, and the next one runs', () =>
    withPage(browser.open(), async (page) => {
      await soon(await check(page, '  for (;;);')).toMatch(/still running after 2 seconds/);
      await check(page, '  for (;;);');
      await exercise(page).getByRole('button', { name: 'Stop' }).click();
      await soon(reply(page)).toBe('Stopped. Nothing was judged.');
      await soon(await check(page, LOOP('epoch'))).toMatch(/^Right/);
    }));

  it('is written by keyboard, and its field can be left', () =>
    withPage(browser.open(), async (page) => {
      await field(page).focus();
      // With the buttons that only an editor has it is there.
      await soon(() => exercise(page).locator('.act button').count()).toBe(3);
      await page.keyboard.press('Control+Home');
      await page.keyboard.type('f() {');
      await page.keyboard.press('Enter');
      await page.keyboard.type('x');
      await page.keyboard.press('Tab');
      expect(await field(page).inputValue()).toMatch(/^f\(\) \{\n {2}x {2}const sigmoid/);
      expect(await exercise(page).locator('[data-lines]').innerText()).toMatch(/8$/);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Check');
      await field(page).press('Control+Enter');
      await soon(reply(page)).toMatch(/cannot be read/);
      await exercise(page).getByRole('button', { name: 'Start over' }).click();
      expect(await field(page).inputValue()).toMatch(/^const sigmoid/);
    }));
});
