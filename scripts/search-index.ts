// node scripts/search-index.ts [--site DIR]   the index that the built site's search reads, into DIR/pagefind
import './node-version.ts';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { allFigures, figureWords } from '../src/experiments/runs.ts';
import { command, CommandError } from './command.ts';
import { escaped } from './escaped.ts';
import { readFlags, refuseWords } from './flags.ts';
import { type Kind, languageOf, mainOf, type Piece, plain, titleOf } from './search-cut.ts';
import { entriesOf, type FigureTitles } from './search-entries.ts';

/** What search engines are to leave alone is not found here either: short links, frames, paper, what is missing. */
const APART = /^(?:f|embed|print)\/|^404\.html$/;
const HIDDEN = '<meta name="robots" content="noindex"';

/** Said beside or below what a section says, or not for reading at all. */
const EXCLUDED = [
  '.preview',
  '.sn-t',
  '.sn-r',
  '.sn-n',
  '.figtools',
  '.settings',
  '.ladder',
  '.eqn',
  '.res',
  '.checked',
  '.vh',
  '.verdictline',
  '.code',
  '.hang',
  'button',
  'form',
];

/** Pagefind's own interface, which nobody here loads. */
const INTERFACE = /^pagefind-(?:.*ui|highlight)\./;

async function figureTitles(lang: string): Promise<FigureTitles> {
  const all = await allFigures();
  return new Map(
    await Promise.all(all.map(async (found) => [found.figure.id, (await figureWords(found, lang)).title] as const)),
  );
}

/** What a row claims and what a source is called are sentences, no names: they count less. */
const SENTENCES: readonly Kind[] = ['row', 'source'];

/** A piece as the page that the index reads. */
function documentOf({ kind, title, place = '', also = '', html }: Piece, page: string, lang: string): string {
  const name = SENTENCES.includes(kind) ? { sentence: title } : { title };
  const meta = Object.entries({ ...name, kind, place, page, also }).filter(([, value]) => value);
  const fields = meta.map(
    ([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escaped(value)}">`,
  );
  return `<!doctype html><html lang="${lang}"><head>${fields.join('')}</head><body>${html}</body></html>`;
}

/** A source leads to the bibliography, or else to the first lesson that names it. */
function firstOnly(): (anchor: string) => boolean {
  const seen = new Set<string>();
  return (anchor) => seen.size < seen.add(anchor).size;
}

async function addPage(
  index: PagefindIndex,
  path: string,
  html: string,
  titles: FigureTitles,
  isNew: (anchor: string) => boolean,
): Promise<Piece[]> {
  const lang = languageOf(html);
  const page = titleOf(mainOf(html));
  const number = /<span class="hang hang-h1">(\d+)<\/span>/.exec(html)?.[1];
  const pieces = entriesOf(path, html, titles).filter(
    ({ kind, anchor }) => kind !== 'source' || isNew(anchor.replace(/^source-/, '')),
  );
  const added = pieces.map(async (piece) => {
    const url = `/${path && `${path}/`}${piece.anchor && `#${piece.anchor}`}`;
    const content = documentOf(piece, number ? `${number} ${page}` : page, lang);
    const { errors } = await index.addHTMLFile({ url, content });
    if (errors.length > 0) throw new CommandError(`${url}: ${errors.join('; ')}`);
  });
  await Promise.all(added);
  return pieces;
}

/** How often a word must stand somewhere to be what a misspelled one may have meant. */
const COMMON = 3;

/** The words of the course: what a word that it does not have may have been meant to be. */
function vocabularyOf(pieces: readonly Piece[]): string[] {
  const counts = new Map<string, number>();
  const names = new Set<string>();
  const wordsIn = (text: string) => text.toLowerCase().match(/\p{Script=Latin}{4,}/gu) ?? [];
  for (const { title, also = '', html } of pieces) {
    for (const word of wordsIn(`${title} ${also}`)) names.add(word);
    for (const word of wordsIn(plain(html))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...new Set([...names, ...counts.keys()])]
    .filter((word) => names.has(word) || counts.get(word)! >= COMMON)
    .sort();
}

async function buildIndex(site: string): Promise<number> {
  const files = (await readdir(site, { recursive: true }))
    .filter((file) => file.endsWith('.html') && !APART.test(file))
    .sort();
  if (files.length === 0) throw new CommandError(`${site} holds no page: npm run build first`);
  const titles = await figureTitles('en');
  const { index, errors } = await createIndex({ excludeSelectors: EXCLUDED });
  if (!index) throw new CommandError(`the index cannot be begun: ${errors.join('; ')}`);
  const pieces: Piece[] = [];
  const isNew = firstOnly();
  for (const file of files) {
    const path = file.replace(/\/?index\.html$/, '');
    const html = await readFile(join(site, file), 'utf8');
    if (!html.includes(HIDDEN)) pieces.push(...(await addPage(index, path, html, titles, isNew)));
  }
  const outputPath = join(site, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  await index.writeFiles({ outputPath });
  const surplus = (await readdir(outputPath)).filter((file) => INTERFACE.test(file));
  await Promise.all(surplus.map((file) => rm(join(outputPath, file))));
  await writeFile(join(outputPath, 'words.json'), JSON.stringify(vocabularyOf(pieces)));
  await close();
  return pieces.length;
}

await command('search', async () => {
  const { values, positionals } = readFlags({ site: { type: 'string', default: 'dist' } });
  refuseWords(positionals);
  await buildIndex(values.site);
});
