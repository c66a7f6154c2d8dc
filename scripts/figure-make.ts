// Makes the figures that were asked for, one after the other; what fails is kept for the end, and stops no other.
import type { Found } from '../src/experiments/runs.ts';
import type { AnySettings } from '../src/lib/parameter/index.ts';
import { launchChromium } from './browsers.ts';
import { CommandError, messageOf } from './command.ts';
import { filesOf, type Choice, type FigureFiles } from './figure-files.ts';
import { imagePage, takeImage } from './figure-images.ts';
import { figureNumbers, slideSources } from './figure-numbers.ts';
import { watchOn } from './progress.ts';

export interface Failure {
  readonly id: string;
  readonly message: string;
}

export interface Made {
  readonly figures: readonly FigureFiles[];
  readonly failures: Failure[];
}

/** Everything that needs no browser. */
export async function make(
  selected: readonly Found[],
  settings: ReadonlyMap<string, AnySettings>,
  choice: Choice,
): Promise<Made> {
  const numbers = figureNumbers(choice.lang);
  const sourceOf = await slideSources(choice.lang);
  const watch = watchOn(process.stderr, 'figures');
  const figures: FigureFiles[] = [];
  const failures: Failure[] = [];
  for (const [at, found] of selected.entries()) {
    const { id } = found.figure;
    watch({ step: at, of: selected.length });
    try {
      const own = settings.get(found.folder.experiment.id)!;
      figures.push(await filesOf(found, own, choice, numbers.get(id) ?? null, sourceOf(id)));
    } catch (error) {
      failures.push({ id, message: messageOf(error) });
    }
  }
  watch.end();
  return { figures, failures };
}

/** PNG and PDF, one after the other in one browser; each is handed on as soon as it is taken. */
export async function takeImages(
  { figures, failures }: Made,
  keep: (figure: FigureFiles, file: string, bytes: Buffer) => void,
): Promise<void> {
  const all = figures.flatMap((figure) => figure.images.map((image) => ({ figure, image })));
  if (all.length === 0) return;
  const browser = await launchChromium();
  const watch = watchOn(process.stderr, 'pictures');
  try {
    const page = await imagePage(browser);
    for (const [at, { figure, image }] of all.entries()) {
      watch({ step: at, of: all.length });
      const taken = await takeImage(page, image).catch((error: unknown) => {
        failures.push({ id: figure.entry.id, message: `${image.file}: ${messageOf(error)}` });
      });
      if (taken) keep(figure, image.file, taken);
    }
  } finally {
    watch.end();
    await browser.close();
  }
}

export function failWhenAny(failures: readonly Failure[]): void {
  if (failures.length === 0) return;
  throw new CommandError(`failed: ${failures.map(({ id, message }) => `${id} (${message})`).join('; ')}`);
}
