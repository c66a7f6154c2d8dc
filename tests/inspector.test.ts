// The backprop inspector in Chromium: by mouse and keyboard, by address, with bad input, without a script, on a phone.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { chromium, withPage, type Reader } from './browser/chromium.ts';
import { gzipped, readBuilt, sumOf, watchFetches } from './browser/files.ts';
import { soon } from './browser/lab.ts';

const LESSON = 'lessons/backpropagation/';
const browser = chromium();

interface Board {
  readonly page: Page;
  readonly figure: Locator;
  sentence(): Promise<string>;
  view(name: string): Locator;
  /** Elements of a view that show, by their key. */
  key(view: string, key: string): Locator;
  button(name: string): Locator;
  field(name: string): Locator;
}

function boardOf(page: Page): Board {
  const figure = page.locator('figure.insp');
  const view = (name: string) => figure.locator(`[data-view="${name}"]`);
  return {
    ...{ page, figure, view },
    sentence: () => figure.locator('.what').innerText(),
    key: (name, key) => view(name).locator(`[data-key="${key}"]`).filter({ visible: true }).first(),
    button: (name) => figure.getByRole('button', { name, exact: true }),
    field: (name) => figure.locator(`.insp-set [name="${name}"]`),
  };
}

async function awake(page: Page): Promise<Board> {
  const board = boardOf(page);
  await board.figure.scrollIntoViewIfNeeded();
  await board.button('Step on').hover();
  await soon(() => board.figure.locator('astro-island').getAttribute('ssr')).toBeNull();
  return board;
}

const onBoard = (check: (board: Board) => Promise<void>, query = '', reader: Reader = {}) =>
  withPage(browser.open(LESSON + query, reader), async (page) => check(await awake(page)));

const litIn = (board: Board, view: string) =>
  board
    .view(view)
    .locator('.on')
    .filter({ visible: true })
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['key'] ?? ''));

describe('the inspector under the mouse', () => {
  it('lights what is chosen in all four views', () =>
    onBoard(async (board) => {
      await board.key('graph', 'd2.2').click();
      await soon(board.sentence).toMatch(/^δ of unit 2 in layer 2 is 0.0112/);
      expect(await litIn(board, 'graph')).toEqual(['d2.2']);
      expect(await litIn(board, 'matrices')).toContain('d2.2');
      expect(await litIn(board, 'equations')).toEqual(['row-bp2']);
      expect(new Set(await litIn(board, 'source'))).toEqual(new Set(['row-bp2']));
      expect(await board.view('equations').innerText()).toMatch(/0\.2350/);
    }));

  it('previews under the pointer and comes back to what was fixed', () =>
    onBoard(async (board) => {
      await board.key('graph', 'h3.1').click();
      await soon(board.sentence).toMatch(/^h of unit 1 in layer 3/);
      await board.key('graph', 'd2.1').hover();
      await soon(board.sentence).toMatch(/^δ of unit 1 in layer 2/);
      await board.figure.locator('figcaption').hover();
      await soon(board.sentence).toMatch(/^h of unit 1 in layer 3/);
    }));

  it('is led by the matrices, the equations and the source as well', () =>
    onBoard(async (board) => {
      await board.key('equations', 'row-bp4').click();
      await soon(board.sentence).toMatch(/^The gradient of the weight/);
      await board.key('matrices', 'dw1.2.1').click();
      await soon(board.sentence).toMatch(/^The gradient of the weight from unit 2 of layer 1 to unit 1 of layer 2/);
      await board.key('source', 'row-E').click();
      await soon(board.sentence).toMatch(/^The cost E is 0.0319/);
    }));

  it('goes through the pass step by step, and back', () =>
    onBoard(async (board) => {
      await board.button('Back to 0').click();
      await soon(board.sentence).toMatch(/^The start/);
      for (let step = 0; step < 4; step++) await board.button('Step on').click();
      await soon(board.sentence).toMatch(/^δ of unit 1 in layer 3 is −0.0477/);
      expect(await board.key('graph', 'd2.1').textContent()).toContain('·');
      await board.button('Step back').click();
      await soon(board.sentence).toMatch(/^The cost E/);
      await board.button('Whole pass').click();
      await soon(() => board.key('graph', 'd2.1').textContent()).toContain('−0.0188');
    }));

  it('follows a network of the reader’s own, with the check beside it', () =>
    onBoard(async (board) => {
      await board.field('sizes').fill('[3,6,5,4,2]');
      await soon(() => board.figure.locator('.insp-k thead th').count()).toBe(9);
      expect(await board.figure.locator('.insp-k').innerText()).toMatch(/agrees/);
      await board.field('hidden').selectOption('tanh');
      await board.field('cost').selectOption('cross-entropy');
      await board.button('New weights').click();
      await soon(() => board.field('seed').last().inputValue()).toBe('2');
      expect(await board.figure.locator('.insp-k').innerText()).not.toMatch(/differs/);
    }));

  it('takes one weight by itself', () =>
    onBoard(async (board) => {
      await board.key('graph', 'w1.1.1').click({ force: true });
      await board.figure.locator('input[name="cell"]').fill('-2');
      await soon(() => board.field('W').inputValue()).toBe('[[[-2,-1],[2,1]],[[2],[-1]]]');
      await board.button('Back to the document').click();
      await soon(() => board.field('W').inputValue()).toBe('[[[1,-1],[2,1]],[[2],[-1]]]');
    }));
});

describe('the inspector under the keyboard', () => {
  it('has one tab stop a view', () =>
    onBoard(async (board) => {
      for (const view of ['graph', 'matrices', 'equations', 'source']) {
        expect(await board.view(view).locator('[tabindex="0"][data-key]').count(), view).toBe(1);
      }
    }));

  it('moves by arrow keys, chooses by Enter, lets go by Escape, steps by comma and period', () =>
    onBoard(async (board) => {
      const { keyboard } = board.page;
      await board.key('graph', 'd2.1').focus();
      await keyboard.press('ArrowDown');
      const focused = () => board.page.evaluate(() => (document.activeElement as HTMLElement).dataset['key']);
      await soon(focused).toBe('z2.2');
      await keyboard.press('Enter');
      await soon(board.sentence).toMatch(/^z of unit 2 in layer 2/);
      await keyboard.press('Escape');
      await keyboard.press('.');
      await soon(() => board.figure.locator('.at').innerText()).toBe('step 0 of 10');
      await keyboard.press('.');
      await keyboard.press('.');
      await keyboard.press(',');
      await soon(() => board.figure.locator('.at').innerText()).toBe('step 1 of 10');
      const said = board.figure.locator('.vh[role="status"]');
      await soon(() => said.textContent()).toMatch(/^Forward: layer 2/);
    }));
});

describe('the inspector and the address', () => {
  it('restores settings, step and choice', () =>
    withPage(browser.open(`${LESSON}?run=backprop-trace&seed=4&W=[]&step=8&select=d2.2`), async (page) => {
      const board = boardOf(page);
      await soon(board.sentence).toMatch(/^δ of unit 2 in layer 2/);
      expect(await board.figure.locator('.at').innerText()).toBe('step 8 of 10');
      expect(await board.figure.locator('.settings').innerText()).toContain('seed 4');
    }));

  it('writes them', () =>
    onBoard(async (board) => {
      await board.button('Back to 0').click();
      await board.key('graph', 'x2').click();
      await soon(() => new URL(board.page.url()).search).toBe('?run=backprop-trace&step=0&select=x2');
      await board.button('Back to the document').click();
      await soon(() => new URL(board.page.url()).search).toBe('');
    }));

  it.each([
    ['?run=backprop-trace&select=d9.1', /select: there is no "d9\.1"/],
    ['?run=backprop-trace&sizes=[2,9,1]', /sizes/],
    ['?run=backprop-trace&cost=cross-entropy&output=relu', /cross-entropy needs outputs/],
  ])('%s: says why it cannot be followed', (query, reason) =>
    withPage(browser.open(LESSON + query), async (page) => {
      const board = boardOf(page);
      await soon(() => board.figure.locator('.tell').innerText()).toMatch(reason);
      expect(await board.sentence()).toMatch(/−0\.0188/);
    }),
  );
});

describe('bad input', () => {
  it.each([
    ['sizes', '[2,7,1]', /2 to 5 layers of 1 to 6 units/],
    ['x', '[[1,2],[3]]', /is not accepted/],
    ['W', 'abc', /is not accepted/],
    ['y', '[[1,2]]', /there are 1 outputs/],
  ])('%s %s is answered at its field, and the pass stays', (name, text, message) =>
    onBoard(async (board) => {
      const line = () => board.figure.locator('.settings').innerText();
      const before = await line();
      await board.field(name).fill(text);
      const error = board.figure.locator(`.ctl:has([name="${name}"]) .bad`);
      await soon(() => error.innerText()).toMatch(message);
      expect(await board.field(name).getAttribute('aria-invalid')).toBe('true');
      expect(await line()).toBe(before);
    }),
  );
});

describe('where there is no script, or little room', () => {
  it('stands as a page of work, without a control', () =>
    withPage(browser.open(LESSON, { scripts: 'off' }), async (page) => {
      const figure = page.locator('figure.insp');
      const drawing = figure.locator('.insp-paper svg').filter({ visible: true });
      expect(await drawing.getAttribute('aria-label')).toMatch(/errors \(−0\.0188, 0\.0112\)/);
      expect(await drawing.textContent()).toMatch(/−0\.0349/);
      expect(await figure.locator('.insp-board').isVisible()).toBe(false);
    }));

  it.each([360, 320, 768])('does not overflow at %i px, whatever the network', (width) =>
    onBoard(
      async (board) => {
        await board.field('sizes').fill('[6,6,6,6,6]');
        await soon(() => board.figure.locator('.insp-k thead th').count()).toBe(9);
        const over = await board.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over).toBeLessThanOrEqual(0);
      },
      '',
      { width },
    ),
  );
});

describe('bytes of the inspector', () => {
  it('stay within its budget', () =>
    withPage(browser.page(), async (page) => {
      const html = readBuilt(`${LESSON}index.html`).toString();
      const start = html.search(/<figure id="[^"]+" class="wide insp"/);
      const figure = html.slice(start, html.indexOf('</figure>', start));
      const alone = gzipped(html) - gzipped(html.replace(figure, ''));
      const fetched = watchFetches(page);
      await page.goto(inject('site') + LESSON);
      await page.waitForLoadState('networkidle');
      const before = sumOf(fetched(), 'script', 'gzip');
      await awake(page);
      await page.waitForLoadState('networkidle');
      const scripts = sumOf(fetched(), 'script', 'gzip') - before;
      console.log(`inspector: HTML ${alone} B gzip, scripts ${scripts} B gzip`);
      expect(alone).toBeLessThanOrEqual(16_000);
      expect(scripts).toBeLessThanOrEqual(60_000);
    }));
});
