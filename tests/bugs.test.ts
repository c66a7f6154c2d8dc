// The bug museum in a browser: the switch, the mystery by keyboard and without scripts, the exhibits and where they hang.
import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { chromium, withPage } from './browser/chromium.ts';
import { watchFetches } from './browser/files.ts';
import { awake, soon } from './browser/lab.ts';

const browser = chromium();
const MUSEUM = 'bugs/';
const RUN = 'bug-museum-run';

const choose = (page: Page, figure: string, bug: string) =>
  page.locator(`figure#${figure}`).getByRole('combobox', { name: 'Mistake' }).selectOption(bug);

describe('the switch', () => {
  it('runs the wrong code and says which arrays the check names', () =>
    withPage(browser.open(MUSEUM), async (page) => {
      const lab = await awake(page, RUN);
      await choose(page, RUN, 'missing-layer');
      await soon(lab.readings).toContain('named by the check W2, b2');
      await soon(lab.picture).toContain('1.00 faulty');
      await choose(page, RUN, 'keep-factor');
      await soon(lab.readings).toContain('named by the check nothing');
      await soon(lab.picture).not.toContain('faulty');
    }));

  it('keeps its state in the address', () =>
    withPage(browser.open(`${MUSEUM}?run=bug-museum&bug=sign#${RUN}`), async (page) => {
      await soon(() => page.locator(`figure#${RUN}`).getByText('bug sign').count()).toBeGreaterThan(0);
    }));

  it('frames the mistake in the table of patterns', () =>
    withPage(browser.open(MUSEUM), async (page) => {
      const id = 'bug-museum-patterns';
      const lab = await awake(page, id);
      const frame = () => page.locator(`figure#${id} rect.now`).first().getAttribute('y');
      const before = await frame();
      await choose(page, id, 'summed');
      await soon(frame).not.toBe(before);
      expect(await lab.picture()).toContain('sum for mean');
    }));
});

describe('the mystery', () => {
  const boxOf = (page: Page) => page.locator('[data-mystery]');
  const said = (page: Page) => boxOf(page).getByRole('status').innerText();
  /** What it was, in the words of its closed answer. */
  const solution = async (page: Page): Promise<string> => {
    const text = (await boxOf(page).locator('[data-answer]').textContent())!;
    return /^It was: ([^.]+)\./.exec(text)![1]!;
  };

  it('is fetched when a reader acts, and answers a wrong name with the pattern it would have', () =>
    withPage(browser.page(), async (page) => {
      const fetched = watchFetches(page);
      await page.goto(inject('site') + MUSEUM);
      await page.waitForLoadState('networkidle');
      const scripts = () => fetched().filter(({ path }) => /\/mystery\.[^/]*\.js$/.test(path)).length;
      expect(scripts()).toBe(0);
      const right = await solution(page);
      const wrong = right === 'wrong sign' ? 'sum for mean' : 'wrong sign';
      await boxOf(page).getByRole('radio', { name: wrong, exact: true }).check();
      await boxOf(page).getByRole('button', { name: 'Name it' }).click();
      await soon(() => said(page)).toContain(`With “${wrong}” the check would read W1 `);
      expect(scripts()).toBeGreaterThan(0);
      if (wrong === 'wrong sign') expect(await said(page)).toContain('W1 2.000, b1 2.000, W2 2.000, b2 2.000');
      await boxOf(page).getByRole('radio', { name: right, exact: true }).check();
      await boxOf(page).getByRole('button', { name: 'Name it' }).click();
      await soon(() => said(page)).toContain(`Yes: ${right}.`);
    }));

  it('can be drawn and named by keyboard alone', () =>
    withPage(browser.open(MUSEUM), async (page) => {
      const box = boxOf(page);
      await box.getByRole('button', { name: 'Another one' }).focus();
      await page.keyboard.press('Enter');
      await soon(() => said(page)).toMatch(/^Mystery \d+ is drawn\.$/);
      expect(await box.getByRole('heading').innerText()).toBe((await said(page)).replace(' is drawn.', ''));
      expect(await box.locator('input:checked').count()).toBe(0);
      const right = await solution(page);
      await box.getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      for (let moves = 0; moves < 12; moves++) {
        const name = await box.locator('label:has(input:checked)').innerText();
        if (name.trim() === right) break;
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Enter');
      await soon(() => said(page)).toContain(`Yes: ${right}.`);
    }));

  it('says that a name is to be chosen', () =>
    withPage(browser.open(MUSEUM), async (page) => {
      await boxOf(page).getByRole('button', { name: 'Name it' }).click();
      await soon(() => said(page)).toBe('Choose one of the mistakes first.');
    }));

  it('stands with its answer where there are no scripts', () =>
    withPage(browser.open(MUSEUM, { scripts: 'off' }), async (page) => {
      const box = boxOf(page);
      expect(await box.getByRole('button').count()).toBe(0);
      expect(await box.getByRole('table').getByRole('row').count()).toBe(5);
      await box.getByText('What it was').click();
      expect(await box.locator('[data-answer]').isVisible()).toBe(true);
    }));
});

describe('the exhibits', () => {
  it('are twelve in the museum’s network, one of them in lesson 7, each on the list with its place', () =>
    withPage(browser.open(MUSEUM), async (page) => {
      const links = await page.locator('.hung a').evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
      expect(links.filter((href) => href.startsWith('#bug-'))).toHaveLength(11);
      expect(links.some((href) => href.endsWith('lessons/backpropagation/#bug-updated-first'))).toBe(true);
      expect(links.some((href) => href.endsWith('lessons/slow-learning/#bug-slow-learning-slip'))).toBe(true);
      expect(await page.locator('section.bug').count()).toBe(11);
    }));

  it('change their code with the switch, and answer a prediction', () =>
    withPage(browser.open(MUSEUM), async (page) => {
      const exhibit = page.locator('#bug-missing-layer');
      expect(await exhibit.locator('.ln.of-wrong').isVisible()).toBe(true);
      await exhibit.getByRole('radio', { name: 'As it should be' }).check({ force: true });
      expect(await exhibit.locator('.ln.of-wrong').isVisible()).toBe(false);
      await exhibit.getByRole('radio', { name: 'It learns, but stays behind the right code.' }).check();
      await exhibit.getByRole('button', { name: 'Place your guess' }).click();
      await soon(() => exhibit.getByRole('status').innerText()).toContain('works around them');
      expect(await exhibit.locator('tr.faulty').count()).toBe(2);
    }));
});

it('the first page leads to the museum', () =>
  withPage(browser.open(''), async (page) => {
    await page.getByRole('link', { name: 'The bug museum' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('The bug museum');
  }));
