// Formulas on the page: the notation lens, and derivations that a reader can have checked again.
import { describe, expect, it } from 'vitest';
import { LESSON, chromium, withPage } from './browser/chromium.ts';
import { firefox, withoutFirefox } from './browser/firefox.ts';
import { soon } from './browser/lab.ts';

const browser = chromium();

const EQUATIONS = '#slow-learning-neuron-equations';

describe('the notation lens', () => {
  it('shows every formula as Nielsen writes it, and goes back', () =>
    withPage(browser.open(), async (page) => {
      const lens = page.getByRole('combobox', { name: 'Notation' }).filter({ visible: true });
      const text = () => page.locator(EQUATIONS).innerText();
      const letters = async () => new Set(await page.locator(`${EQUATIONS} mi`).allTextContents());
      const [course, lettersOfCourse] = [await text(), await letters()];
      await lens.selectOption({ label: 'Nielsen' });
      await soon(text).not.toBe(course);
      const nielsen = await letters();
      expect([...lettersOfCourse].filter((letter) => !nielsen.has(letter))).toEqual(['h', 'E']);
      expect([...nielsen].filter((letter) => !lettersOfCourse.has(letter))).toEqual(['a', 'C']);
      await soon(() => page.getByText(/Formulas are now in this notation: Nielsen/).count()).toBeGreaterThan(0);
      await lens.selectOption({ label: 'of the course' });
      await soon(text).toBe(course);
    }));

  it('keeps the choice over a reload, and changes neither figures nor code', () =>
    withPage(browser.open(), async (page) => {
      const lens = page.getByRole('combobox', { name: 'Notation' }).filter({ visible: true });
      const rest = () => page.locator('main figure .plot, main pre').allInnerTexts();
      const [course, others] = [await page.locator(EQUATIONS).innerText(), await rest()];
      await lens.selectOption({ label: 'Nielsen' });
      await soon(() => page.locator(EQUATIONS).innerText()).not.toBe(course);
      expect(await rest()).toEqual(others);
      await page.reload();
      await soon(() => page.locator(EQUATIONS).innerText()).not.toBe(course);
      expect(await lens.inputValue()).toBe('nielsen');
    }));

  it('offers seven notations, each of which changes the page without an error', () =>
    withPage(browser.open(), async (page) => {
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      const lens = page.getByRole('combobox', { name: 'Notation' }).filter({ visible: true });
      const labels = await lens.locator('option').allInnerTexts();
      expect(labels).toHaveLength(7);
      const seen = new Set([await page.locator('main').innerText()]);
      for (const label of labels.slice(1)) {
        await lens.selectOption({ label });
        const told = page.getByText(`Formulas are now in this notation: ${label}`);
        await soon(() => told.count()).toBeGreaterThan(0);
        seen.add(await page.locator('main').innerText());
        expect(await page.locator('main .katex-error').count(), label).toBe(0);
      }
      expect(seen.size).toBeGreaterThanOrEqual(5);
      expect(complaints).toEqual([]);
    }));

  it('that cannot be fetched leaves the formulas, and says so', () =>
    withPage(browser.open(), async (page) => {
      await page.route('**/notation-*.json', (route) => route.abort());
      const lens = page.getByRole('combobox', { name: 'Notation' }).filter({ visible: true });
      const course = await page.locator(EQUATIONS).innerText();
      await lens.selectOption({ label: 'Nielsen' });
      await soon(() =>
        page
          .getByText(/could not be loaded in this notation/)
          .filter({ visible: true })
          .count(),
      ).toBe(1);
      expect(await page.locator(EQUATIONS).innerText()).toBe(course);
      expect(await lens.inputValue()).toBe('course');
    }));
});

describe('a derivation', () => {
  const open = (check: (page: Awaited<ReturnType<typeof browser.open>>) => Promise<void>) =>
    withPage(browser.open(LESSON), check);

  it('shows a residual beside each step that is checked, and how often it was', () =>
    open(async (page) => {
      const closing = page
        .getByText(/Both sides of .* on \d+ random networks; largest residual/)
        .filter({ visible: true });
      expect(await closing.count()).toBeGreaterThanOrEqual(3);
      for (const line of await closing.allInnerTexts()) expect(line).toMatch(/residual\s(0|\d(\.\d+)?\s×\s10⁻(⁹|¹.))/);
    }));

  it('is checked again in the reader’s browser', () =>
    open(async (page) => {
      await page.getByRole('button', { name: 'Check again' }).first().click();
      await soon(() => page.getByText(/Checked in your browser/).count()).toBeGreaterThan(0);
      expect(await page.getByText(/The check failed here/).count()).toBe(0);
    }));
});

describe.skipIf(withoutFirefox)('in Firefox', () => {
  const other = firefox();

  it('the lens switches, and a derivation checks itself', async () => {
    const page = await other.open();
    const text = () => page.$eval(EQUATIONS, (equations) => equations.textContent);
    const course = await text();
    await page.select('select[data-lens]', 'nielsen');
    await soon(text).not.toBe(course);
    await page.$eval('[data-check]', (button) => (button as HTMLElement).click());
    await soon(() => page.$eval('main', (main) => main.textContent)).toMatch(/Checked in your browser/);
  });
});
