// Every figure that can be operated, in its lesson: it wakes, answers its buttons, complains of nothing, is light enough.
import { describe, expect, inject, it } from 'vitest';
import { chromium, withPage } from './browser/chromium.ts';
import { BUDGET, builtLessons, liveFigures, sumOf, watchFetches } from './browser/files.ts';
import { awake, soon } from './browser/lab.ts';
import { listen } from './browser/look.ts';

const browser = chromium();

describe.each(builtLessons())('%s', (lesson) => {
  it('has figures that wake when they are touched, none of them heavier than its budget', () =>
    withPage(browser.page(), async (page) => {
      const heard = listen(page);
      const fetched = watchFetches(page);
      await page.goto(inject('site') + lesson);
      for (const id of liveFigures(lesson)) {
        const lab = await awake(page, id);
        const pressed: string[] = [];
        for (const button of ['Run', 'Stop', 'Back to 0', 'Step']) {
          const enabled = lab.button(button).and(page.locator(':not([aria-disabled=true])'));
          if ((await enabled.count()) === 0) continue;
          await enabled.click();
          pressed.push(button);
        }
        if ((await lab.plate.locator('[data-act=step]').count()) > 0) {
          expect(pressed, id).toEqual(expect.arrayContaining(['Run', 'Back to 0', 'Step']));
          await soon(() => lab.plate.getByRole('slider', { name: 'Moment', exact: true }).inputValue()).toBe('1');
        }
        expect(heard, id).toEqual({ complaints: [], foreign: [] });
      }
      await page.waitForLoadState('networkidle');
      expect(heard).toEqual({ complaints: [], foreign: [] });
      // All figures together weigh at least what the heaviest does alone.
      const together = sumOf(fetched(), 'script', 'gzip');
      console.log(`${lesson}: scripts with all figures awake, gzip`, together);
      if (together > BUDGET.allScripts) expect(await heaviestAlone(lesson)).toBeLessThanOrEqual(BUDGET.allScripts);
    }));
});

/** The scripts of a lesson once one of its figures is awake, for the one that needs most. */
async function heaviestAlone(lesson: string): Promise<number> {
  const weights: number[] = [];
  for (const id of liveFigures(lesson)) {
    await withPage(browser.page(), async (page) => {
      const fetched = watchFetches(page);
      await page.goto(inject('site') + lesson);
      await awake(page, id);
      await page.waitForLoadState('networkidle');
      weights.push(sumOf(fetched(), 'script', 'gzip'));
    });
  }
  console.log(`${lesson}: scripts with each figure awake, gzip`, weights);
  return Math.max(...weights);
}
