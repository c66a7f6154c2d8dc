// The booklet's page with the lessons' printed pages in their places, as one document.

export interface LessonPage {
  readonly slug: string;
  readonly html: string;
}

const between = (html: string, from: RegExp, to: string): string => {
  const start = from.exec(html);
  const end = html.lastIndexOf(to);
  if (!start || end < 0) throw new Error(`booklet: a printed page without ${from.source}`);
  return html.slice(start.index + start[0].length, end);
};

const withoutScripts = (html: string): string =>
  html.replace(/<script\b.*?<\/script>/gs, '').replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');

/** Attributes that hold one id or several. */
const NAMING = /\s(?:id|for|headers|aria-labelledby|aria-describedby|aria-controls|aria-owns|list)="([^"]*)"/g;

/** Puts the lesson's name before each of its ids, and wherever one of them is named. */
function ownIds(html: string, slug: string): string {
  return html
    .replace(NAMING, (whole, ids: string) => whole.replace(`"${ids}"`, `"${ids.replace(/[^\s]+/g, `${slug}--$&`)}"`))
    .replace(/(\shref="#|url\(#)(?=[^")])/g, `$1${slug}--`);
}

/** In a reference that leads to another lesson, the room for its page. */
const pageOf = (place: string): string => `<span class="page-of" data-page="${place}"></span>`;

/** What the site has on pages of its own stands in the same document now. */
function linksInside(html: string, base: string, slugs: ReadonlySet<string>): string {
  const address = (path: string): RegExp => new RegExp(`<a([^>]*) href="${base}${path}"([^>]*)>(.*?)</a>`, 'gs');
  return html
    .replace(address('lessons/([a-z0-9-]+)/(?:#([^"]+))?'), (whole, before, slug, anchor, after, text) => {
      if (!slugs.has(slug)) return whole;
      const place = anchor ? `${slug}--${anchor}` : `lesson-${slug}`;
      const page = before.includes('ref-to') || after.includes('ref-to') ? pageOf(place) : '';
      return `<a${before} href="#${place}"${after}>${text.trim()}${page}</a>`;
    })
    .replace(address('(glossary|ledger)/#([^"]+)'), '<a$1 href="#$2--$3"$4>$5</a>');
}

/** The sources stand once, at the end. */
function oneBibliography(html: string, slug: string): string {
  let count = 0;
  return html
    .replace(/<section class="sources".*?<\/section>/s, '')
    .replace(new RegExp(`<a([^>]*) href="#${slug}--source-([^"]+)"`, 'g'), (_, attributes: string, id: string) => {
      count++;
      return `<a${attributes} id="${slug}--cite-${count}" href="#source--${id}"`;
    });
}

function inside({ slug, html }: LessonPage, base: string, slugs: ReadonlySet<string>): string {
  const body = ownIds(between(withoutScripts(html), /<body[^>]*>/, '</body>'), slug);
  return oneBibliography(linksInside(body, base, slugs), slug);
}

/** Style elements and links to sheets that a page has in its head. */
const stylesOf = (html: string): string[] => {
  const head = html.slice(0, html.indexOf('</head>'));
  return head.match(/<style>.*?<\/style>|<link rel="stylesheet"[^>]*>/gs) ?? [];
};

export function composeBooklet(frame: string, lessons: readonly LessonPage[], base: string): string {
  const slugs = new Set(lessons.map(({ slug }) => slug));
  const styles = [...new Set(lessons.flatMap(({ html }) => stylesOf(html)))].filter((style) => !frame.includes(style));
  const filled = lessons.reduce((html, lesson) => {
    const mark = new RegExp(`(<div class="booklet-lesson"[^>]* data-lesson="${lesson.slug}"[^>]*>)</div>`);
    if (!mark.test(html)) throw new Error(`booklet: no place for lesson "${lesson.slug}"`);
    return html.replace(mark, (_, open: string) => `${open}${inside(lesson, base, slugs)}</div>`);
  }, withoutScripts(frame));
  return filled.replace('</head>', () => `${styles.join('')}</head>`);
}
