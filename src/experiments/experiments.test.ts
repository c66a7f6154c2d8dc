// One battery for every experiment: what a page, a handout and a command rely on. extremes.test.ts is its second half,
// a file of its own so that it runs beside this one.
import { describe, expect, it } from 'vitest';
import { WIDTHS, type Look, type Scene } from '../lib/figure/index.ts';
import { renderDrawing } from '../lib/figure/render.ts';
import { runExperiment, settingsFor } from '../lib/parameter/index.ts';
import { experimentIds, loadExperiment } from './index.ts';
import { runCached, runsOf } from './runs.ts';

const folders = await Promise.all(experimentIds.map(async (id) => [id, await loadExperiment(id)] as const));

describe.each(folders)('%s', (id, folder) => {
  const { experiment } = folder;

  it('is listed under its own id', () => {
    expect(experiment.id).toBe(id);
  });

  it('gives the same bits twice, as plain JSON', async () => {
    const { result: first } = await runCached(id);
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
});
