// npm run growth [-- --lessons 1,16,64] [--of build,figures,print]
//     builds courses of so many lessons (the course and copies of its lessons), draws their figures and prints their
//     handouts: processor time and memory of each, and of three lengths whether each lesson more costs what one before
//     it did
import './node-version.ts';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { quote } from '../src/lib/parameter/index.ts';
import { CommandError, command } from './command.ts';
import { UsageError, listOf, readFlags, refuseWords } from './flags.ts';
import { COURSE, PATTERN, canHave, layCourse } from './growth/course.ts';
import { costOf, type Cost } from './growth/measure.ts';
import { tableOf } from './readable.ts';

const KINDS = ['build', 'figures', 'print'] as const;
type Kind = (typeof KINDS)[number];

/** Each lesson more may cost so many times what the ones before it did. */
const MOST = 1.5;

const ARGUMENTS: Readonly<Record<Kind, (count: number) => readonly string[]>> = {
  build: () => [join('scripts', 'build.ts')],
  figures: (count) => [join('scripts', 'figures.ts'), ...(count === 1 ? ['--lesson', PATTERN] : [])],
  print: () => [join('scripts', 'handouts.ts'), '--lesson', 'all', '--edition', 'student'],
};

interface Measured extends Cost {
  readonly kind: Kind;
  readonly lessons: number;
}

function countsIn(given: string): number[] {
  const counts = [...new Set(given.split(','))].map((word) => (/^\d{1,2}$/.test(word) ? Number(word) : NaN));
  if (counts.every(canHave)) return counts.toSorted((a, b) => a - b);
  throw new UsageError(`--lessons: ${quote(given)} is not accepted, give 1 and numbers from ${COURSE} to 99`);
}

/** What each lesson more cost, from one size to the next. */
const steps = (all: readonly Measured[]): number[] =>
  all.slice(1).map((one, i) => (one.seconds - all[i]!.seconds) / (one.lessons - all[i]!.lessons));

function verdict(kind: Kind, all: readonly Measured[]): string {
  const [first, second] = steps(all);
  if (first === undefined || second === undefined) return '';
  const grows = second / first;
  return `${kind}: ${grows.toFixed(2)} times as much for each lesson more, ${grows <= MOST ? 'linear' : 'more than linear'}\n`;
}

/** Adds what it measures, so that nothing of it is lost when a later course fails; that course stays to be looked at. */
async function measure(kinds: readonly Kind[], counts: readonly number[], all: Measured[]): Promise<void> {
  for (const lessons of counts) {
    const folder = await layCourse(lessons);
    for (const kind of kinds) {
      process.stderr.write(`growth: ${kind} of ${lessons}\n`);
      all.push({ kind, lessons, ...(await costOf(folder, ARGUMENTS[kind](lessons))) });
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

function tell(kinds: readonly Kind[], all: readonly Measured[]): void {
  const rows = all.map(({ kind, lessons, seconds, megabytes }) => [
    ...[kind, String(lessons), seconds.toFixed(1), (seconds / lessons).toFixed(1), megabytes.toFixed(0)],
  ]);
  process.stdout.write(tableOf([['', 'lessons', 'CPU s', 's a lesson', 'MB'], ...rows], true));
  for (const kind of kinds) process.stdout.write(verdict(kind, all.filter((one) => one.kind === kind))); // prettier-ignore
}

await command('growth', async () => {
  const { values, positionals } = readFlags({
    lessons: { type: 'string', default: `1,${COURSE},64` },
    of: { type: 'string', default: KINDS.join() },
  });
  refuseWords(positionals);
  const kinds = listOf('of', values.of, KINDS);
  const counts = countsIn(values.lessons);
  if (process.platform !== 'linux') throw new CommandError('processes are measured in /proc, which Linux alone has');
  const all: Measured[] = [];
  try {
    await measure(kinds, counts, all);
  } finally {
    tell(kinds, all);
  }
});
