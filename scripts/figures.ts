// npm run figures -- [--only id,…] [--format svg,png,pdf,csv,json] [--theme light,dark,print] [--size page,slide]
//                    [--set name=value …] [--lang en] [--out DIR]   writes the lecture figures and manifest.json
// npm run figures -- --check   compares the default set with figures.lock.json
// npm run figures -- --lock    writes figures.lock.json
import './node-version.ts';
import { join } from 'node:path';
import { allFigures, type Found } from '../src/experiments/runs.ts';
import type { AnySettings } from '../src/lib/parameter/index.ts';
import { launchChromium } from './browsers.ts';
import { CommandError, command, messageOf } from './command.ts';
import { DEFAULT_CHOICE, filesOf, type Choice, type FigureFiles } from './figure-files.ts';
import { takeImage } from './figure-images.ts';
import { differences, lockOf, readLock, writeLock } from './figure-lock.ts';
import { figureNumbers, slideSources } from './figure-numbers.ts';
import { readFigureFlags, type Writing } from './figure-flags.ts';
import { settingsByExperiment } from './figure-set.ts';
import { folderFor, packageVersion, writeInto } from './output.ts';

interface Failure {
  readonly id: string;
  readonly message: string;
}

interface Made {
  readonly figures: readonly FigureFiles[];
  readonly failures: Failure[];
}

/** Makes what can be made; what fails is told at the end. */
async function make(
  selected: readonly Found[],
  settings: ReadonlyMap<string, AnySettings>,
  choice: Choice,
): Promise<Made> {
  const numbers = figureNumbers(choice.lang);
  const sourceOf = await slideSources(choice.lang);
  const figures: FigureFiles[] = [];
  const failures: Failure[] = [];
  for (const found of selected) {
    const { id } = found.figure;
    try {
      const own = settings.get(found.folder.experiment.id)!;
      figures.push(await filesOf(found, own, choice, numbers.get(id) ?? null, sourceOf(id)));
    } catch (error) {
      failures.push({ id, message: messageOf(error) });
    }
  }
  return { figures, failures };
}

/** PNG and PDF, one after the other in one browser. */
async function writeImages({ figures, failures }: Made, out: string): Promise<void> {
  if (!figures.some(({ images }) => images.length > 0)) return;
  const browser = await launchChromium();
  try {
    for (const { entry, images } of figures) {
      for (const image of images) {
        try {
          writeInto(out, image.file, await takeImage(browser, image));
        } catch (error) {
          failures.push({ id: entry.id, message: `${image.file}: ${messageOf(error)}` });
        }
      }
    }
  } finally {
    await browser.close();
  }
}

function failWhenAny(failures: readonly Failure[]): void {
  if (failures.length === 0) return;
  throw new CommandError(`failed: ${failures.map(({ id, message }) => `${id} (${message})`).join('; ')}`);
}

async function write({ selected, settings, choice, out }: Writing): Promise<void> {
  folderFor(out);
  const made = await make(selected, settings, choice);
  for (const { texts } of made.figures) for (const [file, text] of texts) writeInto(out, file, text);
  await writeImages(made, out);
  const drawn = made.figures.filter(({ entry }) => entry.files.length > 0);
  if (drawn.length === 0) {
    failWhenAny(made.failures);
    throw new CommandError('no figure has a drawing of what was asked for, nothing is written');
  }
  const manifest = { library: packageVersion(), lang: choice.lang, figures: drawn.map(({ entry }) => entry) };
  writeInto(out, 'manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
  const count = drawn.reduce((sum, { entry }) => sum + entry.files.length, 0);
  process.stdout.write(`${drawn.length} figures, ${count} files and ${join(out, 'manifest.json')}\n`);
  failWhenAny(made.failures);
}

async function checkOrLock(all: readonly Found[], does: 'check' | 'lock'): Promise<void> {
  const defaults = settingsByExperiment(
    all.map(({ folder }) => folder),
    [],
  );
  const old = does === 'check' ? readLock() : undefined;
  const { figures, failures } = await make(all, defaults, DEFAULT_CHOICE);
  failWhenAny(failures);
  const now = lockOf(figures);
  if (!old) {
    writeLock(now);
    process.stdout.write(`${figures.length} figures locked\n`);
    return;
  }
  const changed = differences(old, now);
  if (changed.length === 0) return;
  process.stdout.write(`${changed.join('\n')}\n`);
  throw new CommandError('figures differ from figures.lock.json; if they should, npm run figures -- --lock');
}

await command('figures', async () => {
  const all = await allFigures();
  const given = readFigureFlags(process.argv.slice(2), all);
  if (given.does === 'write') await write(given);
  else await checkOrLock(all, given.does);
});
