// The battery's second half: what every experiment says and draws at the ends of what can be set.
import { describe, expect, it } from 'vitest';
import { WIDTHS } from '../lib/figure/index.ts';
import { renderDrawing } from '../lib/figure/render.ts';
import { ShapeError, ValueError } from '../lib/nn/index.ts';
import {
  MOST_WORK,
  ParameterError,
  arrayOf,
  completeSettings,
  type AnySettings,
  type ArrayParameter,
  type Experiment,
} from '../lib/parameter/index.ts';
import { experimentIds, loadExperiment } from './index.ts';
import { runsOf } from './runs.ts';
import { stage } from './scene.ts';

/** What goes beyond the limits, and lists that do not fit each other, are refused in words. */
function unlessRefused<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if ([ParameterError, ShapeError, ValueError].some((kind) => error instanceof kind)) return undefined;
    throw error;
  }
}

/** The shortest and the longest list that is accepted, out of the numbers of the default. */
function extremeLists({ depth, total, lengths, default: given }: ArrayParameter): string[] {
  if (depth !== 1 || total !== undefined || lengths === undefined) return [];
  const numbers = arrayOf<number[]>(given);
  return lengths[0]!.map((length) =>
    JSON.stringify(Array.from({ length: Math.min(length, 64) }, (_, i) => numbers[i % numbers.length] ?? 0)),
  );
}

/** Settings at the ends of what each parameter offers and accepts, some two at a time, none of them long. */
function extremes({ parameters, work }: Experiment): AnySettings[] {
  const singles = Object.entries(parameters).flatMap(([name, parameter]): AnySettings[] => {
    if (parameter.kind === 'choice') return parameter.options.map((option) => ({ [name]: option }));
    if (parameter.kind === 'array') return extremeLists(parameter).map((text) => ({ [name]: text }));
    if (parameter.kind === 'points') return [{ [name]: '0_0_0*1_1_1*1e6_-1e6_1' }];
    if (parameter.kind === 'text') return [];
    const { from, above, to } = parameter.limits ?? {};
    const least =
      from ?? (above === undefined ? undefined : parameter.kind === 'integer' ? above + 1 : Number.MIN_VALUE);
    const most = to ?? (parameter.kind === 'integer' ? undefined : 1e308);
    const ends = [...parameter.range, least, most].filter((value) => value !== undefined);
    return [...new Set(ends)].map((value) => ({ [name]: value }));
  });
  const pairs = singles.slice(1).map((second, index) => ({ ...singles[(7 * index) % singles.length], ...second }));
  const together = pairs.filter((_, index) => index % 3 === 0);
  const isSoonDone = (given: AnySettings): boolean => work(completeSettings(parameters, given)) <= MOST_WORK / 50;
  return [...singles, ...together].filter((given) => unlessRefused(() => isSoonDone(given)));
}

const folders = await Promise.all(experimentIds.map(async (id) => [id, await loadExperiment(id)] as const));

describe.each(folders)('%s', (_, folder) => {
  const { experiment } = folder;

  it('says and draws something true to form at the ends of every parameter', { timeout: 120_000 }, async () => {
    const words = await folder.words['en']!();
    for (const given of extremes(experiment)) {
      const settings = completeSettings(experiment.parameters, given);
      for (const figure of await folder.figures()) {
        const runs = unlessRefused(() => runsOf(folder, figure, settings));
        if (!runs) continue;
        const look = { kind: 'page' as const, width: WIDTHS[figure.place] };
        const scene = stage({ words: words.figures[figure.id]!, settings, runs }, figure.id, look);
        const where = `${figure.id} ${JSON.stringify(given)}`;
        expect(scene.label, where).not.toMatch(/NaN|undefined|Infinity|null/);
        expect(renderDrawing(figure.draw(scene)), where).not.toMatch(/NaN|undefined|Infinity/);
      }
    }
  });
});
