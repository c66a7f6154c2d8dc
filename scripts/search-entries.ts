// What of each built page can be found.
import {
  elements,
  type Kind,
  mainOf,
  type Piece,
  plain,
  proseOf,
  type Section,
  sectionsOf,
  titleOf,
  withoutDrawings,
  withoutHanging,
} from './search-cut.ts';
import { equationPieces, sheetPieces } from './search-formulas.ts';

/** Titles of figures by id; a caption serves where there is none. */
export type FigureTitles = ReadonlyMap<string, string>;

interface Part {
  readonly kind: Kind;
  /** First tag, with the id as its first group, and the element's name. */
  readonly opening: RegExp;
  readonly name: string;
  readonly title: RegExp;
}

const CITED = /<cite>([\s\S]*?)<\/cite>/;

/** Pages of reference whose parts have a kind of their own. */
const PARTS: Readonly<Record<string, Part>> = {
  glossary: {
    kind: 'term',
    opening: /<div class="gle" id="([^"]+)"[^>]*>/g,
    name: 'div',
    title: /<dt>([\s\S]*?)<\/dt>/,
  },
  ledger: {
    kind: 'row',
    opening: /<tr id="([^"]+)"[^>]*>/g,
    name: 'tr',
    title: /<td[^>]*>([\s\S]*?)(?:<a class="les"|<\/td>)/,
  },
  people: {
    kind: 'person',
    opening: /<section id="([^"]+)"[^>]*>/g,
    name: 'section',
    title: /<h2[^>]*>([\s\S]*?)<\/h2>/,
  },
  bibliography: { kind: 'source', opening: /<li id="([^"]+)"[^>]*>/g, name: 'li', title: CITED },
};

const SOURCE: Part = {
  kind: 'source',
  opening: /<li id="(source-[^"]+)"[^>]*>/g,
  name: 'li',
  title: CITED,
};

/** Pages that only name what stands elsewhere. */
const LISTS = ['figures', 'handouts', 'map', 'progress', 'syllabus', 'timeline'];

export function entriesOf(path: string, html: string, titles: FigureTitles): Piece[] {
  const whole = mainOf(html);
  const main = withoutDrawings(whole);
  if (path === '') return [];
  if (path.startsWith('lessons/')) return lessonPieces(path.slice('lessons/'.length), main, whole, titles);
  const [before, ...sections] = sectionsOf(main);
  const standfirst = /<p class="standfirst">[\s\S]*?<\/p>/.exec(main)?.[0] ?? '';
  const own = PARTS[path];
  const page: Piece = { kind: 'page', anchor: '', title: titleOf(main), html: standfirst };
  if (LISTS.includes(path)) return [page];
  if (path === 'formulas') return [page, ...sheetPieces(main)];
  if (own) return [page, ...partsOf(main, own)];
  return [
    { ...page, html: proseOf(before!.html) },
    ...sections.filter(({ anchor }) => anchor !== 'all-exhibits').map(sectionPiece),
    ...exhibits(main),
    ...figurePieces(main, whole, titles),
  ];
}

function lessonPieces(slug: string, main: string, whole: string, titles: FigureTitles): Piece[] {
  const [before, ...sections] = sectionsOf(main.replace(/<section class="sources"[\s\S]*$/, ''));
  const second = /<p class="kick">([\s\S]*?)<\/p>/.exec(main)?.[1]?.split('·').at(-1) ?? '';
  return [
    { kind: 'lesson', anchor: '', title: before!.title, html: proseOf(before!.html), also: plain(second) },
    ...sections.filter(({ anchor }) => anchor !== 'exercises').map(sectionPiece),
    ...equationPieces(slug, main),
    ...figurePieces(main, whole, titles),
    ...exercises(main),
    ...partsOf(main, SOURCE),
  ];
}

const sectionPiece = ({ anchor, title, html }: Section): Piece => ({
  kind: 'section',
  anchor,
  title,
  html: proseOf(html),
});

const partsOf = (main: string, { kind, opening, name, title }: Part): Piece[] =>
  elements(main, opening, name).map(({ id, html }) => {
    const heading = title.exec(html)?.[1] ?? '';
    const chinese = /<span lang="zh-Hans">([^<]*)<\/span>/.exec(heading)?.[1];
    return {
      kind,
      anchor: id,
      title: plain(withoutHanging(heading)),
      html: html.replace(/<(dt|h2)\b[\s\S]*?<\/\1>/, ''),
      ...(kind === 'row' && { place: id.toUpperCase() }),
      ...(chinese && { also: endingsOf(chinese) }),
    };
  });

/** 反向传播 → 反向传播 向传播 传播: there are no spaces at which its words could begin. */
const endingsOf = (chinese: string): string =>
  [...chinese]
    .map((_, at, all) => all.slice(at).join(''))
    .filter((ending) => ending.length > 1)
    .join(' ');

/** `main` for what is said, `whole` for the drawings' text alternatives. */
const figurePieces = (main: string, whole: string, titles: FigureTitles): Piece[] =>
  elements(main, /<figure\b[^>]*?\sid="([^"]+)"[^>]*>/g, 'figure').flatMap(({ id, tag, html }) => {
    const caption = /<figcaption>([\s\S]*?)(?:<div class="figtools|<\/figcaption>)/.exec(html)?.[1] ?? '';
    const place = /<b\b[^>]*>([^<]*)<\/b>/.exec(caption)?.[1] ?? '';
    const says = caption.replace(/<b\b[^>]*>[^<]*<\/b>|<span class="(?:settings|live)[\s\S]*?<\/span>/g, '');
    const title = titles.get(id) ?? plain(says).split(/(?<=[.:?!])\s/)[0]!;
    if (!title) return [];
    const kind = tag.includes('listing') ? 'listing' : tag.includes('data-experiment') ? 'experiment' : 'figure';
    const said = `<p>${says}</p><p>${alternative(whole, id)}</p>`;
    return [{ kind, anchor: id, title, place, html: said, also: id.replaceAll('-', ' ') }];
  });

const alternative = (whole: string, id: string): string =>
  new RegExp(`id="${id}-(?:page|middle)"[^>]*aria-label="([^"]*)"`).exec(whole)?.[1] ?? '';

const headingOf = (html: string): string => plain(/<h3\b[^>]*>([\s\S]*?)<\/h3>/.exec(html)?.[1] ?? '');

const exercises = (main: string): Piece[] =>
  elements(main, /<section class="ex" id="([^"]+)"[^>]*>/g, 'section').map(({ id, html }) => ({
    kind: 'exercise',
    anchor: id,
    title: headingOf(html),
    html: /<div class="ex-t">([\s\S]*?)<p class="verdictline">/.exec(html)?.[1] ?? '',
  }));

/** Of an exhibit its name and what is told of it, not the network that it stands in. */
const exhibits = (main: string): Piece[] =>
  main
    .split(/(?=<section class="bug\b)/)
    .slice(1)
    .map((html) => ({
      kind: 'section',
      anchor: /\sid="([^"]+)"/.exec(html)![1]!,
      title: headingOf(html),
      html: (/<\/h3>([\s\S]*)$/.exec(html)?.[1] ?? '').replace(/<(?:figure|h2)\b[\s\S]*$/, ''),
    }));
