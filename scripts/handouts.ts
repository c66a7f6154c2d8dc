// npm run handouts -- [--lesson slug or all or booklet or syllabus] [--edition student,solutions,instructor] [--paper a4,letter]
//                     [--out DIR]   prints the lessons as PDFs
// npm run handouts -- --exam [--seed 7] [--minutes 60] [--lesson a,b or all] [--edition student,solutions,instructor]
//                     [--paper a4,letter] [--out DIR]   prints an exam sheet (student) and its key (solutions, instructor)
import './node-version.ts';
import type { Browser } from 'playwright-core';
import { type HandoutFile, handoutStem } from '../src/components/handout-names.ts';
import { lessonFile, type LessonFile } from '../src/mdx/numbers.ts';
import { launchChromium } from './browsers.ts';
import { command } from './command.ts';
import { readExamFlags } from './exam-flags.ts';
import { drawExam, printExam } from './exam.ts';
import { lessonPaths } from './figure-numbers.ts';
import { BOOKLET, editionsOf, readHandoutFlags, type Edition, type Paper } from './handout-flags.ts';
import { folderFor, writeInto } from './output.ts';
import { readPdf } from './pdf-objects.ts';
import { pagesOf } from './pdf-places.ts';
import { servePrintPages } from './print-pages.ts';
import { printSheet } from './print-sheet.ts';

type Print = (browser: Browser, site: string) => Promise<void>;

/** With a browser, and the pages made for paper at an address. */
async function withPrintPages(print: Print): Promise<void> {
  const browser = await launchChromium();
  try {
    // Minutes pass before the first file is there.
    process.stderr.write('handouts: building the pages for paper\n');
    const site = await servePrintPages();
    process.stderr.write('handouts: printing\n');
    try {
      await print(browser, site.url);
    } finally {
      await site.close();
    }
  } finally {
    await browser.close();
  }
}

function writeAll(
  out: string,
  stem: string,
  edition: Edition,
  printed: ReadonlyMap<Paper, Buffer>,
): readonly HandoutFile[] {
  return [...printed].map(([paper, pdf]) => {
    const file = `${stem}--${edition}-${paper}.pdf`;
    const pages = pagesOf(readPdf(pdf)).length;
    writeInto(out, file, pdf);
    process.stdout.write(`${file}, ${pages} pages, ${Math.round(pdf.length / 1024)} kB\n`);
    return { file, pages, bytes: pdf.length };
  });
}

/** How many pages are printed at once. */
const AT_ONCE = 2;

async function printHandouts(args: readonly string[], lessons: readonly LessonFile[]): Promise<void> {
  const given = readHandoutFlags(
    args,
    lessons.map(({ slug }) => slug),
  );
  folderFor(given.out);
  // The booklet takes longest, so it is begun first.
  const slugs = given.lessons.toSorted((a, b) => Number(b === BOOKLET) - Number(a === BOOKLET));
  const waiting = slugs.flatMap((slug) =>
    editionsOf(slug, given.editions).map((edition) => ({ slug, edition, papers: given.papers, lessons })),
  );
  const files: HandoutFile[] = [];
  await withPrintPages(async (browser, site) => {
    const work = async (): Promise<void> => {
      for (let sheet = waiting.shift(); sheet; sheet = waiting.shift()) {
        const { slug, edition } = sheet;
        const lesson = lessons.find((one) => one.slug === slug);
        const printed = await printSheet(browser, site, sheet);
        files.push(...writeAll(given.out, lesson ? handoutStem(lesson) : slug, edition, printed));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  });
  files.sort((a, b) => (a.file < b.file ? -1 : 1));
  writeInto(given.out, 'handouts.json', `${JSON.stringify(files, null, 2)}\n`);
}

async function printExams(args: readonly string[], lessons: readonly LessonFile[]): Promise<void> {
  const order = readExamFlags(
    args,
    lessons.map(({ slug }) => slug),
  );
  folderFor(order.out);
  const exam = await drawExam(order, lessons);
  await withPrintPages(async (browser, site) => {
    for (const edition of order.editions) {
      writeAll(order.out, `exam-${order.seed}`, edition, await printExam(browser, site, exam, edition));
    }
  });
}

await command('handouts', async () => {
  const args = process.argv.slice(2);
  const lessons = lessonPaths('en').map((path) => lessonFile(path)!);
  await (args.includes('--exam') ? printExams : printHandouts)(args, lessons);
});
