// npm run handouts -- [--lesson slug or all or booklet] [--edition student,solutions,instructor] [--paper a4,letter]
//                     [--out DIR]   prints the lessons as PDFs
// npm run handouts -- --exam …     prints an exam and its key: exam.ts
import './node-version.ts';
import type { Browser } from 'playwright-core';
import { lessonFile, type LessonFile } from '../src/mdx/numbers.ts';
import { launchChromium } from './browsers.ts';
import { command } from './command.ts';
import { readExamFlags } from './exam-flags.ts';
import { drawExam, printExam } from './exam.ts';
import { lessonPaths } from './figure-numbers.ts';
import { BOOKLET, readHandoutFlags, type Edition, type Paper } from './handout-flags.ts';
import { printPage } from './handout-print.ts';
import { folderFor, writeInto } from './output.ts';
import { servePrintPages } from './print-pages.ts';

type Print = (browser: Browser, site: string) => Promise<void>;

/** With a browser, and the pages made for paper at an address. */
async function withPrintPages(print: Print): Promise<void> {
  const browser = await launchChromium();
  try {
    const site = await servePrintPages();
    try {
      await print(browser, site.url);
    } finally {
      await site.close();
    }
  } finally {
    await browser.close();
  }
}

function writeAll(out: string, stem: string, edition: Edition, printed: ReadonlyMap<Paper, Buffer>): void {
  for (const [paper, pdf] of printed) {
    const file = `${stem}--${edition}-${paper}.pdf`;
    writeInto(out, file, pdf);
    process.stdout.write(`${file}, ${Math.round(pdf.length / 1024)} kB\n`);
  }
}

async function printHandouts(args: readonly string[], lessons: readonly LessonFile[]): Promise<void> {
  const given = readHandoutFlags(
    args,
    lessons.map(({ slug }) => slug),
  );
  folderFor(given.out);
  await withPrintPages(async (browser, site) => {
    for (const slug of given.lessons) {
      const number = lessons.find((lesson) => lesson.slug === slug)?.number;
      const stem = slug === BOOKLET ? BOOKLET : `${String(number).padStart(2, '0')}-${slug}`;
      for (const edition of given.editions) {
        const sheet = { edition, slug, papers: given.papers, lessons };
        writeAll(given.out, stem, edition, await printPage(browser, site, sheet));
      }
    }
  });
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
