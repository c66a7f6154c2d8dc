// Runs for the build: every run is done once, however many figures, values and claims ask for it.
import type { Figure, FigureWords, Look, Scene } from '../lib/figure/figure.ts';
import { completeSettings, type AnySettings, type Experiment } from '../lib/parameter/index.ts';
import type { ExperimentWords, Folder } from './folder.ts';
import { experimentIds, loadExperiment } from './index.ts';
import { finish, stage, type FinishedRun, type Runs } from './scene.ts';

type Given = Readonly<Record<string, unknown>>;

const cache = new Map<string, FinishedRun>();

/** The run of an experiment at these settings; the rest are its defaults. */
export async function runCached(id: string, given: Given = {}): Promise<FinishedRun> {
  return runOf((await loadExperiment(id)).experiment, given);
}

function runOf(experiment: Experiment, given: Given): FinishedRun {
  const settings = completeSettings(experiment.parameters, given);
  const key = `${experiment.id} ${JSON.stringify(settings)}`;
  const run = cache.get(key) ?? finish(experiment, settings);
  cache.set(key, run);
  return run;
}

/** The runs that a figure needs, by the names it gave them. */
export const runsOf = ({ experiment }: Pick<Folder, 'experiment'>, figure: Figure, settings: AnySettings): Runs =>
  Object.fromEntries(Object.entries(figure.runs(settings)).map(([name, given]) => [name, runOf(experiment, given)]));

export interface Found {
  readonly folder: Folder;
  readonly figure: Figure;
}

let figuresById: Promise<ReadonlyMap<string, Found>> | undefined;

/** The figure of an id, whichever experiment has it. */
export async function findFigure(id: string): Promise<Found> {
  figuresById ??= allFigures().then((all) => new Map(all.map((found) => [found.figure.id, found])));
  const figures = await figuresById;
  const found = figures.get(id);
  if (!found) throw new Error(`unknown figure "${id}", expected one of: ${[...figures.keys()].join(', ')}`);
  return found;
}

/** All figures, in the order of the course. */
export async function allFigures(): Promise<Found[]> {
  const folders = await Promise.all(experimentIds.map(loadExperiment));
  return (
    await Promise.all(folders.map(async (folder) => (await folder.figures()).map((figure) => ({ folder, figure }))))
  ).flat();
}

export async function experimentWords(folder: Folder, lang: string): Promise<ExperimentWords> {
  const load = Object.hasOwn(folder.words, lang) ? folder.words[lang] : undefined;
  if (!load) throw new Error(`${folder.experiment.id}: no words in "${lang}", there are ${Object.keys(folder.words)}`);
  return load();
}

export async function figureWords({ folder, figure }: Found, lang: string): Promise<FigureWords> {
  const words = (await experimentWords(folder, lang)).figures[figure.id];
  if (!words) throw new Error(`${figure.id}: strings.${lang}.ts says nothing about this figure`);
  return words;
}

/** The scene of a figure at settings over the defaults. */
export async function sceneOf(
  folder: Folder,
  figure: Figure,
  given: Given,
  look: Look,
  step?: number,
  lang = 'en',
): Promise<Scene<unknown>> {
  const settings = completeSettings(folder.experiment.parameters, given);
  const words = await figureWords({ folder, figure }, lang);
  return stage({ words, settings, runs: runsOf(folder, figure, settings) }, figure.id, look, step);
}
