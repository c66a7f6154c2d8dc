// The digit lab in Chromium: drawn on with the mouse, led by keys, run and stopped, saved and loaded, kept over a reload,
// given files that are none.
import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chromium, withPage, type Reader } from './browser/chromium.ts';
import { builtFiles } from './browser/files.ts';
import { findings, listen } from './browser/look.ts';
import { soon } from './browser/lab.ts';

const LESSON = 'lessons/digits/';
const browser = chromium();

interface Lab {
  readonly page: Page;
  readonly figure: Locator;
  button(name: string): Locator;
  field(name: string): Locator;
  notice(about: 'run' | 'load' | 'keep' | 'files'): Promise<string>;
  where(): Promise<string>;
  outputs(): Promise<number[]>;
  answer(): Promise<string>;
}

function labOf(page: Page): Lab {
  const figure = page.locator('figure.dg');
  return {
    ...{ page, figure },
    button: (name) => figure.getByRole('button', { name, exact: true }),
    field: (name) => figure.locator(`.panel [name="${name}"]`),
    notice: (about) => figure.locator(`[data-notice="${about}"]`).innerText(),
    where: () => figure.locator('.dg-prog span').innerText(),
    outputs: async () => (await figure.locator('[data-output]').allInnerTexts()).map(Number),
    answer: () => figure.locator('[data-reads]').innerText(),
  };
}

/** A small run, so that it is over at once. */
const QUICK = '?run=digits-training&samples=200&epochs=2';

/** The lab once its network is there. */
async function awake(page: Page): Promise<Lab> {
  const lab = labOf(page);
  await lab.button('Run').scrollIntoViewIfNeeded();
  await lab.button('Run').hover();
  await expect.poll(lab.where, { timeout: 40_000 }).toMatch(/^epoch (\d+) of \1$/);
  return lab;
}

const onLab = (check: (lab: Lab) => Promise<void>, query = QUICK, reader: Reader = {}) =>
  withPage(browser.page(reader), async (page) => {
    const heard = listen(page);
    await page.goto(inject('site') + LESSON + query);
    await check(await awake(page));
    expect(heard).toEqual({ complaints: [], foreign: [] });
  });

/** A stroke of the mouse through points of the pad, from 0 to 1. */
async function stroke({ page, figure }: Lab, ...points: readonly (readonly [number, number])[]): Promise<void> {
  const pad = figure.locator('.dg-pad');
  await pad.scrollIntoViewIfNeeded();
  const box = (await pad.boundingBox())!;
  for (const [i, [x, y]] of points.entries()) {
    await page.mouse.move(box.x + x * box.width, box.y + y * box.height, { steps: 6 });
    if (i === 0) await page.mouse.down();
  }
  await page.mouse.up();
}

const folder = mkdtempSync(join(tmpdir(), 'digits-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** An IDX file: magic, sizes, zeros. */
function idx(name: string, magic: number, sizes: readonly number[], length?: number): string {
  const count = length ?? sizes.reduce((product, size) => product * size, 1);
  const bytes = Buffer.alloc(4 + 4 * sizes.length + count);
  [magic, ...sizes].forEach((word, i) => bytes.writeUInt32BE(word, 4 * i));
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

it('stands in its lesson', () => expect(builtFiles('index.html')).toContain(`${LESSON}index.html`));

describe('under the mouse', () => {
  it('reads a 1 while it is drawn, says so, and looks inside', () =>
    onLab(async (lab) => {
      await stroke(lab, [0.52, 0.1], [0.48, 0.9]);
      await soon(lab.answer).toMatch(/^It reads a 1\./);
      const outputs = await lab.outputs();
      expect(outputs).toHaveLength(10);
      expect(outputs.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 2);
      expect(outputs.indexOf(Math.max(...outputs))).toBe(1);
      await soon(() => lab.figure.locator('[data-pad-says]').innerText()).toMatch(/^1, \d+ percent; \d, \d+ percent$/);

      await lab.figure.locator('[data-unit="3"]').click();
      await soon(() => lab.figure.locator('[data-unit-says]').innerText()).toMatch(
        /its activation is .* it adds .* to the net/,
      );
      await lab.figure.locator('[data-cell]').first().click();
      await soon(() => lab.figure.locator('[data-behind]').innerText()).toMatch(/^\d read as \d: \d+ of 200\./);
      await lab.figure.locator('.dg-pile [data-tile]').first().click();
      await soon(() => lab.figure.locator('.dg-note').first().innerText()).toMatch(
        /^A held-out picture of a \d, read as \d\.$/,
      );

      await lab.button('Clear').click();
      await soon(lab.answer).toBe('Nothing is drawn, so there is nothing to read.');
      expect(await lab.figure.locator('[data-output="0"]').innerText()).toBe('·');
    }, ''));

  it('runs, pauses, goes on by batch and epoch, stops', () =>
    onLab(async (lab) => {
      await lab.field('epochs').fill('400');
      await lab.button('Continue').click();
      await lab.button('Pause').click();
      await soon(() => lab.notice('run')).toMatch(/Paused in epoch \d+/);
      await lab.button('One epoch').click();
      await soon(lab.where).toMatch(/^epoch \d+ of 400$/);
      const epoch = Number(/\d+/.exec(await lab.where())![0]);
      await lab.button('One batch').click();
      await soon(lab.where).toBe(`epoch ${epoch + 1} of 400, batch 1 of 20`);
      await lab.button('One epoch').click();
      await soon(lab.where).toBe(`epoch ${epoch + 1} of 400`);
      await lab.button('Continue').click();
      await lab.button('Stop').click();
      await soon(() => lab.notice('run')).toMatch(/Stopped after epoch \d+/);
      await soon(() => lab.button('Run').count()).toBe(1);
      await lab.field('eta').fill('-1');
      await soon(() => lab.figure.locator('.bad').innerText()).toMatch(/eta: -1 is not accepted/);
      await lab.button('Run').click();
      await soon(() => lab.notice('run')).toMatch(/This cannot be run: eta: -1 is not accepted/);
      const line = (): Promise<string> => lab.figure.locator('.settings').innerText();
      expect(await line()).toMatch(/samples 200, .* epochs 400/);
      await lab.button('Back to the document').click();
      await lab.button('One batch').click();
      await soon(line).toMatch(/samples 3000, .* epochs 15/);
    }));
});

describe('under the keyboard', () => {
  it('takes a sample and changes it, walks through matrix and units', () =>
    onLab(async (lab) => {
      await lab.field('digit').selectOption('4');
      await soon(lab.answer).toMatch(/^It reads a \d\./);
      const before = await lab.outputs();
      const turn = lab.figure.getByRole('slider', { name: 'Turn' });
      await turn.focus();
      for (let i = 0; i < 20; i++) await lab.page.keyboard.press('ArrowRight');
      await soon(lab.outputs).not.toEqual(before);
      await lab.button('Another hand').press('Enter');
      await soon(lab.answer).toMatch(/^It reads/);

      for (const [group, key] of [
        ['.dg-scroll', 'ArrowDown'],
        ['.dg-tiles', 'ArrowRight'],
      ] as const) {
        expect(await lab.figure.locator(`${group} button[tabindex="0"]`).count()).toBe(1);
        const first = lab.figure.locator(`${group} button[tabindex="0"]`);
        await first.focus();
        await lab.page.keyboard.press(key);
        const moved = lab.figure.locator(`${group} button:focus`);
        expect(await moved.count()).toBe(1);
        await moved.press('Enter');
        await soon(() => moved.getAttribute('aria-pressed')).toBe('true');
        await soon(() => lab.figure.locator(`${group} button[tabindex="0"]`).count()).toBe(1);
      }
    }));

  it('has no finding of axe, awake and in the dark on a phone', () =>
    onLab(
      async (lab) => {
        expect(await findings(lab.page)).toEqual([]);
        expect(await lab.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      },
      QUICK,
      { width: 360, theme: 'dark' },
    ));
});

describe('what is kept', () => {
  async function save(lab: Lab): Promise<string> {
    const [download] = await Promise.all([lab.page.waitForEvent('download'), lab.button('Save as a file').click()]);
    return readFileSync(await download.path(), 'utf8');
  }

  it('saves, loads and goes on with the same bits', () =>
    onLab(async (lab) => {
      await lab.field('epochs').fill('3');
      await lab.button('One batch').click();
      await soon(lab.where).toBe('epoch 3 of 3, batch 1 of 20');
      const halfway = await save(lab);
      await lab.button('Continue').click();
      await soon(lab.where).toBe('epoch 3 of 3');
      const whole = await save(lab);
      const file = { name: 'run.json', mimeType: 'application/json', buffer: Buffer.from(halfway) };
      await lab.figure.locator('[data-load]').setInputFiles(file);
      await soon(() => lab.notice('load')).toMatch(/Loaded: epoch 2 of 3/);
      await lab.button('Continue').click();
      await soon(lab.where).toBe('epoch 3 of 3');
      expect(await save(lab)).toBe(whole);
      for (const text of ['no run', halfway.slice(0, 1000), '{"format":"feedforward-digits-run","version":9}']) {
        await lab.figure.locator('[data-load]').setInputFiles({ ...file, buffer: Buffer.from(text) });
        await soon(() => lab.notice('load')).toMatch(/This file was not taken: saved run:/);
      }
      expect(await lab.button('Run').count()).toBe(1);
    }));

  it('has a run that was kept again after a reload', () =>
    onLab(async (lab) => {
      await lab.figure.getByLabel('Keep this run in this browser').check();
      await soon(() => lab.notice('keep')).toMatch(/Kept/);
      const before = await lab.figure.locator('.dg-matrix').innerText();
      await lab.page.goto(lab.page.url().replace(/\?.*$/, ''));
      const again = await awake(lab.page);
      await soon(() => again.notice('keep')).toMatch(/Your run is back, in epoch 2 of 2/);
      expect(await again.figure.locator('.dg-matrix').innerText()).toBe(before);
      await again.figure.getByLabel('Keep this run in this browser').uncheck();
      await soon(() => again.notice('keep')).toMatch(/No longer kept/);
    }));

  it('says that nothing can be kept where storage is blocked, and goes on', () =>
    onLab(
      async (lab) => {
        await lab.figure.getByLabel('Keep this run in this browser').click();
        await soon(() => lab.notice('keep')).toMatch(/does not let the page keep anything/);
        expect(await lab.figure.getByLabel('Keep this run in this browser').isChecked()).toBe(false);
        await lab.button('Run').click();
        await soon(() => lab.notice('run')).toMatch(/^Done/);
      },
      QUICK,
      { before: 'indexedDB.open = () => { throw new DOMException("denied", "SecurityError"); };' },
    ));
});

describe('files of a reader’s own', () => {
  let huge = '';
  beforeAll(() => {
    huge = join(folder, 'huge');
    const file = openSync(huge, 'w');
    ftruncateSync(file, 2 ** 31);
    closeSync(file);
  });

  it('are refused in words, one by one, and taken when they are right', () =>
    onLab(async (lab) => {
      const give = async (as: 'images' | 'labels', path: string): Promise<void> =>
        lab.figure.locator(`[data-files="${as}"]`).setInputFiles(path);
      writeFileSync(join(folder, 'text'), 'This is no picture at all.');
      const images = idx('images', 0x803, [60, 28, 28]);
      const labels = idx('labels', 0x801, [60]);
      const refused: readonly (readonly ['images' | 'labels', string, RegExp])[] = [
        ['images', join(folder, 'text'), /this is no IDX file of bytes/],
        ['images', huge, /this is no IDX file of bytes: it begins with 0/],
        ['images', labels, /this is a file of labels/],
        ['images', idx('cut', 0x803, [60, 28, 28], 500), /the file ends early/],
      ];
      for (const [as, path, message] of refused) {
        await give(as, path);
        await soon(() => lab.notice('files')).toMatch(message);
      }
      await give('images', images);
      await soon(() => lab.notice('files')).toMatch(/60 images of 28\s×\s28\. Now the labels/);
      await give('labels', idx('fewer', 0x801, [59]));
      await soon(() => lab.notice('files')).toMatch(/there are 60 images but 59 labels/);
      await give('labels', labels);
      await soon(() => lab.notice('files')).toMatch(/60 pictures of 28\s×\s28 .* first 50/);
      await lab.button('Run').click();
      await soon(() => lab.notice('run')).toMatch(/Done: 100\.0 percent/);
    }));
});

describe('without a script', () => {
  it('shows the run of the build, and no control', () =>
    withPage(browser.open(LESSON, { scripts: 'off' }), async (page) => {
      const lab = labOf(page);
      expect(await lab.figure.locator('.plot svg').first().isVisible()).toBe(true);
      expect(await lab.figure.locator('.dg-matrix').isVisible()).toBe(true);
      expect(await lab.figure.locator('.dg-surest li').count()).toBe(12);
      expect(await lab.figure.locator('.dg-tiles svg').count()).toBe(30);
      expect((await lab.outputs()).every(Number.isFinite)).toBe(true);
      for (const control of await lab.figure.locator('button, input, select').all()) {
        expect(await control.isVisible()).toBe(false);
      }
    }));
});
