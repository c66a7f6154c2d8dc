// The pages for reference: for every eye and every size; what can be operated on them, and that their links lead back.
import { expect, inject, it } from 'vitest';
import { people } from '../src/content/people.ts';
import { references } from '../src/content/references.ts';
import { chromium, withPage } from './browser/chromium.ts';
import { readBuilt } from './browser/files.ts';
import { blankFormulas, findings, listen, misfits } from './browser/look.ts';
import { soon } from './browser/lab.ts';

const browser = chromium();
const at = (path: string): string => `${inject('site')}${path}/`;

it.each([
  ['formulas', 360],
  ['notation', 1440],
  ['map', 1440],
  ['people', 360],
  ['timeline', 1440],
  ['bibliography', 360],
  ['next', 360],
  ['syllabus', 360],
])('%s keeps within its edges, and has nothing that axe finds at %i px', (path, width) =>
  withPage(browser.page({ width, theme: width === 360 ? 'dark' : 'light' }), async (page) => {
    const heard = listen(page);
    await page.goto(at(path));
    expect(await misfits(page)).toEqual([]);
    await page.setViewportSize({ width, height: 900 });
    await blankFormulas(page);
    expect(await findings(page)).toEqual([]);
    expect(heard).toEqual({ complaints: [], foreign: [] });
  }),
);

it('the formula sheet changes its second column only, keeps the choice in the address, and says so', () =>
  withPage(browser.page(), async (page) => {
    await page.goto(at('formulas'));
    const row = page.locator('#bp2 td');
    const [course, nielsen] = await row.allInnerTexts();
    await page.getByRole('radio', { name: 'document E' }).check({ force: true });
    await soon(() => row.nth(1).innerText()).not.toBe(nielsen);
    expect(await row.nth(0).innerText()).toBe(course);
    expect(await page.locator('thead [data-beside]').allInnerTexts()).toEqual(Array(16).fill('document E'));
    expect(await page.getByRole('status').first().textContent()).toContain('document E');
    expect(new URL(page.url()).search).toBe('?notation=E');
    const changed = await row.nth(1).innerText();
    await page.goto(page.url());
    await soon(() => row.nth(1).innerText()).toBe(changed);
  }));

it('the map is traveled by keys, and lights the way', () =>
  withPage(browser.page(), async (page) => {
    await page.goto(at('map'));
    const here = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset['lesson']);
    await page.locator('.only-x [data-lesson=backpropagation]').focus();
    await page.keyboard.press('ArrowUp');
    expect(await here()).toBe('gradient-descent');
    for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    expect(await here()).toBe('slow-learning');
    await page.keyboard.press('ArrowLeft');
    expect(await here()).toBe('computational-graphs');
    expect(await page.locator('.only-x a.lit').count()).toBe(8);
    expect(await page.locator('.cm-line').innerText()).toContain('7 lessons');
    await page.keyboard.press('Enter');
    await soon(() => page.url()).toContain('lessons/computational-graphs/');
  }));

it('people, timeline and bibliography lead to each other', () => {
  const [who, when, books] = ['people', 'timeline', 'bibliography'].map((path) =>
    readBuilt(`${path}/index.html`).toString(),
  );
  for (const { id, reference } of people) {
    expect(who).toContain(`bibliography/#${reference}"`);
    expect(when).toContain(`people/#${id}"`);
    expect(books).toContain(`people/#${id}"`);
  }
  for (const { id } of references) expect(books).toContain(`<li id="${id}"`);
});
