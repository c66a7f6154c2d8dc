// Makes the figures that were asked for, one after the other; what fails is kept for the end, and stops no other.
import type { Found } from '../src/experiments/runs.ts';
import type { AnySettings } from '../src/lib/parameter/index.ts';
import { CommandError, messageOf } from './command.ts';
import { filesOf, type Choice, type FigureFiles } from './figure-files.ts';
import { figureNumbers, slideSources } from './figure-numbers.ts';
import { watchOn } from './progress.ts';

export interface Failure {
  readonly id: string;
  readonly message: string;
}

/** One after the other, so that whoever writes them need hold no more than one. */
export async function* make(
  selected: readonly Found[],
  settings: ReadonlyMap<string, AnySettings>,
  choice: Choice,
  failures: Failure[],
): AsyncGenerator<FigureFiles, void> {
  const numbers = figureNumbers(choice.lang);
  const sourceOf = await slideSources(choice.lang);
  const watch = watchOn(process.stderr, 'figures');
  try {
    for (const [at, found] of selected.entries()) {
      const { id } = found.figure;
      watch({ step: at, of: selected.length });
      try {
        const own = settings.get(found.folder.experiment.id)!;
        yield await filesOf(found, own, choice, numbers.get(id) ?? null, sourceOf(id));
      } catch (error) {
        failures.push({ id, message: messageOf(error) });
      }
    }
  } finally {
    watch.end();
  }
}

export function failWhenAny(failures: readonly Failure[]): void {
  if (failures.length === 0) return;
  throw new CommandError(`failed: ${failures.map(({ id, message }) => `${id} (${message})`).join('; ')}`);
}
