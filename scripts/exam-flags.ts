// What `npm run handouts -- --exam …` is asked for.
import { join } from 'node:path';
import { UsageError, listOf, readFlags, refuseWords, wholeNumber } from './flags.ts';
import { EDITIONS, PAPERS, type Edition, type Paper } from './handout-flags.ts';

export interface ExamOrder {
  readonly seed: number;
  readonly minutes: number;
  readonly lessons: readonly string[];
  readonly editions: readonly Edition[];
  readonly papers: readonly Paper[];
  readonly out: string;
}

const LARGEST_SEED = 4294967295;
const LONGEST = 600;
/** No exercise is shorter. */
const SHORTEST = 2;

export function readExamFlags(args: readonly string[], slugs: readonly string[]): ExamOrder {
  const { values, positionals } = readFlags(
    {
      exam: { type: 'boolean' },
      seed: { type: 'string', default: '1' },
      minutes: { type: 'string', default: '60' },
      lesson: { type: 'string', default: 'all' },
      edition: { type: 'string', default: 'student,solutions' },
      paper: { type: 'string', default: 'a4' },
      out: { type: 'string', default: join('out', 'handouts') },
    },
    args,
  );
  refuseWords(positionals);
  if (slugs.length === 0) throw new UsageError('there is no lesson to ask about');
  const asked = listOf('lesson', values.lesson, [...slugs, 'all']);
  return {
    seed: wholeNumber('seed', values.seed, 0, LARGEST_SEED),
    minutes: wholeNumber('minutes', values.minutes, SHORTEST, LONGEST),
    lessons: slugs.filter((slug) => asked.includes('all') || asked.includes(slug)),
    editions: listOf('edition', values.edition, EDITIONS),
    papers: listOf('paper', values.paper, PAPERS),
    out: values.out,
  };
}

/** The command that makes the same sheet again. */
export function commandFor({ seed, minutes, lessons }: ExamOrder, all: number): string {
  const which = lessons.length === all ? 'all' : lessons.join(',');
  return `npm run handouts -- --exam --seed ${seed} --minutes ${minutes} --lesson ${which}`;
}
