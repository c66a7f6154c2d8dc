// The run that the page shows before anybody acts, drawn at build; what the island is told of it.
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { changesOf, settingsAt } from '../../experiments/playground/changes.ts';
import { experiment, type Result } from '../../experiments/playground/experiment.ts';
import { checkDrawing } from '../../experiments/playground/figures/check.ts';
import { costsDrawing } from '../../experiments/playground/figures/costs.ts';
import { layoutOf } from '../../experiments/playground/figures/layout.ts';
import { lastMoment } from '../../experiments/playground/figures/moments.ts';
import { networkDrawing } from '../../experiments/playground/figures/network.ts';
import { sizesOf, type Settings } from '../../experiments/playground/parameters.ts';
import { loadExperiment } from '../../experiments/index.ts';
import { experimentWords, runCached } from '../../experiments/runs.ts';
import { labWords } from '../../i18n/lab/index.ts';
import { playgroundWords } from '../../i18n/playground/index.ts';
import { fill } from '../../i18n/lab/fill.ts';
import { shown } from '../../i18n/number.ts';
import type { Run, Scene } from '../../lib/figure/figure.ts';
import { WIDTHS } from '../../lib/figure/figure.ts';
import { completeSettings, settingsLine } from '../../lib/parameter/index.ts';
import { Equation } from './Equation.tsx';
import { ACROSS, CHECK, COSTS } from './settings.ts';
import { firstView, type LabProps } from './view.ts';

const FIGURES = { network: 'playground-network', costs: 'playground-costs', check: 'playground-check' } as const;

export async function stillPlayground(id: string, lang: string) {
  const { settings: story } = experiment.presets[0]!;
  const document = completeSettings(experiment.parameters, story) as Settings;
  const run = (await runCached(experiment.id, story)) as Run<Result>;
  const words = await experimentWords(await loadExperiment(experiment.id), lang);
  const said = playgroundWords(lang);
  const { result } = run;
  const moment = lastMoment(run);
  const end = result.cost.length - 1;
  const changes = changesOf(document.changes);
  const wordsOf = (part: keyof typeof FIGURES) => words.figures[FIGURES[part]]!.words ?? {};
  const labelOf = (part: keyof typeof FIGURES): string =>
    words.figures[FIGURES[part]]!.alt({
      id,
      settings: document,
      runs: { only: run },
      look: { kind: 'page', width: ACROSS },
      words: {},
    } as Omit<Scene<unknown>, 'label'>);
  const worst = moment.check.reduce((top, one) => (one.error > top.error ? one : top));
  const lab: LabProps = {
    ...{ id, lang, document },
    starts: experiment.presets.map(({ name, settings }) => ({ name, label: words.presets[name]!, settings })),
    controls: words.parameters,
    lab: { exact: labWords(lang).exact, unreached: labWords(lang).unreached, badAddress: labWords(lang).badAddress },
    drawn: { network: wordsOf('network'), costs: wordsOf('costs'), check: wordsOf('check') },
    built: {
      settings: settingsAt(document, changes, end),
      end,
      cost: [result.cost.at(-1)!, result.heldCost.at(-1)!],
      wrong: [moment.wrong.length, moment.heldWrong.length],
      count: [moment.training.length, moment.heldOut.length],
      worst: [worst.name, worst.error],
    },
  };
  const { chosen } = firstView(lab);
  const sizes = sizesOf(moment.settings);
  const network = (part: string, width: number, isDown: boolean): string =>
    renderToString(
      networkDrawing(moment, {
        id: `${id}-${part}`,
        label: labelOf('network'),
        words: wordsOf('network'),
        layout: layoutOf(sizes, width, isDown),
        chosen,
      }),
    );
  const { cost, heldCost } = result;
  const costs = (part: string, width: number): string =>
    renderToString(
      costsDrawing({
        id: `${id}-costs-${part}`,
        label: labelOf('costs'),
        words: wordsOf('costs'),
        width,
        cost,
        heldCost,
        changes,
        end,
        now: end,
      }),
    );
  const least = heldCost
    .slice(0, changes[0]!.epoch)
    .reduce<number>((low, value) => Math.min(low, value ?? low), Infinity);
  const at = (values: readonly (number | null)[], epoch: number): string => shown(values[epoch] ?? NaN, 3);
  const free = changes[0]!.epoch;
  return {
    lab,
    line: `${experiment.id} · ${settingsLine(experiment.parameters, [document])}`,
    network: { across: network('across', ACROSS, false), down: network('down', WIDTHS.narrow, true) },
    equation: renderToString(h(Equation, { moment, chosen, words: said })),
    costs: { wide: costs('wide', COSTS), narrow: costs('narrow', WIDTHS.narrow) },
    check: renderToString(
      checkDrawing({
        id: `${id}-check`,
        label: labelOf('check'),
        words: wordsOf('check'),
        width: CHECK,
        check: moment.check,
      }),
    ),
    caption: fill(said.caption, {
      ...{ free, count: moment.training.length, low: at(cost, free - 1), least: shown(least, 3) },
      ...{ high: at(heldCost, free - 1), end: at(heldCost, end) },
    }),
  };
}
