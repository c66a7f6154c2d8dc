// What the handout command is asked to print.
import { join } from 'node:path';
import { UsageError, listOf, readFlags, refuseWords } from './flags.ts';

export const EDITIONS = ['student', 'solutions', 'instructor'] as const;
export type Edition = (typeof EDITIONS)[number];
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

export interface Printing {
  /** Slugs of lessons, `booklet` and `syllabus`. */
  readonly lessons: readonly string[];
  readonly editions: readonly Edition[];
  readonly papers: readonly Paper[];
  readonly out: string;
}

export const BOOKLET = 'booklet';
const SYLLABUS = 'syllabus';

/** The syllabus is one for all. */
export const editionsOf = (slug: string, asked: readonly Edition[]): readonly Edition[] =>
  slug === SYLLABUS ? ['student'] : asked;

export function readHandoutFlags(args: readonly string[], slugs: readonly string[]): Printing {
  const { values, positionals } = readFlags(
    {
      lesson: { type: 'string', default: `all,${BOOKLET}` },
      edition: { type: 'string', default: 'student,instructor' },
      paper: { type: 'string', default: 'a4' },
      out: { type: 'string', default: join('out', 'handouts') },
    },
    args,
  );
  refuseWords(positionals);
  if (slugs.length === 0) throw new UsageError('there is no lesson to print');
  const asked = listOf('lesson', values.lesson, [...slugs, 'all', BOOKLET, SYLLABUS]);
  const isLesson = (each: string): boolean => slugs.includes(each);
  return {
    lessons: [...slugs, BOOKLET, SYLLABUS].filter(
      (each) => asked.includes(each) || (isLesson(each) && asked.includes('all')),
    ),
    editions: listOf('edition', values.edition, EDITIONS),
    papers: listOf('paper', values.paper, PAPERS),
    out: values.out,
  };
}
