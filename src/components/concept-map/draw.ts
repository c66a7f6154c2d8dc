// The map as a drawing: lessons as boxes that are links, what each needs above it, and the terms it brings.
import { h } from 'preact';
import { drawing, path, px, text } from '../../lib/figure/drawing.ts';
import type { Drawing } from '../../lib/figure/figure.ts';
import { linksOf, rowsOf } from './rows.ts';
import { nearestNeeds, type Node } from './graph.ts';

export interface Lesson extends Node {
  /** Left out: it stands before those that are counted. */
  readonly number?: number | undefined;
  readonly title: string;
  readonly href: string;
  /** What is read out after its title: what it needs, where it leads. */
  readonly spoken: string;
  /** How much comes before it, in a sentence. */
  readonly before: string;
  readonly terms: readonly string[];
}

interface Look {
  readonly id: string;
  readonly width: number;
  readonly label: string;
  /** Whether the boxes hold the terms, too. */
  readonly terms: boolean;
}

const LINE = 17;
const GAP = 34;
/** Mean width of a letter at the drawing's size of type. */
const LETTER = 6.5;

/** Words in lines of at most so many letters; a longer word stands alone. */
export function wrapped(words: readonly string[], letters: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function contentOf(lesson: Lesson, width: number, terms: boolean): { title: string[]; terms: string[] } {
  const letters = Math.floor((width - 12) / LETTER);
  const spelled = lesson.terms.map((term, i) => (i < lesson.terms.length - 1 ? `${term},` : term));
  return {
    title: wrapped([lesson.number ?? [], lesson.title.split(' ')].flat().map(String), Math.floor(letters * 0.95)),
    terms: terms ? wrapped(spelled.join(' ').split(' '), letters) : [],
  };
}

const centerOf = (at: number, count: number, width: number): number => ((at + 0.5) * width) / count;

/** Where every lesson stands, and every place that a link passes. */
function boxesOf(lessons: readonly Lesson[], { width, terms }: Look): { boxes: Map<string, Box>; height: number } {
  const boxes = new Map<string, Box>();
  let y = 1;
  for (const row of rowsOf(lessons)) {
    const wide = Math.min(width / row.length - 10, 420);
    const heights = row.map((name) => {
      const lesson = lessons.find(({ slug }) => slug === name);
      if (!lesson) return 0;
      const content = contentOf(lesson, wide, terms);
      return 14 + LINE * (content.title.length + content.terms.length);
    });
    const height = Math.max(...heights);
    row.forEach((name, i) => boxes.set(name, { x: centerOf(i, row.length, width) - wide / 2, y, width: wide, height }));
    y += height + GAP;
  }
  return { boxes, height: y - GAP + 1 };
}

const middle = ({ x, width }: Box): number => px(x + width / 2);

/** From the foot of one box to the head of another, through the places that it passes. */
function curve(stops: readonly Box[]): string {
  const [first, ...rest] = stops;
  let at = { x: middle(first!), y: px(first!.y + first!.height) };
  let d = `M${at.x} ${at.y}`;
  rest.forEach((box, i) => {
    const to = { x: middle(box), y: px(box.y) };
    const half = px((at.y + to.y) / 2);
    d += `C${at.x} ${half} ${to.x} ${half} ${to.x} ${to.y}`;
    if (i < rest.length - 1) d += `V${px(box.y + box.height)}`;
    at = { x: to.x, y: px(box.y + box.height) };
  });
  return d;
}

function node(lesson: Lesson, all: readonly Lesson[], box: Box, terms: boolean): Drawing {
  const { title, terms: brought } = contentOf(lesson, box.width, terms);
  const lines = [...title, ...brought];
  const needs = nearestNeeds(lesson, all).join(' ');
  return h(
    'a',
    {
      href: lesson.href,
      'data-lesson': lesson.slug,
      'data-needs': needs,
      'data-before': lesson.before,
    },
    h('desc', null, lesson.spoken),
    h('rect', { x: px(box.x), y: px(box.y), width: px(box.width), height: px(box.height) }),
    ...lines.map((line, i) =>
      text(middle(box), px(box.y + 7 + LINE * (i + 0.75)), line, {
        class: i < title.length ? 'ink b' : undefined,
        'text-anchor': 'middle',
      }),
    ),
  );
}

export function mapDrawing(lessons: readonly Lesson[], look: Look): Drawing {
  const { boxes, height } = boxesOf(lessons, look);
  const links = linksOf(lessons).map(({ from, to, over }) =>
    path('link', curve([from, ...over, to].map((name) => boxes.get(name)!)), { 'data-from': from, 'data-to': to }),
  );
  const frame = { id: look.id, width: look.width, height: Math.ceil(height), label: look.label };
  const nodes = lessons.map((lesson) => node(lesson, lessons, boxes.get(lesson.slug)!, look.terms));
  const { props } = drawing(frame, h('g', { class: 'links' }, ...links), ...nodes) as { props: object };
  return h('svg', { ...props, role: 'group' });
}
