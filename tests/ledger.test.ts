// The page of the ledger: all rows, its filter with and without a script, links there and back.
import { expect, inject, it } from 'vitest';
import { rows } from '../src/ledger/index.ts';
import { chromium, withPage } from './browser/chromium.ts';
import { builtLessons, readBuilt } from './browser/files.ts';
import { findings, misfits } from './browser/look.ts';

const browser = chromium();
const LEDGER = 'ledger/';
const ofB = rows.filter(({ id }) => id.startsWith('B'));
const slipsOfB = ofB.filter(({ verdict }) => verdict === 'slip').map(({ id }) => id.toLowerCase());

it.each([
  { width: 1440, theme: 'light' },
  { width: 360, theme: 'dark' },
] as const)('is complete, keeps within its edges, for every eye: %o', (look) =>
  withPage(browser.page(look), async (page) => {
    await page.goto(inject('site') + LEDGER);
    expect(await page.locator('.lt tbody tr').count()).toBe(rows.length);
    expect(await findings(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
  }),
);

it('shows what matches, says how many, and keeps the choice in the address', () =>
  withPage(browser.page(), async (page) => {
    await page.goto(inject('site') + LEDGER);
    await page.getByRole('radio', { name: /^B/ }).check({ force: true });
    await page.getByRole('radio', { name: /^Slip/ }).check({ force: true });
    const shown = page.locator('.lt tbody tr:visible');
    expect(await shown.evaluateAll((all) => all.map(({ id }) => id))).toEqual(slipsOfB);
    expect(await page.getByRole('status').textContent()).toBe(`Rows shown: ${slipsOfB.length}`);
    await page.goto(page.url());
    expect(new URL(page.url()).search).toBe('?document=B&verdict=slip');
    expect(await shown.count()).toBe(slipsOfB.length);
  }));

it('says what an address asks for in vain, and shows all', () =>
  withPage(browser.page(), async (page) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${inject('site')}${LEDGER}?document=${'Z'.repeat(90)}&verdict=slip`);
    const said = page.getByRole('status');
    expect(await said.innerText()).toMatch(/document: "Z+…"\.$/);
    expect((await said.boundingBox())!.y).toBeLessThan((await page.locator('.lt').boundingBox())!.y);
    expect(await misfits(page)).toEqual([]);
    const slips = await page.locator('.lt tbody tr:visible').count();
    expect([slips > slipsOfB.length, slips < rows.length]).toEqual([true, true]);
    await page.getByRole('radio', { name: /^B/ }).check({ force: true });
    expect(await said.textContent()).toBe(`Rows shown: ${slipsOfB.length}`);
    expect(new URL(page.url()).search).toBe('?document=B&verdict=slip');
  }));

it('is filtered without a script too', () =>
  withPage(browser.page({ scripts: 'off' }), async (page) => {
    await page.goto(inject('site') + LEDGER);
    await page.getByRole('radio', { name: /^B/ }).check({ force: true });
    expect(await page.locator('.lt tbody tr:visible').count()).toBe(ofB.length);
  }));

it('links each row with the box in its lesson, there and back', () => {
  const page = readBuilt(`${LEDGER}index.html`).toString();
  for (const address of builtLessons()) {
    const lesson = readBuilt(`${address}index.html`).toString();
    const slug = address.split('/')[1]!;
    for (const { id } of rows.filter((row) => row.lesson === slug)) {
      expect(page, id).toContain(`lessons/${slug}/#document-${id}"`);
      expect(lesson, id).toContain(`id="document-${id}"`);
      expect(lesson, id).toContain(`ledger/#${id.toLowerCase()}"`);
    }
  }
});

it('comes as files with all rows', () => {
  const entries = JSON.parse(readBuilt(`${LEDGER}rows.json`).toString()) as { id: string; numbers: object }[];
  expect(entries.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  expect(readBuilt(`${LEDGER}rows.csv`).toString().split('\n')).toHaveLength(rows.length + 2);
});
