// npm run handouts -- [--lesson slug or all or booklet] [--edition student,solutions,instructor] [--paper a4,letter]
//                     [--out DIR]   prints the lessons as PDFs
import './node-version.ts';
import { lessonFile } from '../src/mdx/numbers.ts';
import { launchChromium } from './browsers.ts';
import { command } from './command.ts';
import { lessonPaths } from './figure-numbers.ts';
import { BOOKLET, readHandoutFlags } from './handout-flags.ts';
import { printPage } from './handout-print.ts';
import { folderFor, writeInto } from './output.ts';
import { servePrintPages } from './print-pages.ts';

await command('handouts', async () => {
  const lessons = lessonPaths('en').map((path) => lessonFile(path)!);
  const given = readHandoutFlags(
    process.argv.slice(2),
    lessons.map(({ slug }) => slug),
  );
  folderFor(given.out);
  const browser = await launchChromium();
  try {
    const site = await servePrintPages();
    try {
      for (const slug of given.lessons) {
        const number = lessons.find((lesson) => lesson.slug === slug)?.number;
        const stem = slug === BOOKLET ? BOOKLET : `${String(number).padStart(2, '0')}-${slug}`;
        for (const edition of given.editions) {
          const printed = await printPage(browser, site.url, { edition, slug, papers: given.papers, lessons });
          for (const [paper, pdf] of printed) {
            const file = `${stem}--${edition}-${paper}.pdf`;
            writeInto(given.out, file, pdf);
            process.stdout.write(`${file}, ${Math.round(pdf.length / 1024)} kB\n`);
          }
        }
      }
    } finally {
      await site.close();
    }
  } finally {
    await browser.close();
  }
});
