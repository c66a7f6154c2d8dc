// npm run figures -- [--only id,… or --lesson slug,…] [--format svg,png,pdf,csv,json] [--theme light,dark,print]
//                    [--size page,slide] [--background paper|transparent] [--set name=value …] [--lang en] [--out DIR]
//                    writes the lecture figures and manifest.json
// npm run figures -- --pack    every look, and a ZIP file a lesson
// npm run figures -- --check   compares the default set with figures.lock.json, shows old against new
// npm run figures -- --lock    writes figures.lock.json
import './node-version.ts';
import { join } from 'node:path';
import { planOf } from '../src/content/parts.ts';
import { allFigures, type Found } from '../src/experiments/runs.ts';
import { checkOrLock } from './figure-check.ts';
import { ensureBrowsers } from './browsers.ts';
import { CommandError, command } from './command.ts';
import type { FigureFiles } from './figure-files.ts';
import { failWhenAny, make, takeImages, type Made } from './figure-make.ts';
import { packFile } from '../src/components/figure-files.ts';
import { pack, printManifest } from './figure-pack.ts';
import { readFigureFlags, type Writing } from './figure-flags.ts';
import { folderFor, packageVersion, writeInto } from './output.ts';

/** A ZIP file for each lesson of which a figure came out. */
function writePacks({ selected, choice, out }: Writing, { figures }: Made, images: Images): number {
  const about = { library: packageVersion(), lang: choice.lang };
  const lessonOf = new Map(selected.map(({ folder, figure }: Found) => [figure.id, folder.experiment.lesson]));
  const lessons = Map.groupBy(figures, ({ entry }) => lessonOf.get(entry.id)!);
  for (const [slug, own] of lessons) {
    const name = packFile(planOf(slug)?.number ?? 0, slug);
    const taken = new Map(own.flatMap((figure) => [...(images.get(figure) ?? [])]));
    writeInto(out, name, pack(name, own, taken, about));
  }
  return lessons.size;
}

type Images = ReadonlyMap<FigureFiles, Map<string, Uint8Array>>;

async function write(asked: Writing): Promise<void> {
  const { selected, settings, choice, out } = asked;
  folderFor(out);
  if (choice.formats.some((format) => format === 'png' || format === 'pdf')) ensureBrowsers({ install: 'never' });
  const made = await make(selected, settings, choice);
  for (const { texts } of made.figures) for (const [file, text] of texts) writeInto(out, file, text);
  const images = new Map(made.figures.map((figure) => [figure, new Map<string, Uint8Array>()]));
  await takeImages(made, (figure, file, bytes) => {
    writeInto(out, file, bytes);
    if (choice.packed) images.get(figure)!.set(file, bytes);
  });
  if (made.figures.length === 0) {
    failWhenAny(made.failures);
    throw new CommandError('there is no figure to write');
  }
  const entries = made.figures.map(({ entry }) => entry);
  writeInto(out, 'manifest.json', printManifest({ library: packageVersion(), lang: choice.lang, figures: entries }));
  const packs = choice.packed ? `, ${writePacks(asked, made, images)} packs` : '';
  const count = entries.reduce((sum, { files }) => sum + files.length, 0);
  process.stdout.write(`${entries.length} figures, ${count} files${packs} and ${join(out, 'manifest.json')}\n`);
  failWhenAny(made.failures);
}

await command('figures', async () => {
  const all = await allFigures();
  const given = readFigureFlags(process.argv.slice(2), all);
  if (given.does === 'write') await write(given);
  else await checkOrLock(all, given.does);
});
