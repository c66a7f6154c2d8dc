// What is found, in the order in which it is offered.
import type { Reading } from './ask.ts';

/** What the index gives for a query: the text of a hit is a file of its own, fetched when it is to be shown. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  data(): Promise<Text>;
}

export interface Text {
  readonly url: string;
  /** With <mark> around the words that were looked for. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

export interface Found {
  readonly url: string;
  readonly kind: string;
  readonly title: string;
  readonly place: string;
  readonly excerpt: string;
  readonly score: number;
}

export type Look = (query: string) => Promise<readonly Hit[]>;

/** How likely it is that a reader wants one. */
const KINDS: Readonly<Record<string, number>> = {
  lesson: 1.6,
  term: 1.4,
  section: 1.3,
  equation: 1.1,
  page: 1.1,
  person: 1,
  experiment: 0.9,
  figure: 0.8,
  row: 0.9,
  source: 0.8,
  listing: 0.8,
  exercise: 0.6,
};

/** As many texts are fetched, and as many results shown. */
const FETCHED = 32;
const SHOWN = 24;

/** Fewer are too few: what holds some of the words is looked for too. */
const FEW = 4;

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A term without its Chinese. */
const withoutHan = (name: string): string => name.replace(/ ?\p{Script=Han}+$/u, '');

/** A name that is what was asked for comes first; early one that begins with it, and one that the question holds. */
function named(title: string, place: string, query: string): number {
  const asked = bare(query);
  const names = [...title.split(' · '), place].map(bare);
  if (names.some((name) => name === asked || withoutHan(name) === asked)) return 2;
  const akin = (name: string) => name.startsWith(`${asked} `) || (name !== '' && ` ${asked} `.includes(` ${name} `));
  return names.map(withoutHan).some(akin) ? 1.5 : 1;
}

async function collect(
  look: Look,
  readings: readonly Reading[],
  sum: boolean,
  hits: Map<string, { hit: Hit; score: number }>,
) {
  for (const { query, weight } of readings) {
    for (const hit of await look(query)) {
      const before = hits.get(hit.id)?.score ?? 0;
      const score = hit.score * weight;
      hits.set(hit.id, { hit: hits.get(hit.id)?.hit ?? hit, score: sum ? before + score : Math.max(before, score) });
    }
  }
}

const letters = (text: string): string => bare(text).replaceAll(' ', '');

/** What a form of the word has in common with it. */
const beginning = (word: string): string => letters(word).slice(0, 4);

/** For a word that it does not have, the index gives what begins with its first letter. */
function holdsAny({ excerpt, meta }: Text, words: readonly string[]): boolean {
  const marks = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, mark]) => mark!);
  const names = ['title', 'sentence', 'place', 'also', 'page'].map((name) => meta[name] ?? '');
  const said = [...marks, ...names].map(letters).join(' ');
  return words.some((word) => word !== '' && said.includes(word));
}

/** Everything found by any of the readings, best first. */
export async function rank(
  look: Look,
  query: string,
  readings: readonly Reading[],
  loose: readonly Reading[],
): Promise<Found[]> {
  const hits = new Map<string, { hit: Hit; score: number }>();
  await collect(look, readings, false, hits);
  if (hits.size < FEW) await collect(look, loose, true, hits);
  const best = [...hits.values()].sort((a, b) => b.score - a.score).slice(0, FETCHED);
  const texts = await Promise.all(best.map(async ({ hit, score }) => ({ text: await hit.data(), score })));
  const words = [...readings, ...loose].flatMap((reading) => reading.query.split(/\s+/)).map(beginning);
  const found = texts.filter(({ text }) => holdsAny(text, words)).map(({ text, score }) => foundIn(text, score, query));
  return found.sort((a, b) => b.score - a.score).slice(0, SHOWN);
}

function foundIn({ url, excerpt, meta }: Text, score: number, query: string): Found {
  const kind = meta['kind'] ?? 'page';
  const title = meta['title'] ?? meta['sentence'] ?? '';
  const own = meta['place'] ?? '';
  const page = kind === 'lesson' || kind === 'page' || kind === 'term' || kind === 'row' ? '' : (meta['page'] ?? '');
  return {
    url,
    kind,
    title,
    place: [own === title ? '' : own, page].filter(Boolean).join(' · '),
    excerpt,
    score: score * (KINDS[kind] ?? 1) * named(title, own, query),
  };
}

/** By kind; a kind stands where its best result would. */
export const grouped = (found: readonly Found[]): [kind: string, found: Found[]][] => [
  ...Map.groupBy(found, ({ kind }) => kind),
];
