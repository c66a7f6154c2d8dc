// One battery for every experiment: what a page, a handout and a command rely on.
import { describe, expect, it } from 'vitest';
import { WIDTHS, type Figure, type Look, type Scene } from '../lib/figure/index.ts';
import { renderDrawing } from '../lib/figure/render.ts';
import {
  MOST_WORK,
  ParameterError,
  completeSettings,
  runExperiment,
  settingsFor,
  type AnySettings,
  type Experiment,
} from '../lib/parameter/index.ts';
import { experimentIds, loadExperiment } from './index.ts';
import { runsOf } from './runs.ts';
import type { Folder } from './folder.ts';
import { stage, type Runs } from './scene.ts';

/** Settings at the ends of what each parameter offers and accepts, some two at a time, none of them long. */
function extremes({ parameters, work }: Experiment): AnySettings[] {
  const singles = Object.entries(parameters).flatMap(([name, parameter]): AnySettings[] => {
    if (parameter.kind === 'choice') return parameter.options.map((option) => ({ [name]: option }));
    if (parameter.kind === 'array') return [];
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
  return [...singles, ...together].filter((given) => work(completeSettings(parameters, given)) <= MOST_WORK / 50);
}

/** A figure whose own runs go beyond the limits is refused in words. */
function runsUnlessRefused(folder: Folder, figure: Figure, settings: AnySettings): Runs | undefined {
  try {
    return runsOf(folder, figure, settings);
  } catch (error) {
    if (error instanceof ParameterError) return undefined;
    throw error;
  }
}

const folders = await Promise.all(experimentIds.map(async (id) => [id, await loadExperiment(id)] as const));

describe.each(folders)('%s', (id, folder) => {
  const { experiment } = folder;

  it('is listed under its own id', () => {
    expect(experiment.id).toBe(id);
  });

  it('gives the same bits twice, as plain JSON', () => {
    const first = runExperiment(experiment).result;
    expect(runExperiment(experiment).result).toEqual(first);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  });

  it('accepts its presets', () => {
    for (const { settings } of experiment.presets) expect(() => settingsFor(experiment, settings)).not.toThrow();
  });

  it.each(Object.keys(folder.words))('has every word in %s', async (lang) => {
    const words = await folder.words[lang]!();
    for (const [name, parameter] of Object.entries(experiment.parameters)) {
      expect(words.parameters[name]?.label, name).toBeTruthy();
      if (parameter.kind === 'choice') {
        expect(Object.keys(words.parameters[name]!.options ?? {})).toEqual([...parameter.options]);
      }
    }
    expect(Object.keys(words.presets)).toEqual(experiment.presets.map(({ name }) => name));
    expect(Object.keys(words.figures).sort()).toEqual((await folder.figures()).map((figure) => figure.id).sort());
  });

  it('makes true claims', { timeout: 60_000 }, async () => {
    for (const claim of await folder.claims()) {
      expect(claim.id.startsWith(`${id}/`), claim.id).toBe(true);
      expect(claim.check().holds, claim.id).toBe(true);
    }
  });

  it('draws every figure in every look, with a text and data', async () => {
    const words = await folder.words['en']!();
    const settings = settingsFor(experiment, {});
    for (const figure of await folder.figures()) {
      const runs = runsOf(folder, figure, settings);
      const looks: Look[] = [
        { kind: 'page', width: WIDTHS[figure.place] },
        { kind: 'narrow', width: WIDTHS.narrow },
        { kind: 'slide', width: 480 },
        { kind: 'slide', width: 800 },
        ...(figure.steps ? [{ kind: 'multiple' as const, width: 180 }] : []),
      ];
      const said = words.figures[figure.id]!;
      for (const look of looks) {
        const scene: Scene<unknown> = { id: figure.id, settings, runs, look, label: '', words: said.words ?? {} };
        const markup = renderDrawing(figure.draw({ ...scene, label: said.alt(scene) }));
        expect(markup, `${figure.id} ${look.kind}`).not.toMatch(/NaN|undefined|Infinity/);
        expect(said.alt(scene).length).toBeGreaterThan(80);
        const { columns, rows } = figure.data(scene);
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) expect(row).toHaveLength(columns.length);
      }
    }
  });

  it('says and draws something true to form at the ends of every parameter', { timeout: 120_000 }, async () => {
    const words = await folder.words['en']!();
    for (const given of extremes(experiment)) {
      const settings = completeSettings(experiment.parameters, given);
      for (const figure of await folder.figures()) {
        const runs = runsUnlessRefused(folder, figure, settings);
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
