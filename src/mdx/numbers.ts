// Numbers come from order: one walk through a lesson gives "9.2" to its second figure, equation, exercise … References
// name ids, so a new figure sends none of them astray.
import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { visit, SKIP } from 'unist-util-visit';
import { placeOf } from './at.ts';
import { parseLesson } from './parse.ts';
import {
  attribute,
  type Heading,
  isHeading,
  isJsx,
  type Jsx,
  type Root,
  setAttribute,
  type Source,
  textOf,
} from './tree.ts';

export type NumberedKind = 'figure' | 'table' | 'equation' | 'exercise' | 'listing' | 'section';

export interface Numbered {
  readonly kind: NumberedKind;
  readonly id: string;
  /** "9.2": the lesson's number, then the place in its series. */
  readonly number: string;
}

/** Which components carry a number, and in which series they count. */
const SERIES: Readonly<Record<string, NumberedKind>> = {
  Figure: 'figure',
  Experiment: 'figure',
  Inspector: 'figure',
  DigitLab: 'figure',
  Gallery: 'figure',
  Overlay: 'figure',
  Table: 'table',
  Eq: 'equation',
  Exercise: 'exercise',
  Listing: 'listing',
};

export interface LessonFile {
  readonly lang: string;
  readonly number: number;
  readonly slug: string;
}

/** Language, number and slug of `…/<lang>/NN-slug.mdx`; nothing for any other file. */
export function lessonFile(path: string): LessonFile | undefined {
  const [, digits, slug] = /^(\d\d)-([a-z0-9-]+)\.mdx$/.exec(basename(path)) ?? [];
  if (digits === undefined || slug === undefined) return undefined;
  return { lang: basename(dirname(path)), number: Number(digits), slug };
}

/** The anchor of a heading: its words in lower case, joined by hyphens. */
export const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[’'"“”]/g, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Numbers a lesson's tree in place and returns what was numbered, by id, in order. */
export function numberTree(tree: Root, lesson: number, file: Source): Map<string, Numbered> {
  const counts: Partial<Record<NumberedKind, number>> = {};
  const found = new Map<string, Numbered>();
  const give = (kind: NumberedKind, id: string, node: Pick<Jsx, 'position'>): string => {
    if (found.has(id)) throw new Error(`${placeOf(node, file)}: the id "${id}" is given twice in this lesson`);
    const count = (counts[kind] = (counts[kind] ?? 0) + 1);
    const number = `${lesson}.${count}`;
    found.set(id, { kind, id, number });
    return number;
  };
  visit(tree, (node, _, parent) => {
    if (isHeading(node) && node.depth === 2 && parent === tree) numberHeading(node, give);
    if (!isJsx(node)) return undefined;
    if (node.name === 'Instructor') return SKIP; // stands in one edition only, so it may not count in the others
    const kind = SERIES[node.name ?? ''];
    if (kind) setAttribute(node, 'number', give(kind, idOf(node, kind, file), node));
    return undefined;
  });
  return found;
}

function numberHeading(node: Heading, give: (kind: NumberedKind, id: string, node: Heading) => string): void {
  const id = slugOf(textOf(node));
  node.data = { ...node.data, hProperties: { id, 'data-number': give('section', id, node) } };
}

function idOf(node: Jsx, kind: NumberedKind, file: Source): string {
  const symbol = attribute(node, 'symbol');
  const id = attribute(node, 'id') ?? (kind === 'listing' && symbol ? `listing-${symbol}` : undefined);
  if (id === undefined) throw new Error(`${placeOf(node, file)}: ${node.name}: needs an id, as text: id="…"`);
  setAttribute(node, 'id', id);
  return id;
}

const known = new Map<string, { changed: number; numbers: ReadonlyMap<string, Numbered> }>();

/** The numbers of a lesson's file, by id: for references between lessons, figure names, handouts. */
export function numbersOf(file: string): ReadonlyMap<string, Numbered> {
  const lesson = lessonFile(file);
  if (!lesson) throw new Error(`numbersOf: ${file} is not a lesson, expected NN-slug.mdx`);
  const changed = statSync(file).mtimeMs;
  const before = known.get(file);
  if (before?.changed === changed) return before.numbers;
  const numbers = numberTree(parseLesson(file), lesson.number, { path: file });
  known.set(file, { changed, numbers });
  return numbers;
}
