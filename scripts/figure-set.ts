// What each figure shows under the settings that were chosen, in the sizes that lecturers want.
import { planOf } from '../src/content/parts.ts';
import type { Folder } from '../src/experiments/folder.ts';
import { figureWords, runsOf, type Found } from '../src/experiments/runs.ts';
import { reaches, stage } from '../src/experiments/scene.ts';
import { slideOf, type SlideSource } from '../src/experiments/slide.ts';
import { WIDTHS, type Scene, type Table } from '../src/lib/figure/index.ts';
import { renderDrawing } from '../src/lib/figure/render.ts';
import {
  ParameterError,
  changedSettings,
  parseSettings,
  quote,
  settingsFor,
  type AnySettings,
  type Experiment,
} from '../src/lib/parameter/index.ts';
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
    throw new UsageError(`--set: no parameter ${quote(stranger[0])} in ${ids}`);
  }
  return new Map(
    folders.map(({ experiment }) => {
      const own = pairs.filter(([name]) => Object.hasOwn(experiment.parameters, name));
      return [experiment.id, acceptedBy(experiment, own)];
    }),
  );
}

/** Checked settings; of many experiments the one that refuses is named. */
function acceptedBy(experiment: Experiment, own: readonly (readonly [string, string])[]): AnySettings {
  try {
    return settingsFor(experiment, parseSettings(experiment.parameters, own));
  } catch (error) {
    if (!(error instanceof ParameterError) || error.message.startsWith(`${experiment.id}: `)) throw error;
    throw new ParameterError(`${experiment.id}: ${error.message}`);
  }
}

/** What a figure's runs take of the settings; where they set a parameter by themselves, its default stands. */
export function settingsReaching({ folder, figure }: Found, settings: AnySettings): AnySettings {
  const { parameters } = folder.experiment;
  const changed = Object.keys(changedSettings(parameters, settings));
  const idle = changed.filter((name) => !reaches(figure, parameters, settings, name));
  return { ...settings, ...Object.fromEntries(idle.map((name) => [name, parameters[name]!.default])) };
}

/** `slow-learning-twin shows both values of cost`: why setting a parameter changes nothing there. */
function whyIdle({ folder, figure }: Found, settings: AnySettings, name: string): string {
  const parameter = folder.experiment.parameters[name]!;
  const shown = new Set(Object.values(figure.runs(settings)).map((run) => run[name]));
  const all = parameter.kind === 'choice' && parameter.options.every((option) => shown.has(option));
  if (!all) return `${figure.id} is drawn with ${name} of its own`;
  return `${figure.id} shows ${shown.size === 2 ? 'both' : 'all'} values of ${name}`;
}

/** A setting that changes none of the figures is refused: what is drawn would not be what was asked for. */
export function refuseIdle(
  selected: readonly Found[],
  settings: ReadonlyMap<string, AnySettings>,
  names: readonly string[],
): void {
  for (const name of names) {
    const having = selected.filter(({ folder }) => Object.hasOwn(folder.experiment.parameters, name));
    const own = ({ folder }: Found): AnySettings => settings.get(folder.experiment.id)!;
    if (having.some((found) => reaches(found.figure, found.folder.experiment.parameters, own(found), name))) continue;
    throw new UsageError(`--set: ${having.map((found) => whyIdle(found, own(found), name)).join('; ')}`);
  }
}

export type Size = 'page' | 'slide';
export const SIZES: readonly Size[] = ['page', 'slide'];

export interface SizedDrawing {
  readonly markup: string;
  /** Rules that it needs beside those of all drawings. */
  readonly rules?: string;
}

export interface Shown {
  readonly title: string;
  readonly runs: Scene<unknown>['runs'];
  readonly table: Table;
  draw(size: Size): SizedDrawing;
}

/** Runs what a figure needs. Ids inside a drawing begin as they do in the site's files, so that both are the same. */
export async function shown(found: Found, settings: AnySettings, lang: string, source: SlideSource): Promise<Shown> {
  const { folder, figure } = found;
  const words = await figureWords(found, lang);
  const runs = runsOf(folder, figure, settings);
  const staging = { words, settings, runs };
  const scene = stage(staging, `${figure.id}-page`, { kind: 'page', width: WIDTHS[figure.place] });
  return {
    title: words.title,
    runs,
    table: figure.data(scene),
    draw: (size) => (size === 'page' ? { markup: renderDrawing(figure.draw(scene)) } : slideOf(found, staging, source)),
  };
}

/** The lesson in which a figure stands begins the names of its files, so that they sort as the course goes. */
export const lessonNumber = ({ folder }: Found): number => planOf(folder.experiment.lesson)?.number ?? 0;
