// npm run figures -- [--only id,… or --lesson slug,…] [--format svg,png,pdf,csv,json] [--theme light,dark,print]
//                    [--size page,slide] [--background paper|transparent] [--set name=value …] [--lang en] [--out DIR]
//                    writes the lecture figures and manifest.json
// npm run figures -- --pack    every look, and a ZIP file a lesson
// npm run figures -- --check   compares the default set with figures.lock.json, shows old against new
// npm run figures -- --lock    writes figures.lock.json
import './node-version.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { packFile } from '../src/components/figure-files.ts';
import { planOf } from '../src/content/parts.ts';
import { allFigures, type Found } from '../src/experiments/runs.ts';
import { ensureBrowsers, launchChromium } from './browsers.ts';
import { CommandError, command, messageOf } from './command.ts';
import { checkOrLock } from './figure-check.ts';
import type { Choice, ManifestEntry } from './figure-files.ts';
import { readFigureFlags, type Writing } from './figure-flags.ts';
import { imagePage, takeImage } from './figure-images.ts';
import { failWhenAny, make, type Failure } from './figure-make.ts';
import { pack, printManifest, type Manifest } from './figure-pack.ts';
import { folderFor, packageVersion, writeInto } from './output.ts';

/** A figure that is written, with the names of its files. */
interface Written {
  readonly found: Found;
  readonly entry: ManifestEntry;
  readonly files: readonly string[];
}

const manifestOf = (choice: Choice, written: readonly Written[]): Manifest => ({
  library: packageVersion(),
  lang: choice.lang,
  figures: written.map(({ entry }) => entry),
});

/** A ZIP file for each lesson of which a figure came out, from the files that are written. */
function writePacks({ choice, out }: Writing, written: readonly Written[]): number {
  const lessons = Map.groupBy(written, ({ found }) => found.folder.experiment.lesson);
  for (const [slug, own] of lessons) {
    const name = packFile(planOf(slug)?.number ?? 0, slug);
    const files = own.flatMap((one) => one.files).map((file) => [file, readFileSync(join(out, file))] as const);
    writeInto(out, name, pack(name, new Map(files), manifestOf(choice, own)));
  }
  return lessons.size;
}

/** Writes each figure as soon as it is made; PNG and PDF are taken in one page of a browser, where there is one. */
async function writeEach(
  { selected, settings, choice, out }: Writing,
  failures: Failure[],
  page?: Page,
): Promise<Written[]> {
  const written: Written[] = [];
  const foundOf = new Map(selected.map((found) => [found.figure.id, found]));
  for await (const { texts, images, entry } of make(selected, settings, choice, failures)) {
    const files = [...texts.keys()];
    for (const [file, text] of texts) writeInto(out, file, text);
    for (const image of images) {
      const bytes = await takeImage(page!, image).catch((error: unknown) => {
        failures.push({ id: entry.id, message: `${image.file}: ${messageOf(error)}` });
      });
      if (!bytes) continue;
      writeInto(out, image.file, bytes);
      files.push(image.file);
    }
    written.push({ found: foundOf.get(entry.id)!, entry, files });
  }
  return written;
}

async function withPage<Result>(choice: Choice, work: (page?: Page) => Promise<Result>): Promise<Result> {
  if (!choice.formats.some((format) => format === 'png' || format === 'pdf')) return work();
  ensureBrowsers({ install: 'never' });
  const browser = await launchChromium();
  try {
    return await work(await imagePage(browser));
  } finally {
    await browser.close();
  }
}

async function write(asked: Writing): Promise<void> {
  const { choice, out } = asked;
  folderFor(out);
  const failures: Failure[] = [];
  const written = await withPage(choice, (page) => writeEach(asked, failures, page));
  if (written.length === 0) {
    failWhenAny(failures);
    throw new CommandError('there is no figure to write');
  }
  writeInto(out, 'manifest.json', printManifest(manifestOf(choice, written)));
  const packs = choice.packed ? `, ${writePacks(asked, written)} packs` : '';
  const count = written.reduce((sum, { entry }) => sum + entry.files.length, 0);
  process.stdout.write(`${written.length} figures, ${count} files${packs} and ${join(out, 'manifest.json')}\n`);
  failWhenAny(failures);
}

await command('figures', async () => {
  const all = await allFigures();
  const given = readFigureFlags(process.argv.slice(2), all);
  if (given.does === 'write') await write(given);
  else await checkOrLock(all, given.does);
});
