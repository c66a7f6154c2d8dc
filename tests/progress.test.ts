// What a reader did is kept: over reloads, in two tabs, as a file, where storage is damaged, full or read by a newer
// version; and what was visited is read without a network.
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, inject, it } from 'vitest';
import { LESSON, chromium, withPage } from './browser/chromium.ts';
import { firefox, withoutFirefox } from './browser/firefox.ts';
import { TWIN, awake, labOf, soon } from './browser/lab.ts';
import { listen } from './browser/look.ts';
import { moodyServer } from './browser/moody-server.ts';

const KEY = 'feedforward-progress';
const FIRST = 'slow-learning-first-step';
const browser = chromium();
const other = firefox();

const exercise = (page: Page, id = FIRST): Locator => page.locator(`section#${id}`);
const kept = (page: Page): Promise<string> => page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);
const said = (page: Page): Locator => page.locator('[data-said]');

const folder = mkdtempSync(join(tmpdir(), 'progress-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Holds nothing but its size. */
function hugeFile(): string {
  const path = join(folder, 'huge.json');
  writeFileSync(path, '');
  truncateSync(path, 50e6);
  return path;
}

async function answerWrong(page: Page): Promise<void> {
  for (const field of await exercise(page).getByRole('textbox').all()) await field.fill('0.5');
  await exercise(page).getByRole('button', { name: 'Check' }).click();
  await soon(() => exercise(page).getByRole('status').first().innerText()).toMatch(/Not yet/);
}

async function guess(page: Page, number: string): Promise<Locator> {
  const predict = page.getByRole('group', { name: 'Predict, run, explain' }).first();
  await predict.getByRole('spinbutton').fill(number);
  await predict.getByRole('button', { name: 'Place your guess' }).click();
  return predict;
}

describe('progress', () => {
  it('is told, planned, and leads on where the reader stopped', () =>
    withPage(browser.open(), async (page) => {
      const heard = listen(page);
      await answerWrong(page);
      await guess(page, '60');
      await page.locator('main > h2').first().scrollIntoViewIfNeeded();
      await page.evaluate(() => document.querySelectorAll('main > h2')[1]!.scrollIntoView({ block: 'end' }));
      await expect.poll(() => kept(page), { timeout: 12_000 }).toContain('"sections":{"slow-learning":["one-neuron');
      await page.goto(`${inject('site')}progress/`);
      const row = page.locator('[data-lesson="slow-learning"]');
      await soon(() => row.innerText()).toMatch(/1 of \d+\s+1 not yet, \d+ open\s+1 missed, \d open/);
      await soon(() => page.locator('[data-plan]').innerText()).toMatch(/Tomorrow\s+Exercise 9\.1/);
      await soon(() => page.locator('[data-stopped]').innerText()).toMatch(/lesson 9, One neuron, one task/);
      await page.goto(inject('site'));
      const onward = page.getByRole('link', { name: 'Go on: lesson 9, One neuron, one task' });
      await soon(() => onward.getAttribute('href')).toMatch(/lessons\/slow-learning\/#one-neuron-one-task$/);
      await soon(() => page.locator('a[href$="/slow-learning/"] [data-done]').innerText()).toMatch(/^read 1\/\d+$/);
      await page.goto(`${inject('site')}${LESSON}?repeat=${FIRST}#${FIRST}`);
      await soon(() => exercise(page).getByRole('status').first().innerText()).toMatch(/variant 2 of/);
      expect(await exercise(page).getByRole('textbox').first().inputValue()).toBe('');
      expect(heard).toEqual({ complaints: [], foreign: [] });
    }));

  it('of two tabs that are open at once is whole', () =>
    withPage(browser.open(), async (one) => {
      const two = await one.context().newPage();
      await two.goto(inject('site') + LESSON);
      await Promise.all([answerWrong(one), guess(two, '60')]);
      await soon(() => kept(one)).toMatch(new RegExp(`"${FIRST}".*"guess":"60"`));
      await answerWrong(two);
      expect(JSON.parse(await kept(one))).toMatchObject({ exercises: { [FIRST]: { tries: 2 } } });
    }));

  it('goes into a file and comes back from it; what is no such file is refused and costs nothing', () =>
    withPage(browser.open(), async (page) => {
      await answerWrong(page);
      await page.goto(`${inject('site')}progress/`);
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as a file' }).click();
      const file = await (await saved).path();
      const before = await kept(page);
      const read = (text: string) =>
        page.locator('[data-import]').setInputFiles({
          name: 'progress.json',
          mimeType: 'application/json',
          buffer: Buffer.from(text),
        });
      for (const [text, sentence] of [
        ['<img src=x onerror=alert(1)>', /not in the form/],
        ['{"weights":[1]}', /something else/],
        ['{"version":9,"exercises":{}}', /newer version/],
        ['{"version":2,"exercises":{"a":1}}', /damaged/],
      ] as const) {
        await read(text);
        await soon(() => said(page).innerText()).toMatch(sentence);
      }
      await page.locator('[data-import]').setInputFiles(hugeFile());
      await soon(() => said(page).innerText()).toMatch(/50\.0 MB/);
      expect(await kept(page)).toBe(before);
      await page.getByRole('button', { name: 'Erase all of it' }).click();
      await soon(() => page.locator('[data-plan]').innerText()).toMatch(/Nothing to repeat/);
      await page.getByRole('button', { name: 'Undo' }).click();
      await soon(() => page.locator('[data-plan]').innerText()).toMatch(/Exercise 9\.1/);
      await page.getByRole('button', { name: 'Erase all of it' }).click();
      await page.locator('[data-import]').setInputFiles(file);
      await soon(() => said(page).innerText()).toMatch(/Read in\. Exercises: 1,/);
      await read('{"version":1,"exercises":{"x":{"answer":{},"right":true}},"predictions":{}}');
      await soon(() => kept(page)).toMatch(/"x":.*/);
      expect(await kept(page)).toContain(FIRST);
    }));
});

describe('a reload in mid-run', () => {
  it('brings back what was typed and set, in each figure', () =>
    withPage(browser.open(), async (page) => {
      const lab = await awake(page);
      await lab.field('Learning rate').fill('0.4');
      const second = await awake(page, 'slow-learning-surface');
      await second.field('Learning rate').fill('0.7');
      await soon(() => page.url()).toContain('eta=0.7');
      await exercise(page).getByRole('textbox').first().fill('0.98');
      await lab.button('Run').click();
      await page.reload();
      await soon(() => labOf(page).field('Learning rate').inputValue()).toBe('0.4');
      await soon(() => labOf(page, 'slow-learning-surface').field('Learning rate').inputValue()).toBe('0.7');
      await soon(() => exercise(page).getByRole('textbox').first().inputValue()).toBe('0.98');
    }));
});

describe('storage', () => {
  it('that is damaged is put aside, said and offered, never written over', () =>
    withPage(browser.open('progress/'), async (page) => {
      const damaged = '{"version":2,"exercises":{"slow-learn';
      await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [KEY, damaged]);
      await page.reload();
      await soon(() => page.locator('[data-notice]').innerText()).toMatch(/was damaged/);
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save the damaged text' }).click();
      expect((await saved).suggestedFilename()).toBe(`${KEY}-damaged-1.txt`);
      expect(await page.evaluate((key) => localStorage.getItem(`${key}-damaged-1`), KEY)).toBe(damaged);
    }));

  it.each([
    ['full', 'QuotaExceededError', /storage is full/],
    ['blocked', 'SecurityError', /keeps nothing/],
  ])('that is %s is said where something was to be kept, and everything goes on', (_, name, sentence) => {
    const before = `Storage.prototype.setItem = () => { throw new DOMException('no', '${name}') }`;
    return withPage(browser.open(undefined, { before }), async (page) => {
      const predict = await guess(page, '60');
      await soon(() => predict.getByRole('status').first().innerText()).toMatch(/60.*232.*keeps nothing/s);
      await answerWrong(page);
      await soon(() => exercise(page).getByRole('status').first().innerText()).toMatch(/keeps nothing/);
      await page.goto(`${inject('site')}progress/`);
      await soon(() => page.locator('[data-notice]').innerText()).toMatch(sentence);
    });
  });
});

describe('without a network', () => {
  const server = moodyServer();
  afterEach(() => server.turn('as it is'));

  const ready = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => true));

  it('code that did not come is said, and asked for again', () =>
    withPage(browser.open(), async (page) => {
      await page.context().setOffline(true);
      const answer = exercise(page);
      await answer.getByRole('button', { name: 'Check' }).click();
      await soon(() => answer.getByRole('status').first().innerText()).toMatch(/could not be loaded/);
      await page.context().setOffline(false);
      await answerWrong(page);
    }));

  it(
    'a visited lesson is read and run, others are named, and all can be kept; a newer version waits',
    () =>
      withPage(browser.page({ worker: 'on' }), async (page) => {
        await page.goto(server.at(LESSON));
        await ready(page);
        server.turn('away');
        await page.goto(server.at(`${LESSON}?run=slow-learning&eta=0.5`));
        const lab = await awake(page, TWIN);
        await soon(lab.settingsLine).toContain('eta 0.5,');
        await lab.field('Epochs').fill('200000');
        await soon(lab.steps).toBe(200_000);
        await page.goto(server.at('glossary/'));
        await soon(() => page.locator('main').innerText()).toMatch(/this page is not kept.*9 Slow learning/s);
        server.turn('as it is');
        await page.goto(server.at('progress/'));
        await page.getByRole('button', { name: /^Keep/ }).click();
        await expect
          .poll(() => page.locator('[data-offline-said]').innerText(), { timeout: 90_000 }) // 12 MB
          .toMatch(/The whole course is kept/);
        server.turn('away');
        await page.goto(server.at('glossary/'));
        expect(await page.title()).toMatch(/^Glossary/);
        await page.keyboard.press('/');
        await page.keyboard.type('saturated');
        await soon(() => page.getByRole('dialog').getByRole('status').innerText()).toMatch(/^Results: \d+/);
        await page.keyboard.press('Escape');
        server.turn('newer');
        await page.evaluate('window.stays = true');
        await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one!.update()));
        const note = page.locator('[data-note]');
        await expect.poll(() => note.innerText(), { timeout: 20_000 }).toMatch(/A new version is ready/);
        expect(await page.evaluate('window.stays')).toBe(true);
        await note.getByRole('button', { name: 'Reload' }).click();
        await soon(() => page.evaluate('window.stays').catch(() => true)).toBeUndefined();
        expect(
          await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one!.waiting)),
        ).toBeNull();
      }),
    180_000,
  );

  it.skipIf(withoutFirefox)('Firefox reads a visited lesson too', async () => {
    const page = await other.page(undefined, 'on');
    await page.goto(server.at(LESSON));
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    server.turn('away');
    await page.goto(server.at(LESSON));
    expect(await page.title()).toMatch(/^Slow learning/);
    await page.focus(`#${TWIN} select, #${TWIN} input`);
    await soon(() => page.$eval(`#${TWIN} astro-island`, (island) => island.hasAttribute('ssr'))).toBe(false);
  });
});
