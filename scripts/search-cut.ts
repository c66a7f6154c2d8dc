// Cuts a built page into what can be found: sections, terms, equations, figures, exercises, rows.
// Positions in the text suffice: what is cut out is never nested in its like.

/** One thing that a search can lead to. */
export interface Piece {
  readonly kind: Kind;
  /** Anchor on the page; none for the page itself. */
  readonly anchor: string;
  readonly title: string;
  /** Markup; what it says is found and quoted. */
  readonly html: string;
  /** Words that it is also found by. */
  readonly also?: string;
  /** Where it stands, in a few words; without it, the page's own name. */
  readonly place?: string;
}

export type Kind =
  | 'lesson'
  | 'page'
  | 'section'
  | 'term'
  | 'equation'
  | 'figure'
  | 'experiment'
  | 'listing'
  | 'exercise'
  | 'row'
  | 'source'
  | 'person';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#38': '&' };

export const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39|#38);/g, (_, name: string) => ENTITIES[name]!);

/** Of a formula its letters, as MathML has them: the rest of KaTeX says them a second time. */
const LAID_OUT = /<span class="katex-html" aria-hidden="true">/;

/** The markup without drawings, scripts and the laid out form of formulas. */
export function withoutDrawings(html: string): string {
  const lean = html.replace(/<(svg|script|style|template)\b[\s\S]*?<\/\1>/g, ' ').replace(/<astro-island [^>]*>/g, '');
  const parts = lean.split(LAID_OUT);
  return parts[0]! + parts.slice(1).map(afterSpan).join('');
}

/** What follows the end of a span whose beginning has been cut away. */
function afterSpan(html: string): string {
  let depth = 1;
  for (const { 0: tag, index } of html.matchAll(/<(\/?)span\b[^>]*>/g)) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0) return html.slice(index + tag.length);
  }
  return html;
}

export const plain = (html: string): string =>
  decoded(
    withoutDrawings(html)
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/ ([,.;:?!)])/g, '$1')
      .trim(),
  );

export const mainOf = (html: string): string => /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';

export const languageOf = (html: string): string => /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1] ?? 'en';

/** A heading without the number or year that hangs beside it. */
export const withoutHanging = (heading: string): string => heading.replace(/<(a|span) class="hang[\s\S]*?<\/\1>/, '');

export const titleOf = (main: string): string =>
  plain(withoutHanging(/<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1] ?? ''));

/** What an element holds, by the pattern of its first tag and its name; the first group of the pattern is its id. */
export function elements(html: string, opening: RegExp, name: string): { id: string; html: string; tag: string }[] {
  return [...html.matchAll(opening)].map((match) => {
    const from = match.index + match[0].length;
    return { id: match[1]!, tag: match[0], html: html.slice(from, html.indexOf(`</${name}>`, from)) };
  });
}

export interface Section {
  readonly anchor: string;
  readonly title: string;
  readonly html: string;
}

/** The parts between headings with anchors; what stands before the first has none. */
export function sectionsOf(main: string): Section[] {
  const headings = [...main.matchAll(/<h2\b[^>]*\sid="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g)];
  const before = { anchor: '', title: titleOf(main), html: main.slice(0, headings[0]?.index) };
  return [
    before,
    ...headings.map((heading, at) => ({
      anchor: heading[1]!,
      title: plain(withoutHanging(heading[2]!)),
      html: main.slice(heading.index + heading[0].length, headings[at + 1]?.index),
    })),
  ];
}

/** A section without what is found by itself. */
export const proseOf = (html: string): string =>
  html
    .replace(/<figure\b[\s\S]*?<\/figure>/g, ' ')
    .replace(/<section class="bug\b[\s\S]*$/, ' ')
    .replace(/<section class="(?:ex|sources)\b[^"]*"[\s\S]*?<\/section>/g, ' ')
    .replace(/<table class="ledger"[\s\S]*?<\/table>/g, ' ')
    .replace(/<nav\b[\s\S]*?<\/nav>/g, ' ');
