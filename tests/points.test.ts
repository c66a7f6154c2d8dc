// A reader's own points: pasted, clicked, placed by keys, taken away; what is wrong is said and nothing is lost.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { chromium, withPage, type Reader } from './browser/chromium.ts';
import { awake, labOf, soon, type Lab } from './browser/lab.ts';

const browser = chromium();
const PAGE = 'lessons/feedforward/';
const FIGURE = 'capacity-boundary';
const XOR = '0,0,0\n1,1,0\n0,1,1\n1,0,1\n';

interface Own extends Lab {
  readonly page: Page;
  readonly map: ReturnType<Lab['figure']['locator']>;
  text(): Promise<string>;
  paste(text: string): Promise<void>;
  /** What the editor says: how many there are, and what is wrong. */
  told(): Promise<string>;
}

const withOwn = (check: (own: Own) => Promise<void>, reader: Reader = {}) =>
  withPage(browser.open(PAGE, reader), async (page) => {
    const lab = await awake(page, FIGURE);
    await lab.plate.getByRole('combobox', { name: 'Examples' }).selectOption('own');
    const field = lab.plate.getByRole('textbox', { name: 'Points as text: x, y, class' });
    await field.waitFor();
    // The map of the examples before lies there, wider than the one for own points, until the next picture is drawn.
    await lab.figure.locator('[data-plane="0 0 1.5"]').first().waitFor({ state: 'attached' });
    await check({
      ...lab,
      page,
      map: lab.figure.getByRole('application'),
      text: () => field.inputValue(),
      paste: (text) => field.fill(text),
      told: () => lab.plate.locator('.points').innerText(),
    });
  });

/** Where a share of the width and height of the map is. */
async function at({ map }: Own, across: number, down: number) {
  const { width, height } = (await map.boundingBox())!;
  return { position: { x: across * width, y: down * height } };
}

describe('pasted points', () => {
  it('are trained on, drawn, counted, and held by the address', () =>
    withOwn(async ({ page, ...own }) => {
      await own.paste(`x;y;class\n${XOR.replaceAll(',', ';')}`);
      await soon(own.settingsLine).toContain('dataset own, points 4 given');
      await soon(own.readings).toContain('wrong, shown 0 %');
      expect(await own.told()).toContain('Points: 4, 2 of class 1 and 2 of class 0.');
      await soon(() => page.url()).toContain('points=0_0_0*1_1_0*0_1_1*1_0_1');
      const picture = await own.picture();
      await page.reload();
      const again = labOf(page, FIGURE);
      await soon(again.settingsLine).toContain('points 4 given');
      await soon(async () => (await again.picture()).replace(/ class=""/g, '').length).toBe(
        picture.replace(/ class=""/g, '').length,
      );
    }));

  it('keep the good lines and name the bad ones, and the text stays', () =>
    withOwn(async (own) => {
      const text = `${XOR}1,2\n1,two,0\n1,2,7\n`;
      await own.paste(text);
      await soon(own.settingsLine).toContain('points 4 given');
      expect(await own.told()).toContain('Line 5: three columns are needed, not 2.');
      expect(await own.told()).toContain('Line 6: “two” is not a number.');
      expect(await own.told()).toContain('Line 7: the class is “7”, not 0 or 1.');
      expect(await own.told()).toContain('The other lines are used');
      expect(await own.text()).toBe(text);
    }));

  it('of one class alone, or none, are said to be that', () =>
    withOwn(async (own) => {
      expect(await own.told()).toContain('No points yet.');
      await soon(own.said).toContain('There are no points yet');
      await own.paste('1,2,1\n2,3,1\n');
      await soon(own.told).toContain('All are of class 1: training waits for one of the other.');
      await soon(own.said).toContain('of one class');
      await own.paste('nothing but words');
      await soon(own.told).toContain('Line 1: “nothing” is not a number.');
    }));

  it('ten thousand of them: two thousand are used, and the text is kept', () =>
    withOwn(async (own) => {
      const text = Array.from({ length: 10_000 }, (_, i) => `${(i % 97) / 40},${(i % 89) / 40},${i % 2}`).join('\n');
      await own.plate.getByRole('textbox', { name: 'Epochs, exact' }).fill('2');
      await own.plate.getByRole('textbox', { name: 'Points as text' }).evaluate((field, pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text', pasted);
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, text);
      await soon(own.told).toContain('Only the first 2000 points are used; 8000 more stay in the text.');
      expect(await own.told()).toContain('too many for a link');
      await soon(own.settingsLine).toContain('points 2000 given');
      expect((await own.text()).length).toBe(text.length);
      expect(own.page.url().length).toBeLessThan(2500);
    }));

  it('come back after the document was shown', () =>
    withOwn(async (own) => {
      await own.paste(XOR);
      await soon(own.settingsLine).toContain('points 4 given');
      await own.button('Back to the document').click();
      await soon(own.settingsLine).toContain('dataset moons');
      await own.plate.getByRole('combobox', { name: 'Examples' }).selectOption('own');
      await soon(own.settingsLine).toContain('points 4 given');
      expect(await own.text()).toBe(XOR);
    }));

  it('come from a file too', () =>
    withOwn(async (own) => {
      const file = {
        name: 'mine.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`\ufeffx\ty\tc\n${XOR.replaceAll(',', '\t')}`),
      };
      await own.plate.getByLabel('Open a file').setInputFiles(file);
      await soon(own.settingsLine).toContain('points 4 given');
      await own.button('Undo').click();
      await soon(own.settingsLine).toContain('points none');
    }));
});

describe('points on the map', () => {
  it.each([1440, 360])('are placed by clicks and taken away by clicks at %i px', (width) =>
    withOwn(
      async (own) => {
        await own.map.click(await at(own, 0.25, 0.25));
        await own.plate.getByRole('radio', { name: 'class 0' }).check();
        await own.map.click(await at(own, 0.75, 0.5));
        await soon(own.settingsLine).toContain('points 2 given');
        const [one, zero] = (await own.text()).trim().split('\n') as [string, string];
        expect(one).toMatch(/^-0\.7\d, 0\.7\d, 1$/);
        expect(zero).toMatch(/^0\.7\d, -?0(\.0\d)?, 0$/);
        await own.plate.getByRole('radio', { name: 'takes away' }).check();
        await own.map.click(await at(own, 0.3, 0.3));
        await soon(own.text).toBe(`${zero}\n`);
      },
      { width },
    ),
  );

  it('are placed and taken away by keys alone: a step is 1/40 of the width', () =>
    withOwn(async (own) => {
      await own.map.focus();
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'Enter']) await own.page.keyboard.press(key);
      await soon(own.text).toBe('0.15, 0.08, 1\n');
      expect(await own.said()).toContain('class 1 at 0.15, 0.08');
      await own.page.keyboard.press('ArrowDown');
      await own.page.keyboard.press('Delete');
      await soon(own.text).toBe('');
      await own.page.keyboard.press('Delete');
      await soon(own.said).toContain('no point near the cross');
    }));

  it('are not asked for by figures whose examples are drawn', () =>
    withPage(browser.open(PAGE), async (page) => {
      const lab = await awake(page, FIGURE);
      expect(await lab.figure.getByRole('application').count()).toBe(0);
      expect(await lab.plate.locator('.points').count()).toBe(0);
    }));
});

it('an address with bad points is answered in words', () =>
  withPage(browser.page(), async (page) => {
    await page.goto(`${inject('site')}${PAGE}?run=capacity&dataset=own&points=1_2#${FIGURE}`);
    await soon(labOf(page, FIGURE).said).toContain('points: "1_2" is not accepted');
  }));
