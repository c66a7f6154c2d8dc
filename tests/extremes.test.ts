// Settings far out: what they do is said in words, and the page goes on answering.
import { describe, expect, inject, it } from 'vitest';
import { LESSON, chromium, withPage } from './browser/chromium.ts';
import { awake, labOf, nextPicture, soon } from './browser/lab.ts';

const browser = chromium();

const LONG = `${LESSON}?run=slow-learning&epochs=200000`;

/** Kills each worker of the page as its first job begins. */
const KILLER = `{ const Real = Worker; window.Worker = class extends Real {
  postMessage(...all) { if (!window.spare) { setTimeout(() => this.dispatchEvent(new Event('error'))); super.terminate(); return; }
    super.postMessage(...all); } } }`;

describe('a learning rate of 1000', () => {
  it('is answered in words: one step overshot, and the neuron sits saturated on the other side', () =>
    withPage(browser.open(), async (page) => {
      const lab = await awake(page);
      await lab.field('Learning rate').fill('1000');
      await soon(lab.said).toMatch(/overshot.*saturated on the other side/s);
      expect(await lab.readings()).toMatch(/\d/);
      expect(await lab.readings()).not.toMatch(/NaN|Infinity|undefined/);
      expect(await lab.picture()).not.toMatch(/NaN|Infinity/);
    }));

  it.each(['1e300', '1e-300', '5e-324'])('as %s draws no broken picture', (rate) =>
    withPage(browser.open(), async (page) => {
      const lab = await awake(page);
      await lab.field('Learning rate').fill(rate);
      await soon(lab.settingsLine).toContain(`eta ${rate.replace('e3', 'e+3')}`);
      await nextPicture(page);
      expect(await lab.picture()).not.toMatch(/NaN|Infinity/);
      expect(await lab.readings()).not.toMatch(/NaN|undefined/);
    }),
  );
});

describe('a run of 200 000 epochs', () => {
  it('is computed beside the page, with progress, while the page answers', () =>
    withPage(browser.page(), async (page) => {
      const worker = page.waitForEvent('worker');
      await page.goto(inject('site') + LONG);
      await worker;
      const lab = labOf(page);
      await soon(() => lab.plate.innerText()).toMatch(/computing, \d+\s%/);
      const longest = await page.evaluate(async () => {
        let [last, longest] = [performance.now(), 0];
        for (let frame = 0; frame < 20; frame++) {
          await new Promise((next) => requestAnimationFrame(next));
          longest = Math.max(longest, performance.now() - last);
          last = performance.now();
        }
        return longest;
      });
      expect(longest).toBeLessThan(1_000);
      await soon(lab.steps).toBe(200_000);
    }));

  it('stops on Stop, and says so', () =>
    withPage(browser.open(LONG), async (page) => {
      const lab = labOf(page);
      await soon(() => lab.plate.innerText()).toMatch(/computing, \d+\s%/);
      await lab.button('Stop').click();
      await soon(lab.said).toMatch(/Stopped/);
      await page.waitForTimeout(500);
      expect(await lab.plate.innerText()).not.toMatch(/computing/);
    }));

  it('whose worker dies is reported, and can be run again', () =>
    withPage(browser.open(LONG, { before: KILLER }), async (page) => {
      const lab = labOf(page);
      await soon(lab.said).toMatch(/interrupted/);
      await page.evaluate('window.spare = true');
      await lab.button('Run again').click();
      await soon(lab.steps).toBe(200_000);
      expect(await lab.said()).not.toMatch(/interrupted/);
    }));
});
