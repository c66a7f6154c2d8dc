// The same path over the controls in Firefox, by keyboard alone: slider, exact number, Run, Stop, Step, Back to 0.
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { firefox, withoutFirefox } from './browser/firefox.ts';
import { TWIN, soon } from './browser/lab.ts';

const browser = firefox();

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(`#${TWIN} ${selector}`, (element) => (element as HTMLElement).innerText);

/** What has this role and name in the figure. */
async function find(page: Page, role: string, name: string): Promise<ElementHandle> {
  return (await page.waitForSelector(`#${TWIN} ::-p-aria([name="${name}"][role="${role}"])`))!;
}

const focus = async (page: Page, role: string, name: string): Promise<void> => (await find(page, role, name)).focus();

const lineOf = (page: Page) => () => textOf(page, '.settings');
const momentOf = (page: Page) => async () => Number.parseInt(await textOf(page, '.prog'), 10);
const pictureOf = (page: Page) => () => page.$eval(`#${TWIN} .plot`, (plot) => plot.innerHTML);

describe.skipIf(withoutFirefox)('in Firefox, by keyboard', () => {
  it('every control of the twin run does what it says', async () => {
    const page = await browser.open();
    const [line, moment, picture] = [lineOf(page), momentOf(page), pictureOf(page)];
    await focus(page, 'slider', 'Learning rate η');
    await soon(() => page.$eval(`#${TWIN} astro-island`, (island) => island.hasAttribute('ssr'))).toBe(false);

    const drawn = await picture();
    await page.keyboard.press('ArrowRight');
    await soon(line).not.toContain('eta 0.15,');
    await soon(picture).not.toBe(drawn);

    await focus(page, 'textbox', 'Learning rate, exact');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('0.5');
    await soon(line).toContain('eta 0.5,');
    await page.keyboard.type('x');
    await soon(() => textOf(page, '.panel')).toContain('is not a number');
    expect(await line()).toContain('eta 0.5,');
    await page.keyboard.press('Backspace');

    await focus(page, 'button', 'Back to 0');
    await page.keyboard.press('Enter');
    await soon(moment).toBe(0);
    await focus(page, 'button', 'Step');
    await page.keyboard.press('Enter');
    await soon(moment).toBe(1);
    const stop = await find(page, 'button', 'Stop');
    await focus(page, 'button', 'Run');
    await page.keyboard.press('Enter');
    await soon(moment).toBeGreaterThan(1);
    await stop.focus();
    await page.keyboard.press('Enter');
    const stopped = await moment();
    await new Promise((wait) => setTimeout(wait, 300));
    expect(await moment()).toBe(stopped);
    expect(stopped).toBeLessThan(300);
  });
});
