// What a reader finds on a figure that can be operated, by role and name.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export const TWIN = 'slow-learning-twin';

/** Asks again until it is as expected, for as long as a slow machine may need. */
export const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 8_000 });

/** Numbers without the thin spaces between their thousands. */
export const plain = (text: string): string => text.trim().replaceAll('\u2009', '');

export interface Lab {
  readonly figure: Locator;
  readonly plate: Locator;
  slider(name: string): Locator;
  field(name: string): Locator;
  button(name: string): Locator;
  /** The texts of the live regions. */
  said(): Promise<string>;
  /** The drawing that shows, as markup. */
  picture(): Promise<string>;
  /** The table of results, row by row. */
  readings(): Promise<string>;
  /** The moment that the progress tells: `120 of 300`. */
  moment(): Promise<string>;
  /** How many steps the run has, as the slider over its moments knows. */
  steps(): Promise<number>;
  settingsLine(): Promise<string>;
}

export function labOf(page: Page, id = TWIN): Lab {
  const figure = page.locator(`figure#${id}`);
  const named = { name: /^Settings of figure/ };
  const plate = figure.getByRole('form', named).or(figure.getByRole('group', named));
  return {
    figure,
    plate,
    slider: (name) => plate.getByRole('slider', { name: new RegExp(`^${name}( \\S)?$`) }),
    field: (name) => plate.getByRole('textbox', { name: `${name}, exact`, exact: true }),
    button: (name) => figure.getByRole('button', { name, exact: true }),
    said: async () => (await plate.getByRole('status').allInnerTexts()).join(' ').trim(),
    picture: async () => {
      const drawings = figure.locator('.plot svg[role="img"], .plot [role="img"] svg, .plot svg.drawing');
      const shown = await drawings.evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML),
      );
      return shown.join('\n');
    },
    readings: async () => (await plate.getByRole('table', { name: 'Results' }).innerText()).replace(/\s+/g, ' '),
    moment: async () => plain(await plate.getByText(/^[\d\u2009]+ of [\d\u2009]+$/).innerText()),
    steps: async () => Number(await plate.getByRole('slider', { name: 'Moment' }).getAttribute('max')),
    settingsLine: () => figure.locator('.settings').innerText(),
  };
}

/** Waits for the next pictures, so that what was asked for is drawn. */
export const nextPicture = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** A lab that a reader has touched and that answers. */
export async function awake(page: Page, id = TWIN): Promise<Lab> {
  const lab = labOf(page, id);
  await lab.figure.scrollIntoViewIfNeeded();
  await lab.plate.getByRole('group').first().hover();
  await soon(() => lab.figure.locator('astro-island').getAttribute('ssr')).toBeNull();
  return lab;
}
