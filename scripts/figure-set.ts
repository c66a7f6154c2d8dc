// What each figure shows under the settings that were chosen, in the sizes that lecturers want.
import { planOf } from '../src/content/parts.ts';
import type { Folder } from '../src/experiments/folder.ts';
import { figureWords, runsOf, type Found } from '../src/experiments/runs.ts';
import { stage } from '../src/experiments/scene.ts';
import { WIDTHS, type Figure, type Look, type Scene, type Table } from '../src/lib/figure/index.ts';
import { renderDrawing } from '../src/lib/figure/render.ts';
import { parseSettings, settingsFor, type AnySettings } from '../src/lib/parameter/index.ts';
import { UsageError } from './flags.ts';

/** `--set` for every experiment that has a parameter of that name; a name that none has is refused. */
export function settingsByExperiment(
  folders: readonly Folder[],
  pairs: readonly (readonly [string, string])[],
): Map<string, AnySettings> {
  const stranger = pairs.find(
    ([name]) => !folders.some(({ experiment }) => Object.hasOwn(experiment.parameters, name)),
  );
  if (stranger) {
    const ids = [...new Set(folders.map(({ experiment }) => experiment.id))].join(', ');
    throw new UsageError(`--set: no parameter "${stranger[0]}" in ${ids}`);
  }
  return new Map(
    folders.map(({ experiment }) => {
      const own = pairs.filter(([name]) => Object.hasOwn(experiment.parameters, name));
      return [experiment.id, settingsFor(experiment, parseSettings(experiment.parameters, own))];
    }),
  );
}

export type Size = 'page' | 'slide';
export const SIZES: readonly Size[] = ['page', 'slide'];

const SLIDE = 'viewBox="0 0 1280 720"';

const lookOf = ({ place }: Figure, size: Size): Look => ({
  kind: size,
  width: size === 'slide' ? WIDTHS.slide : WIDTHS[place],
});

export interface Shown {
  readonly title: string;
  readonly runs: Scene<unknown>['runs'];
  readonly table: Table;
  /** The drawing as markup; undefined where the figure has none of that size. */
  draw(size: Size): string | undefined;
}

/** Runs what a figure needs. Ids inside a drawing begin as they do in the site's files, so that both are the same. */
export async function shown({ folder, figure }: Found, settings: AnySettings, lang: string): Promise<Shown> {
  const words = await figureWords({ folder, figure }, lang);
  const runs = runsOf(folder, figure, settings);
  const sceneFor = (size: Size) => stage({ words, settings, runs }, `${figure.id}-${size}`, lookOf(figure, size));
  return {
    title: words.title,
    runs,
    table: figure.data(sceneFor('page')),
    draw(size) {
      const markup = renderDrawing(figure.draw(sceneFor(size)));
      // A figure that does not know slides draws what it always draws.
      return size === 'slide' && !markup.includes(SLIDE) ? undefined : markup;
    },
  };
}

/** The lesson in which a figure stands begins the names of its files, so that they sort as the course goes. */
export const lessonNumber = ({ folder }: Found): number => planOf(folder.experiment.lesson)?.number ?? 0;
