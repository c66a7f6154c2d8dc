// A figure is a pure function of the results of its declared runs and a look. Page, handout and figure command
// call the same one.
import type { JSX } from 'preact';
import type { SlideHint } from './slide.ts';

/** A piece of a picture: a Preact element of SVG. */
export type Drawing = JSX.Element;

export interface Run<Result> {
  readonly settings: Readonly<Record<string, number | string>>;
  readonly result: Result;
}

/**
 * How large and for what: `page` beside text, `narrow` on a phone, `multiple` one of several small moments on paper,
 * `slide` what slide.ts enlarges to 16:9. Colors are CSS variables in all of them.
 */
export interface Look {
  readonly kind: 'page' | 'narrow' | 'multiple' | 'slide';
  readonly width: number;
}

export interface Scene<Result> {
  /** Unique in the document where the drawing stands: ids inside it begin with this. */
  readonly id: string;
  /** The settings that the reader or the command chose. */
  readonly settings: Readonly<Record<string, number | string>>;
  /** The finished runs by the names that `runs` gave them, in that order. */
  readonly runs: Readonly<Record<string, Run<Result>>>;
  /** The moment to show; absent: the whole run. */
  readonly step?: number;
  readonly look: Look;
  /** What the drawing tells whoever cannot see it: FigureWords.alt, called by the host. */
  readonly label: string;
  /** The figure's words in the reader's language. */
  readonly words: Readonly<Record<string, string>>;
}

/** What a figure's data file holds: columns by name, one row a line. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | string | null)[])[];
}

export interface Figure<Result = unknown> {
  readonly id: string;
  /** Where it stands on the page: in the column, over column and margin, or in the margin. */
  readonly place: 'text' | 'wide' | 'margin';
  /** Whether it shows one moment of its runs, so that a clock belongs to it. */
  readonly moving?: boolean;
  /** How its slide is drawn, where the usual way does not suit it. */
  readonly slide?: SlideHint;
  /** The runs that it needs, by name, as settings over those chosen. */
  runs(settings: Scene<Result>['settings']): Readonly<Record<string, Readonly<Record<string, number | string>>>>;
  /** The moments of its printed twin, first to last; absent where nothing moves. */
  steps?(scene: Pick<Scene<Result>, 'runs' | 'settings'>): readonly number[];
  draw(scene: Scene<Result>): Drawing;
  data(scene: Scene<Result>): Table;
}

/** What a language says about a figure. */
export interface FigureWords<Result = unknown> {
  readonly title: string;
  /** What somebody who sees the figure would conclude, with its numbers. */
  alt(scene: Omit<Scene<Result>, 'label'>): string;
  readonly words?: Readonly<Record<string, string>>;
}

export const defineFigure = <Result>(figure: Figure<Result>): Figure<Result> => figure;

/** Pixel widths of the drawings: what stands in the column, over the whole width, in the margin, on a phone. */
export const WIDTHS = { text: 568, wide: 888, margin: 280, narrow: 300 } as const;
