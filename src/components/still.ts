// A figure at build: its scene at any size, its settings line, where its files are.
import { experimentWords, figureWords, findFigure, runsOf } from '../experiments/runs.ts';
import { lineOf, stage, stepsOf } from '../experiments/scene.ts';
import type { Look } from '../lib/figure/figure.ts';
import { renderDrawing } from '../lib/figure/render.ts';
import { completeSettings } from '../lib/parameter/index.ts';

export async function stillOf(id: string, given: Readonly<Record<string, unknown>> = {}, lang = 'en') {
  const found = await findFigure(id);
  const { folder, figure } = found;
  const { experiment } = folder;
  const settings = completeSettings(experiment.parameters, given);
  const runs = runsOf(folder, figure, settings);
  const words = await figureWords(found, lang);
  return {
    folder,
    experiment,
    figure,
    settings,
    runs,
    words,
    experimentWords: await experimentWords(folder, lang),
    steps: stepsOf(runs),
    line: lineOf(experiment.id, experiment.parameters, runs),
    /** The drawing as markup; `part` makes its ids differ from those of the same figure at another size. */
    svg: (part: string, look: Look, step?: number): string =>
      renderDrawing(figure.draw(stage({ words, settings, runs }, `${id}-${part}`, look, step))),
    moments: figure.steps?.({ runs, settings }) ?? [],
  };
}

export type Still = Awaited<ReturnType<typeof stillOf>>;
