// What can be reached from everywhere: the search, previews of references, what can be done with a section, and what
// search engines are told.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { LESSON, chromium, withPage } from './browser/chromium.ts';
import { builtFiles, builtLessons, gzipped, readBuilt } from './browser/files.ts';
import { soon } from './browser/lab.ts';
import { WATCH_SHIFTS, NO_SHIFT, findings, listen, shifts } from './browser/look.ts';
import { notesIn, wordsOnly } from './lesson-text.ts';

const browser = chromium();

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search the course' });
const field = (page: Page) => dialog(page).getByRole('searchbox');
const results = (page: Page) => dialog(page).getByRole('link');

/** The first results for a query, once they are there: name and address. */
async function found(page: Page, query: string, count = 3): Promise<string[]> {
  await field(page).fill('');
  await soon(() => results(page).count()).toBe(0);
  await field(page).fill(query);
  await soon(() => results(page).count()).toBeGreaterThan(0);
  return results(page).evaluateAll(
    (all, most) =>
      all.slice(0, most).map((one) => `${one.querySelector('b')!.textContent} ${one.getAttribute('href')}`),
    count,
  );
}

describe('the search', () => {
  it('finds what learners look for among its first three results', () =>
    withPage(browser.page(), async (page) => {
      const heard = listen(page);
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      await page.goto(inject('site') + LESSON);
      await page.waitForLoadState('networkidle');
      expect(fetched.filter((path) => path.includes('pagefind'))).toEqual([]);
      await page.keyboard.press('/');
      await field(page).waitFor();
      const base = new URL(inject('site')).pathname;
      const expected = {
        'why is learning slow': 'lessons/slow-learning/',
        BP2: 'lessons/backpropagation/#backpropagation-bp2',
        'relu dead': 'lessons/vanishing-gradients/#the-price-units-that-never-answer',
        'dropout test time': 'lessons/dropout/#dropout-two-ways',
        '0.98': 'ledger/#a1',
        反向传播: 'glossary/#back-propagation',
        传播: 'glossary/#forward-propagation',
        backpropogation: 'lessons/backpropagation/',
        'Figure 9.4': 'lessons/slow-learning/#slow-learning-twin',
        'how do I choose the learning rate': 'glossary/#learning-rate',
        'cross entropy': 'glossary/#cross-entropy',
      };
      for (const [query, place] of Object.entries(expected)) {
        const three = await found(page, query);
        expect(
          three.map((one) => one.split(' ').at(-1)),
          query,
        ).toContain(base + place);
      }
      expect(heard.complaints).toEqual([]);
      expect(heard.foreign).toEqual([]);
    }));

  it('is walked through with the keyboard, says what came out, marks it, and gives the focus back', () =>
    withPage(browser.open(LESSON), async (page) => {
      const button = page.getByRole('banner').getByRole('button', { name: 'Search' }).filter({ visible: true });
      await button.focus();
      await page.keyboard.press('Control+k');
      await found(page, 'saturation');
      expect(await dialog(page).getByRole('status').innerText()).toMatch(/^Results: \d+/);
      expect(await dialog(page).locator('mark').first().innerText()).toMatch(/^saturat/i);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(
        await results(page)
          .nth(1)
          .evaluate((link) => link === document.activeElement),
      ).toBe(true);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await field(page).evaluate((one) => one === document.activeElement)).toBe(true);
      await found(page, 'backpropogation');
      expect(await dialog(page).getByRole('status').innerText()).toContain('Read as “backpropagation”.');
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await soon(() => dialog(page).count()).toBe(0);
      expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.press('Control+k');
      await found(page, 'entropy 熵');
      await page.keyboard.press('Enter');
      await page.waitForURL(/glossary\/#entropy$/);
    }));

  it('says when nothing is found, and leaves a slash to the field that it is typed in', () =>
    withPage(browser.open(LESSON, { width: 320, theme: 'dark' }), async (page) => {
      await page.locator('.menu > summary').click();
      await page.getByRole('button', { name: 'Search' }).filter({ visible: true }).click();
      await field(page).fill('zzyzx');
      await soon(() => dialog(page).getByRole('status').innerText()).toContain('Nothing is found for “zzyzx”');
      await field(page).press('End');
      await page.keyboard.press('/');
      expect(await field(page).inputValue()).toBe('zzyzx/');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await findings(page)).toEqual([]);
    }));

  it('holds no page for paper, no frame, no short link, no note to instructors', () => {
    const folder = join(inject('dist'), 'pagefind', 'fragment');
    const fragments = readdirSync(folder).map((name) => gunzipSync(readFileSync(join(folder, name))).toString());
    expect(fragments.length).toBeGreaterThan(100);
    const urls = fragments.map((text) => /"url":"([^"]*)"/.exec(text)![1]!);
    expect(urls.filter((url) => /^\/(?:print|embed|f|404)\b/.test(url))).toEqual([]);
    const all = wordsOnly(fragments.join('\n'));
    const lessons = join('src', 'content', 'lessons', 'en');
    const notes = readdirSync(lessons).flatMap((name) => notesIn(readFileSync(join(lessons, name), 'utf8')));
    expect(notes.length).toBeGreaterThan(10);
    expect(notes.filter((note) => all.includes(note))).toEqual([]);
  });

  it('costs a page that nobody searches next to nothing', () => {
    const [script] = builtFiles('.js').filter((file) => /Head\.astro/.test(file));
    expect(gzipped(readBuilt(script!))).toBeLessThan(700);
  });
});

describe('previews', () => {
  const box = (page: Page) => page.getByRole('tooltip');

  it('show what a link refers to, to pointer and keyboard, stay under the pointer, and go with Escape', () =>
    withPage(browser.open(LESSON, { before: WATCH_SHIFTS }), async (page) => {
      const citation = page.locator('main a.cite').first();
      await citation.hover();
      await soon(() => box(page).innerText()).toContain('Neural Networks and Deep Learning');
      expect(await citation.getAttribute('aria-describedby')).toBe(await box(page).getAttribute('id'));
      await box(page).hover();
      await page.waitForTimeout(400);
      expect(await box(page).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await box(page).count()).toBe(0);

      const term = page.locator('main .term').first();
      await term.hover();
      await soon(() => box(page).innerText()).toContain('净输入');
      await term.click();
      expect(await box(page).count()).toBe(0);
      await page.getByRole('link', { name: 'In the glossary' }).waitFor();
      await page.keyboard.press('Escape');

      const figure = page.locator('main a.ref-to[href="#slow-learning-twin"]').first();
      await page.mouse.move(0, 0);
      await figure.evaluate((link: HTMLElement) => link.scrollIntoView({ block: 'center' }));
      await page.keyboard.press('Tab');
      await figure.focus();
      await soon(() => box(page).locator('svg').count()).toBeGreaterThan(0);
      expect(await box(page).innerText()).toContain('Figure 9.4');
      expect(await box(page).getByRole('button').count()).toBe(0);
      const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      expect(await findings(page)).toEqual([]);
      await figure.blur();
      await soon(() => box(page).count()).toBe(0);
      expect(await shifts(page)).toBeLessThan(NO_SHIFT);
    }));

  it('fetch what another page says, and do not open at a touch', () =>
    withPage(browser.open('lessons/softmax-output/'), async (page) => {
      const other = page.locator('main a.ref-to[href*="lessons/"]').first();
      await other.hover();
      await soon(() => box(page).count()).toBe(1);
      const lesson = new URL((await other.getAttribute('href'))!, inject('site')).pathname;
      const html = readBuilt(`${lesson.slice(new URL(inject('site')).pathname.length)}index.html`).toString();
      const standfirst = /<p class="standfirst">([^<&]*)/.exec(html)![1]!;
      expect(await box(page).innerText()).toContain(standfirst);
      await page.keyboard.press('Escape');
      await other.dispatchEvent('pointerover', { pointerType: 'touch' });
      await page.waitForTimeout(400);
      expect(await box(page).count()).toBe(0);
    }));
});

describe('a section', () => {
  it('is linked and cited from its number, and reported where the site says where', () =>
    withPage(browser.open(LESSON, { width: 360 }), async (page) => {
      await page.locator('main h2 > a.hang', { hasText: '9.3' }).click();
      const tools = page.getByRole('dialog', { name: /^Link, cite, report: 9\.3 / });
      await tools.waitFor();
      expect(page.url()).toMatch(/#the-cost-we-would-like-to-have$/);
      const said = await tools.innerText();
      expect(said).toContain('The Feedforward authors, “Slow learning”, section 9.3');
      expect(said).toMatch(/@misc\{feedforward-slow-learning-9-3-[\s\S]*urldate = \{20\d\d-\d\d-\d\d\}/);
      expect(await tools.getByRole('link').count()).toBe(0);
      expect(
        await tools
          .getByRole('button')
          .first()
          .evaluate((one) => one === document.activeElement),
      ).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(await findings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await tools.count()).toBe(0);
      await page.evaluate(() =>
        document.querySelector('.cite-this')!.setAttribute('data-report', 'mailto:a@b.org?subject={title}&body={body}'),
      );
      await page.locator('main h2 > a.hang', { hasText: '9.4' }).click();
      const report = decodeURIComponent(
        (await tools.or(page.getByRole('dialog')).getByRole('link').getAttribute('href'))!,
      );
      expect(report).toMatch(/^mailto:a@b\.org\?subject=Mistake in “9\.4 /);
      expect(report).toMatch(/Version \d+\.\d+\.\d+, notation course, window 360 px wide/);
    }));
});

describe('search engines', () => {
  const dataIn = (file: string) =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(readBuilt(file).toString())![1]!) as Record<
      string,
      unknown
    >;

  it('read what a lesson teaches, and of which course it is part', () => {
    const lesson = dataIn(`${LESSON}index.html`);
    expect(lesson).toMatchObject({ '@type': 'LearningResource', name: 'Slow learning', position: 9, inLanguage: 'en' });
    expect((lesson['teaches'] as string[]).length).toBeGreaterThan(2);
    expect(lesson['isPartOf']).toMatchObject({ '@type': 'Course', name: 'Feedforward' });
  });

  it('read of the course all its lessons', () => {
    expect((dataIn('index.html')['hasPart'] as unknown[]).length).toBe(builtLessons().length);
  });
});
