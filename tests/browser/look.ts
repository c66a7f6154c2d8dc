// What can be seen of a page without knowing what it is about: axe's findings, edges, sizes of type, shifts, complaints.
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';

/** From a small phone to a desk; 720 px are a screen of 1440 px at 200 % zoom. */
export const WIDTHS = [320, 360, 720, 768, 1024, 1440];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Sets what waits until it comes near (far.css), and goes to the top, where the head of the page covers nothing: axe looks
 * at a page as a whole.
 */
const setAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    scrollTo(0, 0);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('main * { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sheet];
  });

/** What axe finds, one line a finding: the rule, what it asks, where. */
export async function findings(page: Page): Promise<string[]> {
  await setAll(page);
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.slice(0, 5).map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
    );
  }, TAGS);
}

/** Opens what a reader can open: disclosures and notes. */
export const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const note of document.querySelectorAll<HTMLInputElement>('main input[type=checkbox]')) note.checked = true;
  });

/**
 * Formulas as blank boxes of their own size, and what is read aloud for them as one text: two thirds of a lesson's elements
 * are their letters, drawn and in MathML. They are judged where a page is looked at whole (accessibility.test.ts).
 */
export const blankFormulas = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const formulas = [...document.querySelectorAll<HTMLElement>('.katex-html')];
    const boxes = formulas.map((formula) => formula.getBoundingClientRect());
    for (const read of document.querySelectorAll('.katex-mathml')) read.textContent = read.textContent;
    for (const [i, formula] of formulas.entries()) {
      formula.replaceChildren();
      formula.style.cssText = `display: inline-block; width: ${boxes[i]!.width}px; height: ${boxes[i]!.height}px`;
    }
  });

/**
 * At each width: what reaches over the right edge unless it scrolls inside something, letters under 12 px, and words that
 * reach over the side of their drawing, which would be cut there in a file.
 */
export async function misfits(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const here = [...(await overEdge(page)), ...(await smallText(page)), ...(await overSide(page))];
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (!(wide <= width)) here.push(`the page is ${wide} px wide`);
    found.push(...here.map((what) => `${width} px: ${what}`));
  }
  return found;
}

const overEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element): boolean => {
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflowX !== 'visible') return true;
      }
      return false;
    };
    return (
      [...document.querySelectorAll('body *')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 0.5)
        .filter((element) => !scrolls(element))
        // A group in a drawing has no ink of its own, and its box takes no notice of the window that cuts its marks off.
        .filter((element) => !element.matches('svg g, svg svg'))
        .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''} ${element.id}`)
    );
  });

/** Texts of visible drawings whose letters are smaller than 12 px on the screen. */
const smallText = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGGraphicsElement>('main svg text')]
      .filter((text) => text.checkVisibility() && text.textContent!.trim() !== '')
      .map((text) => {
        const { a, b } = text.getScreenCTM()!;
        const size = Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b);
        return { size, what: `${text.closest('figure')?.id} “${text.textContent}” ${size.toFixed(2)} px` };
      })
      .filter(({ size }) => !(size >= 11.99))
      .map(({ what }) => what),
  );

/** Less than a digit's own white. */
const SIDE = 1.5;

const overSide = (page: Page): Promise<string[]> =>
  page.evaluate(
    (most) =>
      [...document.querySelectorAll<SVGSVGElement>('main svg.drawing')]
        .filter((drawing) => drawing.checkVisibility())
        .flatMap((drawing) => {
          const box = drawing.getBoundingClientRect();
          const unit = box.width / drawing.viewBox.baseVal.width;
          return [...drawing.querySelectorAll('text')]
            .filter((text) => text.checkVisibility() && text.textContent.trim() !== '')
            .map((text) => ({ text, at: text.getBoundingClientRect() }))
            .filter(({ at }) => Math.max(box.left - at.left, at.right - box.right) > most * unit)
            .map(({ text }) => `${drawing.id} “${text.textContent}” reaches over its side`);
        }),
    SIDE,
  );

/** Runs before a page's own scripts. As the metric is defined: what follows an input is the reader's own doing. */
export const WATCH_SHIFTS = `window.shifted = 0; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
}).observe({ type: 'layout-shift', buffered: true });`;

export const shifts = (page: Page): Promise<number> => page.evaluate<number>('window.shifted ?? 0');

/** Shown with three decimals, so this is 0.000. */
export const NO_SHIFT = 0.0005;

/** In a picture's time: 21,000 px a second, more than a finger's swing. */
export const SWING = 350;

/** Once the letters are there, which nobody outruns: a busy machine would scroll before they come. */
export async function scrollThrough(page: Page, step = 2 * SWING): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async (far) => {
    const picture = () => new Promise((next) => requestAnimationFrame(next));
    const letters = async () => {
      // Letters of a rare range are asked for only when the others have come and the text is set with them.
      do {
        await document.fonts.ready;
        await picture();
        await picture();
      } while ([...document.fonts].some(({ status }) => status === 'loading'));
    };
    await letters();
    for (let y = 0; y < document.body.scrollHeight; y += far) {
      scrollTo(0, y);
      await picture();
    }
    await letters();
  }, step);
}

export interface Heard {
  readonly complaints: string[];
  readonly foreign: string[];
}

/** Listens to the console and to each request. */
export function listen(page: Page): Heard {
  const heard: Heard = { complaints: [], foreign: [] };
  const { host } = new URL(inject('site'));
  page.on('pageerror', (error) => heard.complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.complaints.push(message.text());
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.host !== host) heard.foreign.push(request.url());
  });
  return heard;
}
