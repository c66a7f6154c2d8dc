// What is done in the booklet's page itself, in the browser: which places the index and the bibliography name, and the
// numbers of pages once they are known. Each function is sent to the page, so it may use nothing from outside itself.

/** Where more blocks than this name a term, its headings and captions stand in the index; or its headings alone. */
export const MENTIONS = 12;

/** Writes the links of the index and of the bibliography, without their pages yet. */
export function writeLinks(most: number): void {
  let count = 0;
  const link = (to: Element, strong = false): HTMLAnchorElement => {
    to.id ||= `named-${++count}`;
    const anchor = document.createElement('a');
    anchor.href = `#${to.id}`;
    anchor.dataset['page'] = to.id;
    if (strong) anchor.className = 'strong';
    return anchor;
  };
  for (const pages of document.querySelectorAll<HTMLElement>('.pages[data-cited]')) {
    const cites = document.querySelectorAll(`a.cite[href="#${CSS.escape(pages.dataset['cited']!)}"]`);
    pages.append(...[...cites].map((cite) => link(cite)));
  }
  const blocks = [...document.querySelectorAll('.booklet-lesson :is(h1, h2, h3, p, li, figcaption, td, dd, summary)')]
    .filter((block) => !block.querySelector('p, li'))
    .map((block) => ({ block, text: block.textContent ?? '' }));
  for (const pages of document.querySelectorAll<HTMLElement>('.pages[data-term]')) {
    const { term, words } = pages.dataset;
    const marks = document.querySelectorAll(`.booklet-lesson em[data-term="${CSS.escape(term!)}"]`);
    const plain = words!.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]*');
    const said = new RegExp(`(?<!\\p{L})${plain}(?:e?s)?(?!\\p{L})`, 'iu');
    const naming = blocks.filter(({ text }) => said.test(text)).map(({ block }) => block);
    const few = ['*', 'h1, h2, h3, figcaption', 'h1, h2, h3']
      .map((kind) => naming.filter((block) => block.matches(kind)))
      .find((some) => some.length <= most);
    const defining = new Set([...marks].map((mark) => mark.closest('p, li, figcaption, td, dd') ?? mark));
    const all = [...new Set([...defining, ...(few ?? [])])];
    all.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    pages.append(...all.map((block) => link(block, defining.has(block))));
  }
}

/**
 * Puts the pages in. Of links to one page one is left, the strong one if there is one; three pages and more in a row
 * are written as 12–14. Returns all that are shown.
 */
export function writePages(pageOf: Readonly<Record<string, number>>): string {
  for (const slot of document.querySelectorAll<HTMLElement>('[data-page]')) {
    slot.textContent = String(pageOf[slot.dataset['page']!] ?? '');
  }
  for (const pages of document.querySelectorAll('.pages')) {
    const byPage = Map.groupBy(pages.querySelectorAll('a'), (link) => link.textContent);
    const left = [...byPage.values()].map(
      (links) => links.find(({ className }) => className === 'strong') ?? links[0]!,
    );
    pages.replaceChildren(...left.flatMap((link, i) => (i === 0 ? [link] : [', ', link])));
  }
  return [...document.querySelectorAll('[data-page]')].map((slot) => slot.textContent).join(' ');
}

/** The lines of the contents, as bookmarks. */
export const bookmarksIn = (): { level: number; title: string; place: string }[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('a.line[data-level]')].map((line) => ({
    level: Number(line.dataset['level']),
    title: [...line.querySelectorAll('.n, .t')]
      .map((part) => part.textContent?.trim())
      .filter(Boolean)
      .join(' '),
    place: decodeURIComponent(line.hash.slice(1)),
  }));
