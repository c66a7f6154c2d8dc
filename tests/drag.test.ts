// Marks of a drawing under the mouse: what is dragged there moves its slider, and the arrow keys go on from it.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromium, withPage } from './browser/chromium.ts';
import { soon } from './browser/lab.ts';

const browser = chromium();

async function codeLength(page: Page) {
  const figure = page.locator('#losses-code-length');
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('.plot').hover();
  await soon(() => figure.locator('astro-island').getAttribute('ssr')).toBeNull();
  const grip = (name: string) => figure.locator(`[data-grip^="${name} "]`).filter({ visible: true }).locator('rect');
  /** Moves a mark by pixels of the screen, once the code for it has come. */
  const drag = async (name: string, across: number, down: number) => {
    const box = (await grip(name).boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + across, y + down, { steps: 4 });
    await page.mouse.up();
  };
  const slider = (name: string) => figure.locator(`#losses-code-length-${name}`);
  return { drag, slider, line: () => figure.locator('.settings').innerText() };
}

describe('a drawing that can be dragged', () => {
  it('makes a code longer, and its share smaller, by hand and by key', () =>
    withPage(browser.open('lessons/losses/'), async (page) => {
      const { drag, slider, line } = await codeLength(page);
      await soon(async () => {
        await drag('q 0', 0, -25);
        return line();
      }).not.toContain('q [0.25,');
      const share = Number(await slider('q-1').inputValue());
      expect(share).toBeLessThan(0.25);
      await page.keyboard.press('ArrowRight');
      await soon(async () => Number(await slider('q-1').inputValue())).toBeCloseTo(share + 0.01, 6);
    }));

  it('moves the border between two outcomes with the pointer', () =>
    withPage(browser.open('lessons/losses/'), async (page) => {
      const { drag, line } = await codeLength(page);
      await soon(async () => {
        await drag('p 0', 50, 0);
        return line();
      }).not.toContain('p [0.5,');
    }));
});
