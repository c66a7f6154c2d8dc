// A figure as a slide: its title in one sentence above, the drawing as large as it goes, at the foot what it was made
// with. The drawing is the page's own, enlarged with its lines and marks; type that would stay small is set larger in it.
import { h } from 'preact';
import { drawing, text } from './drawing.ts';
import type { Drawing, Look } from './figure.ts';
import { fitting } from './line.ts';

export const SLIDE = { width: 1280, height: 720 } as const;

/** Left and right of everything; the baselines of title, source, settings. */
const [LEFT, RIGHT] = [40, 1240];
const BASELINE = { title: 62, source: 62, foot: 702 } as const;
const LEADING = 50;
const TITLE_SIZE = 42;
const SMALL_SIZE = 18;
/** The serif runs narrower than the sans. */
const SERIF = 0.85;
const SOURCE_ROOM = 240;
const AREA = { top: 88, bottom: 676 } as const;

/** What figure.css gives to text and to letters of formulas. */
export const TYPE = { text: 12.5, letter: 15 } as const;
/** Type that reads from the last row, in pixels of the slide, and how far a drawing's type may outgrow its lines. */
export const READABLE = 24.5;
const LARGEST_FACTOR = 1.5;

/** Narrower than this, drawings crowd; wider, their type is small. */
const WIDTHS = { least: 568, most: 800 } as const;

/** How a figure wants its slide drawn, where the usual way does not suit it. */
export interface SlideHint {
  readonly width?: number;
  /** As on a phone: panels one below the other. */
  readonly narrow?: true;
  /** How far its type may outgrow its lines, where larger type would collide. */
  readonly type?: number;
  /** The moment to show. */
  readonly step?: number;
}

export interface SlideWords {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  /** `Feedforward · Figure 9.2`. */
  readonly source: string;
  readonly settings: string;
  /** The short address, where the site's is known. */
  readonly link?: string | undefined;
}

export interface Fitted {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
  /** Pixels of the slide for one of the drawing. */
  readonly scale: number;
}

const HEAD = /^<svg\b[^>]*?viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>/;

function measured(markup: string): Fitted {
  const [, w, h] = HEAD.exec(markup) ?? [];
  if (!w || !h) throw new Error(`slide: no viewBox from 0 0 in "${markup.slice(0, 60)}"`);
  const [width, height] = [Number(w), Number(h)];
  const scale = Math.min((RIGHT - LEFT) / width, (AREA.bottom - AREA.top) / height);
  return { markup, width, height, scale };
}

/** The width at which a drawing of this height fills the slide. */
function fillingWidth(height: number): number {
  const width = 20 * Math.floor((height * (RIGHT - LEFT)) / (AREA.bottom - AREA.top) / 20);
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, width));
}

/** Of two drawings the larger one; of two that are about as large, the one that fills the slide. */
const better = (a: Fitted, b: Fitted): Fitted =>
  b.scale > 1.05 * a.scale || (b.scale > 0.95 * a.scale && b.width > a.width) ? b : a;

/** The drawing at the width that shows it largest. */
export function fitted(draw: (look: Look, step?: number) => string, hint: SlideHint = {}): Fitted {
  const at = (width: number): Fitted => measured(draw({ kind: hint.narrow ? 'narrow' : 'slide', width }, hint.step));
  if (hint.width !== undefined) return at(hint.width);
  const first = at(WIDTHS.least);
  const second = at(fillingWidth(first.height));
  const third = fillingWidth(second.height);
  const best = better(first, second);
  return third === WIDTHS.least || third === second.width ? best : better(best, at(third));
}

/** How much larger than usual the drawing's type is set. */
export function typeFactor({ scale }: Fitted, hint: SlideHint = {}): number {
  const wanted = READABLE / (TYPE.text * scale);
  return Math.round(100 * Math.min(hint.type ?? LARGEST_FACTOR, Math.max(1, wanted))) / 100;
}

const inner = (markup: string): string => markup.replace(HEAD, '').replace(/<\/svg>\s*$/, '');

/** The whole slide. Type in it needs `slideRules`. */
export function slide(words: SlideWords, shown: Fitted): Drawing {
  const { id, label, title, source, settings, link = '' } = words;
  const lines = fitting(title, TITLE_SIZE * SERIF, RIGHT - LEFT - SOURCE_ROOM, 2);
  const top = AREA.top + (lines.length - 1) * LEADING;
  const scale = Math.min(shown.scale, (AREA.bottom - top) / shown.height);
  const x = LEFT + (RIGHT - LEFT - scale * shown.width) / 2;
  const y = top + (AREA.bottom - top - scale * shown.height) / 2;
  const two = (value: number): number => Math.round(value * 100) / 100;
  const room = RIGHT - LEFT - (link ? 24 + link.length * SMALL_SIZE * 0.56 : 0);
  return drawing(
    { id, ...SLIDE, label },
    lines.map((line, i) => text(LEFT, BASELINE.title + i * LEADING, line, { class: 'title' })),
    text(RIGHT, BASELINE.source, source, { class: 'small', 'text-anchor': 'end' }),
    h('g', {
      class: 'shown',
      transform: `translate(${two(x)},${two(y)}) scale(${Math.round(scale * 1000) / 1000})`,
      dangerouslySetInnerHTML: { __html: inner(shown.markup) },
    }),
    text(LEFT, BASELINE.foot, fitting(settings, SMALL_SIZE, room, 1)[0], { class: 'small' }),
    link && text(RIGHT, BASELINE.foot, link, { class: 'small', 'text-anchor': 'end' }),
  );
}

/** Rules after those of figure.css: the sizes on a slide. */
export const slideRules = (factor: number): string => `
.drawing .title { font: 400 ${TITLE_SIZE}px 'Newsreader Display', var(--serif); fill: var(--ink) }
.drawing .small { font-size: ${SMALL_SIZE}px }
.drawing .shown text { font-size: ${TYPE.text * factor}px }
.drawing .shown .m { font-size: ${TYPE.letter * factor}px }`;
