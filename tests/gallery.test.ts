// The gallery of activation functions: filters without a script, pins and readings with one, its address, its keys.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { chromium, withPage, type Reader } from './browser/chromium.ts';
import { gzipped, readBuilt } from './browser/files.ts';
import { soon } from './browser/lab.ts';

const PATH = 'lessons/activations/';
const browser = chromium();

const open = (query = '', reader: Reader = {}): Promise<Page> => browser.open(PATH + query, reader);
const gallery = (page: Page) => page.locator('figure#activation-sheet');
const overlay = (page: Page) => page.locator('figure#activation-overlay');
const cells = (page: Page) => gallery(page).locator('.cells > .gal-it:visible');
const shown = (page: Page) => gallery(page).locator('.cnt').innerText();
const box = (page: Page, name: string) => gallery(page).getByRole('checkbox', { name: `Pin ${name}`, exact: true });
const told = (page: Page) => gallery(page).locator('[data-said]').innerText();
const pinned = (page: Page) => overlay(page).locator('.pinned li > span').allInnerTexts();
const reading = async (page: Page, name: string) =>
  (await overlay(page).getByRole('row', { name }).innerText()).split(/\s+/).slice(-2);
const curves = (page: Page) => overlay(page).locator('.plot > div:visible svg .q-h > path').count();
const query = (page: Page) => new URL(page.url()).search;

describe('the filters', () => {
  it('take away what does not match, say how many are left, and go back', () =>
    withPage(open(), async (page) => {
      expect(await cells(page).count()).toBe(29);
      await page.getByRole('combobox', { name: 'Saturates' }).selectOption('one');
      await soon(() => cells(page).count()).toBe(7);
      await soon(() => shown(page)).toBe('7 of 29 shown');
      await page.getByRole('combobox', { name: 'Gradient' }).selectOption('explodes');
      await soon(() => shown(page)).toBe('4 of 29 shown');
      expect(await gallery(page).getByRole('heading', { level: 3 }).count()).toBe(1);
      await page.getByRole('combobox', { name: 'Units can die' }).selectOption('yes');
      await soon(() => gallery(page).getByText('No function has all').isVisible()).toBe(true);
      await gallery(page).getByRole('button', { name: 'Show all' }).click();
      await soon(() => cells(page).count()).toBe(29);
      await soon(() => shown(page)).toBe('29 functions');
      await soon(() => query(page)).toBe('');
    }));

  it('and the table work without a script', () =>
    withPage(open('', { scripts: 'off' }), async (page) => {
      await page.getByRole('combobox', { name: 'Symmetry' }).selectOption('even');
      expect(await cells(page).count()).toBe(4);
      expect(await shown(page)).toBe('Filtered');
      await gallery(page).getByRole('radio', { name: 'Table' }).check({ force: true });
      expect(
        await gallery(page)
          .getByRole('row', { name: /^cosine/ })
          .isVisible(),
      ).toBe(true);
      expect(await gallery(page).getByRole('row', { name: /^tanh/ }).isVisible()).toBe(false);
      expect(await cells(page).count()).toBe(0);
      expect(await gallery(page).getByRole('checkbox').filter({ visible: true }).count()).toBe(0);
      expect(await page.locator('main').getByRole('slider').filter({ visible: true }).count()).toBe(0);
      expect(await overlay(page).locator('.plot svg').filter({ visible: true }).count()).toBe(1);
    }));
});

it('the table holds twelve properties of each of the 29', () =>
  withPage(open(), async (page) => {
    await gallery(page).getByRole('radio', { name: 'Table' }).check({ force: true });
    const rows = gallery(page).locator('tbody tr:visible');
    expect(await rows.count()).toBe(29);
    const sigmoid = gallery(page).getByRole('row', { name: /^sigmoid/ });
    expect(await sigmoid.getByRole('cell').allInnerTexts()).toEqual(
      '(0, 1)|yes|C∞|no|about (0, ½)|(0, ¼]|no|yes|yes|no|both ends|no'.split('|'),
    );
    await soon(() => query(page)).toBe('?run=activation-gallery&view=table');
  }));

describe('pins', () => {
  it('put a function into the overlay and take it out', () =>
    withPage(open(), async (page) => {
      await soon(() => pinned(page)).toEqual(['sigmoid', 'tanh', 'ReLU', 'SiLU']);
      await overlay(page).getByRole('button', { name: 'Unpin ReLU' }).click();
      await soon(() => pinned(page)).toEqual(['sigmoid', 'tanh', 'SiLU']);
      await soon(() => told(page)).toBe('ReLU unpinned, 3 of 4');
      expect(await box(page, 'ReLU').isChecked()).toBe(false);
      await box(page, 'GELU').check();
      await soon(() => pinned(page)).toEqual(['sigmoid', 'tanh', 'SiLU', 'GELU']);
      await soon(() => told(page)).toBe('GELU pinned, 4 of 4');
      await soon(() => reading(page, 'GELU')).toEqual(['−0.1587', '−0.0833']);
      expect(await curves(page)).toBe(4);
      expect(await overlay(page).locator('.plot svg:visible').getAttribute('aria-label')).toContain('GELU');
    }));

  it('of a fifth are refused in words, and the four stay', () =>
    withPage(open(), async (page) => {
      await box(page, 'Mish').click();
      await soon(() => told(page)).toMatch(/Mish was not pinned: 4 are pinned already/);
      expect(await box(page, 'Mish').isChecked()).toBe(false);
      expect(await pinned(page)).toEqual(['sigmoid', 'tanh', 'ReLU', 'SiLU']);
    }));

  it('that were set while the code was on its way count', () =>
    withPage(browser.page(), async (page) => {
      await page.route(/\/gallery\.[\w-]+\.js$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 600));
        await route.continue();
      });
      await page.goto(inject('site') + PATH);
      await box(page, 'tanh').uncheck();
      await box(page, 'sinc').check();
      await soon(() => pinned(page)).toEqual(['sigmoid', 'ReLU', 'SiLU', 'sinc']);
    }));

  it('are all there is to unpin: then the overlay says so', () =>
    withPage(open(), async (page) => {
      for (let left = 4; left > 0; left--) {
        await overlay(page)
          .getByRole('button', { name: /^Unpin/ })
          .first()
          .click();
        await soon(async () => (await pinned(page)).length).toBe(left - 1);
      }
      expect(await overlay(page).getByText('Nothing is pinned').isVisible()).toBe(true);
      await overlay(page).getByRole('button', { name: 'Back to the document' }).click();
      await soon(() => pinned(page)).toEqual(['sigmoid', 'tanh', 'ReLU', 'SiLU']);
    }));
});

describe('the reading line', () => {
  it('moves by a tenth with an arrow and by one with a page key', () =>
    withPage(open(), async (page) => {
      const slider = overlay(page).getByRole('slider');
      await slider.focus();
      await soon(() => overlay(page).evaluate((figure) => figure.querySelector('.settings')!.textContent)).toContain(
        'relu',
      );
      await page.keyboard.press('ArrowRight');
      await soon(() => reading(page, 'ReLU')).toEqual(['0.0000', '0.0000']);
      await soon(() => reading(page, 'sigmoid')).toEqual(['0.2891', '0.2055']);
      await page.keyboard.press('PageUp');
      await page.keyboard.press('PageUp');
      await soon(() => reading(page, 'ReLU')).toEqual(['1.1000', '1.0000']);
      expect(query(page)).toBe('?run=activation-gallery&z=1.1');
      expect(await slider.getAttribute('aria-valuetext')).toBe('1.1');
    }));

  it('takes a typed number, and marks what is none', () =>
    withPage(open(), async (page) => {
      const field = overlay(page).getByRole('textbox');
      await field.fill('2');
      await soon(() => reading(page, 'ReLU')).toEqual(['2.0000', '1.0000']);
      await field.fill('two');
      await soon(() => field.getAttribute('aria-invalid')).toBe('true');
      expect(await reading(page, 'ReLU')).toEqual(['2.0000', '1.0000']);
    }));
});

describe('the address', () => {
  it('restores pins, reading, filters and view', () =>
    withPage(open('?run=activation-gallery&name=gelu,silu&z=0.5&saturation=one&view=table'), async (page) => {
      await soon(() => pinned(page)).toEqual(['GELU', 'SiLU']);
      await soon(() => reading(page, 'SiLU')).toEqual(['0.3112', '0.7400']);
      await soon(() => shown(page)).toBe('7 of 29 shown');
      expect(await gallery(page).getByRole('row', { name: /^ReLU/ }).isVisible()).toBe(true);
      expect(await gallery(page).locator('[name="pin"][value="gelu"]').isChecked()).toBe(true);
      expect(await page.locator('main').innerText()).not.toContain('there is no "activation-gallery"');
    }));

  it('that asks for nonsense is refused in words', () =>
    withPage(open('?run=activation-gallery&name=swish'), async (page) => {
      await soon(() => told(page)).toContain('there is no function "swish"');
      expect(await pinned(page)).toEqual(['sigmoid', 'tanh', 'ReLU', 'SiLU']);
    }));

  it('of a function leads to it, though a filter hid it', () =>
    withPage(open(), async (page) => {
      await page.getByRole('combobox', { name: 'Saturates' }).selectOption('none');
      await soon(() => shown(page)).toBe('9 of 29 shown');
      await page.evaluate(() => (location.hash = '#activation-gelu'));
      await soon(() => page.locator('#activation-gelu').isVisible()).toBe(true);
      await soon(() => shown(page)).toBe('29 functions');
    }));

  it('with a broken escape behind its # leads nowhere, quietly', () =>
    withPage(open('?run=activation-gallery&z=0.5'), async (page) => {
      const wrong: string[] = [];
      page.on('pageerror', ({ message }) => wrong.push(message));
      await soon(() => reading(page, 'SiLU')).toEqual(['0.3112', '0.7400']);
      for (const hash of ['#%', '#%ff', '#']) await page.evaluate((next) => void (location.hash = next), hash);
      await soon(() => shown(page)).toBe('29 functions');
      await page.evaluate(() => (location.hash = '#activation-gelu'));
      await soon(() => page.evaluate(() => location.hash)).toBe('#activation-gelu');
      expect(wrong).toEqual([]);
    }));
});

it('by keyboard alone: from the filters over the view to the pins, and to the overlay', () =>
  withPage(open(), async (page) => {
    await page.getByRole('combobox', { name: 'Units can die' }).focus();
    const focused = () => page.evaluate(() => document.activeElement!.closest('label, a, button')?.textContent?.trim());
    const walked: (string | undefined)[] = [];
    for (let press = 0; press < 6; press++) {
      await page.keyboard.press('Tab');
      walked.push((await focused())?.replace(/\s+/g, ' '));
    }
    expect(walked).toEqual(['Show all', 'Pictures', 'Compare', 'step', 'Pin step', 'signum']);
    await gallery(page).getByRole('link', { name: 'Compare' }).press('Enter');
    await soon(() => overlay(page).evaluate((figure) => Math.round(figure.getBoundingClientRect().top))).toBeLessThan(
      200,
    );
  }));

it.each([360, 768, 1440])('keeps within %i pixels', (width) =>
  withPage(open('?run=activation-gallery&view=table', { width }), async (page) => {
    await soon(() => shown(page)).toBe('29 functions');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }),
);

it('prints four columns and the table, without plates', () =>
  withPage(open(), async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await gallery(page).locator('.gplate').isVisible()).toBe(false);
    expect(await gallery(page).getByRole('checkbox').filter({ visible: true }).count()).toBe(0);
    expect(await gallery(page).locator('table').isVisible()).toBe(true);
    const tops = await gallery(page)
      .locator('.cells')
      .first()
      .locator('.fn')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    expect(tops.filter((top) => top === tops[0])).toHaveLength(4);
  }));

it('weighs little', () => {
  const html = readBuilt(`${PATH}index.html`).toString();
  const from = html.indexOf('<figure id="activation-sheet"');
  const figure = html.slice(from, html.indexOf('</figure>', from));
  expect(gzipped(figure)).toBeLessThan(45_000 / 2);
});
