// The markup of each page is valid, every link and fragment leads somewhere, and ids are what addresses promise.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { LinkChecker } from 'linkinator';
import { describe, expect, inject, it } from 'vitest';
import { builtFiles, readBuilt } from './browser/files.ts';

// KaTeX's heights are inline styles; integrity hashes are for other hosts' files, of which there are none; how an empty
// element is closed is the renderer's taste. Roles that a table or a list repeats keep it one where a phone lays it out
// as blocks; a listing that scrolls is a region that the keyboard reaches.
const rules = {
  'require-sri': 'off',
  'no-inline-style': 'off',
  'void-style': 'off',
  'no-redundant-role': 'off',
  'prefer-native-element': 'off',
  // Controls of a plate stand in no form: nothing is submitted, and their names are those of the command line.
  'form-dup-name': 'off',
  // The gallery’s filters take effect at once: its form is there to be reset.
  'wcag/h32': 'off',
} as const;

/** Astro puts the style of its islands before the first of them, wherever that stands. */
const ISLANDS = '<style> element is not permitted as content under';
const validator = new HtmlValidate(
  new FileSystemConfigLoader({ root: true, extends: ['html-validate:recommended', 'html-validate:document'], rules }),
);

/** The page whose formulas are validated to the last letter. */
const WHOLE = 'lessons/backpropagation/index.html';

/** A page whose formulas are blank: what KaTeX draws is half of a lesson, and the same kind of markup everywhere. */
function withoutLetters(html: string): string {
  const [first = '', ...rest] = html.split('<span class="katex-html" aria-hidden="true">');
  const blank = rest.map((after) => {
    const spans = /<(\/?)span\b/g;
    for (let depth = 1; depth > 0;) depth += spans.exec(after)![1] ? -1 : 1;
    return `<span class="katex-html" aria-hidden="true">${after.slice(spans.lastIndex - '</span'.length)}`;
  });
  return first + blank.join('');
}

it('html-validate finds nothing on any page', async () => {
  const places = new Map<string, string[]>();
  for (const file of builtFiles('.html')) {
    const html = readBuilt(file).toString();
    const { results } = await validator.validateString(file === WHOLE ? html : withoutLetters(html), file);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      if (message.startsWith(ISLANDS)) continue;
      const what = `${ruleId}: ${message}`;
      places.set(what, [...(places.get(what) ?? []), `${file}:${line}:${column}`]);
    }
  }
  const found = [...places].map(([what, where]) => `${what}: ${where.length} times, first at ${where[0]}`);
  expect(found).toEqual([]);
}, 240_000);

it('every link and every fragment leads somewhere', async () => {
  const root = mkdtempSync(join(tmpdir(), 'feedforward-links-'));
  try {
    // Under its base path, as a host would serve it.
    cpSync(inject('dist'), join(root, new URL(inject('site')).pathname), { recursive: true });
    const { links } = await new LinkChecker().check({
      path: '**/*.html',
      serverRoot: root,
      checkFragments: true,
      linksToSkip: [String.raw`^https?://(?!localhost|127\.0\.0\.1)`],
    });
    const broken = links
      .filter(({ state }) => state === 'BROKEN')
      .map(({ url, parent, status }) => `${parent}: ${url} (${status})`);
    expect(broken).toEqual([]);
    expect(links.length).toBeGreaterThan(50);
  } finally {
    rmSync(root, { recursive: true });
  }
});

describe('every page', () => {
  it.each(['index.html', 'lessons/slow-learning/index.html', 'glossary/index.html', 'bugs/index.html', '404.html'])(
    '%s names its language, its title and itself for those who search',
    (file) => {
      const html = readBuilt(file).toString();
      expect(html).toMatch(/<html[^>]* lang="en"/);
      expect(html).toMatch(/<title>[^<]{8,70}<\/title>/);
      expect(html).toMatch(/<meta name="description" content="[^"]{50,300}"/);
      expect(html).toMatch(/<meta name="viewport" content="width=device-width, initial-scale=1"/);
      expect(
        [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id).filter((id, place, all) => all.indexOf(id) !== place),
      ).toEqual([]);
    },
  );

  it('each figure has a short address that leads to it', () => {
    const figures = builtFiles('--light-page.svg').map((file) => /\d\d-(.+)--light-page\.svg$/.exec(file)![1]!);
    expect(figures.length).toBeGreaterThanOrEqual(8);
    for (const id of figures) {
      const [, lesson] =
        /((?:lessons\/[a-z-]+|bugs|playground)\/)#/.exec(readBuilt(`f/${id}/index.html`).toString()) ?? [];
      expect(lesson, id).toBeDefined();
      expect(readBuilt(`${lesson}index.html`).toString(), id).toMatch(
        new RegExp(`<(?:figure|section|span)[^>]* id="${id}"`),
      );
    }
  });
});
