// The figures as the lessons show them: read from the lessons, in their order, with the number that each carries there.
import type { Lesson } from './lessons.ts';

export interface Shown {
  readonly id: string;
  /** "9.2". */
  readonly number: string;
  /** Whether the reader operates it there. */
  readonly live: boolean;
}

/** What counts as a figure in a lesson's text. */
const FIGURE = /^<(Figure|Experiment|Inspector|Gallery|Overlay|DigitLab)\b[^>]*>/gm;

export const figuresIn = (lesson: number, mdx: string): Shown[] =>
  [...mdx.matchAll(FIGURE)].map(([tag, component], i) => ({
    id: /\sid="([^"]*)"/.exec(tag)?.[1] ?? '',
    number: `${lesson}.${i + 1}`,
    live: component === 'Experiment',
  }));

export const figuresOf = ({ number, entry }: Lesson): Shown[] => figuresIn(number, entry.body ?? '');
