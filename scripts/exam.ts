// An exam of the handouts: its questions, and the sheet with them or its key.
import type { Browser } from 'playwright-core';
import { chooseExam, type Question } from '../src/exercises/exam/choose.ts';
import { examPool } from '../src/exercises/exam/pool.ts';
import { shortLinkShown } from '../src/experiments/slide.ts';
import { words as courseWords } from '../src/i18n/en.ts';
import { words } from '../src/i18n/exam/en.ts';
import { runningHeads } from '../src/layouts/running-heads.ts';
import type { LessonFile } from '../src/mdx/numbers.ts';
import { CommandError } from './command.ts';
import { commandFor, type ExamOrder } from './exam-flags.ts';
import { EXAM_STYLE, makeExam, type Sheet } from './exam-page.ts';
import { cutExercise, keyPart, linesFor, refill, type Part } from './exam-parts.ts';
import type { Edition, Paper } from './handout-flags.ts';
import { openForPaper, printOn } from './handout-print.ts';
import { printAddress, printText } from './print-pages.ts';

const say = (key: keyof typeof words, values: Readonly<Record<string, string | number>> = {}): string =>
  words[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

export interface Exam {
  readonly order: ExamOrder;
  readonly questions: readonly Question[];
  readonly lessons: readonly LessonFile[];
}

export async function drawExam(order: ExamOrder, lessons: readonly LessonFile[]): Promise<Exam> {
  const questions = chooseExam({ seed: order.seed, minutes: order.minutes, pool: await examPool(order.lessons) });
  if (questions.length === 0) throw new CommandError(`no exercise fits into ${order.minutes} minutes`);
  return { order, questions, lessons };
}

async function partsOf({ questions, lessons }: Exam, edition: Edition, site: string): Promise<Part[]> {
  const pages = new Map<string, Promise<string>>();
  const read = (from: Edition, slug: string): Promise<string> => {
    const address = printAddress(site, from, slug);
    const text = pages.get(address) ?? printText(address);
    pages.set(address, text);
    return text;
  };
  const part = async (question: Question, index: number): Promise<Part> => {
    const { exercise, lesson, variant, points, choices } = question;
    const html = cutExercise(await read('student', lesson), exercise.id);
    return {
      label: say('label', { number: index + 1 }),
      worth: say('worth', {
        points,
        minutes: exercise.minutes,
        lesson: lessons.find(({ slug }) => slug === lesson)!.number,
      }),
      html: refill(html, exercise.variant(variant)),
      choices,
      lines: linesFor(question),
      ...(edition === 'student' ? {} : { key: keyPart(question, await read(edition, lesson)) }),
    };
  };
  return Promise.all(questions.map(part));
}

function footOf({ order, lessons }: Exam): string {
  const numbers = lessons.filter(({ slug }) => order.lessons.includes(slug)).map(({ number }) => number);
  const inARow = numbers.length > 2 && numbers.at(-1)! - numbers[0]! === numbers.length - 1;
  const named = inARow ? `${numbers[0]}–${numbers.at(-1)}` : numbers.join(', ');
  const { SITE_URL: site, BASE_PATH: base = '/' } = process.env;
  const address = site && shortLinkShown(new URL(base, site)).replace(/\/$/, '');
  const foot = say('foot', { seed: order.seed, minutes: order.minutes, lessons: named });
  return address ? `${foot} · ${address}` : foot;
}

function sheetOf(exam: Exam, edition: Edition, parts: readonly Part[]): Sheet {
  const { order, questions, lessons } = exam;
  const isKey = edition !== 'student';
  const points = questions.map((question) => question.points);
  const sum = points.reduce((a, b) => a + b, 0);
  const title = say(isKey ? 'key' : 'exam');
  const programs = questions.some(({ exercise }) => exercise.kind === 'code') ? ` ${say('aboutPrograms')}` : '';
  const heads = runningHeads({
    name: 'exam',
    left: courseWords.course,
    right: title,
    foot: footOf(exam),
    of: words.of,
  });
  return {
    title,
    about: isKey ? say('aboutKey') : `${say('about', { minutes: order.minutes, points: sum })}${programs}`,
    ...(isKey ? { again: `${say('again')} ${commandFor(order, lessons.length)}` } : {}),
    rules: isKey ? [] : [say('name'), say('date')],
    table: [
      [say('question'), ...questions.map((_, index) => String(index + 1)), say('sum')],
      [say('points'), ...points.map(String), String(sum)],
      ...(isKey ? [] : [[say('reached'), ...points.map(() => ''), '']]),
    ],
    parts,
    style: heads + EXAM_STYLE,
  };
}

/** The sheet, or in another edition than the students' its key. */
export async function printExam(
  browser: Browser,
  site: string,
  exam: Exam,
  edition: Edition,
): Promise<ReadonlyMap<Paper, Buffer>> {
  // Its own style element would be refused by the policy of the page whose styles it uses.
  const context = await browser.newContext({ bypassCSP: true });
  try {
    const page = await context.newPage();
    await openForPaper(page, printAddress(site, 'student', exam.questions[0]!.lesson));
    await makeExam(page, sheetOf(exam, edition, await partsOf(exam, edition, site)));
    return await printOn(page, exam.order.papers);
  } finally {
    await context.close();
  }
}
