// The network beside the curve that it approaches, and the largest error against the number of units.
import { axisX, axisY, dot, gridY, line, text as label } from '@observablehq/plot';
import { h } from 'preact';
import { fixed, shown } from '../../../i18n/number.ts';
import { log } from '../../../lib/nn/index.ts';
import { Chart, defineFigure, drawing, letter, text, type Drawing } from '../../../lib/figure/index.ts';
import { COUNTS, type Result } from '../experiment.ts';
import { fitPanel, heights, type ThisScene } from './shared.ts';

/** What the chosen units are held against, on the same target. */
const COMPARED = ['relu', 'step', 'square'] as const;
const STROKES: Readonly<Record<string, string>> = { relu: 'r1', step: 'r2', square: 'r3' };

const LEAST = 1e-5;
const isShown = (error: number): boolean => error >= LEAST;

const curveOf = ({ errorByHidden }: Result): [number, number][] =>
  errorByHidden.hidden.flatMap((count, i): [number, number][] => {
    const error = errorByHidden.maxError[i]!;
    return isShown(error) ? [[count, error]] : [];
  });

/** The names that are drawn: those compared, and the chosen one if it is another. */
function lines(scene: ThisScene): { name: string; result: Result; stroke: string; isChosen: boolean }[] {
  const chosen = String(scene.settings['activation']);
  const names = [...new Set([chosen, ...COMPARED])];
  return names.map((name) => ({
    name,
    result: name === chosen ? scene.runs['only']!.result : scene.runs[name]!.result,
    stroke: STROKES[name] ?? 'r1',
    isChosen: name === chosen,
  }));
}

/** Names at the ends of their curves, kept apart. */
function ends(
  all: ReturnType<typeof lines>,
  height: number,
): { name: string; isChosen: boolean; spot: [number, number]; dy: number }[] {
  const perDecade = height / 5;
  let last = -Infinity;
  return all
    .flatMap(({ name, isChosen, result }) => {
      const spot = curveOf(result).at(-1);
      return spot ? [{ name, isChosen, spot, place: (-log(spot[1]) / log(10)) * perDecade }] : [];
    })
    .sort((one, other) => one.place - other.place)
    .map(({ name, isChosen, spot, place }) => {
      const at = Math.max(place, last + 16);
      last = at;
      return { name, isChosen, spot, dy: at - place };
    });
}

/** By what the error falls from 64 to 128 units. */
function ratioOf(scene: ThisScene): string {
  const { hidden, maxError } = scene.runs['only']!.result.errorByHidden;
  const at = hidden.indexOf(64);
  return fixed(maxError[at]! / maxError[at + 1]!, 1);
}

/** Beside the chosen curve at 64 units, if it falls there. */
function slopeSpot(all: ReturnType<typeof lines>): [number, number][] {
  const curve = curveOf(all.find(({ isChosen }) => isChosen)!.result);
  const [here, next] = [64, 128].map((count) => curve.find(([units]) => units === count));
  return here && next && here[1] / next[1] > 1.2 ? [here] : [];
}

function errorChart(scene: ThisScene, left: number, top: number, width: number, height: number): Drawing {
  const { id, words } = scene;
  const { result, settings } = scene.runs['only']!;
  const all = lines(scene);
  const now: [number, number][] = isShown(result.maxError) ? [[Number(settings['hidden']), result.maxError]] : [];
  return h(
    'g',
    {},
    text(left + 2, top + 2, words['error'], { class: 'ink' }),
    h(Chart, {
      id: `${id}-errors`,
      left,
      top,
      width,
      height,
      marginLeft: 60,
      marginRight: 62,
      marginTop: 14,
      marginBottom: 40,
      axis: null,
      x: { type: 'log', base: 2, domain: [1, 512] },
      y: { type: 'log', domain: [LEAST, 1.2] },
      marks: [
        gridY([1, 0.1, 0.01, 0.001, 0.0001], { className: 'gr' }),
        axisY([1, 0.1, 0.01, 0.001, 0.0001], {
          tickSize: 0,
          label: null,
          tickFormat: (value: number) => String(value),
        }),
        axisX([1, 4, 16, 64, 256], { className: 'ax', tickSize: 4, tickPadding: 4, label: null, tickFormat: String }),
        ...all.flatMap(({ result: one, stroke, isChosen }) => [
          line(curveOf(one), { className: isChosen ? `q-e ${stroke}` : stroke }),
          ...(isChosen ? [dot(curveOf(one), { className: 'q-e dot', r: 3 })] : []),
        ]),
        ...ends(all, height - 54).map(({ name, isChosen, spot, dy }) =>
          label([spot], {
            text: () => words[name]!,
            className: `${isChosen ? 'q-e qt b' : 'ink'} halo`,
            textAnchor: 'start',
            dx: 8,
            dy,
          }),
        ),
        label(slopeSpot(all), {
          text: () => words['doubling']!.replace('{ratio}', ratioOf(scene)),
          className: 'q-e qt halo',
          textAnchor: 'end',
          dx: -12,
          dy: 6,
        }),
        dot(now, { className: 'now hol', r: 6 }),
      ],
    }),
    text(left + width - 62, top + height - 2, words['units'], { 'text-anchor': 'end' }),
  );
}

function draw(scene: ThisScene): Drawing {
  const { id, look, words } = scene;
  const { result } = scene.runs['only']!;
  const isNarrow = look.width < 640;
  const width = isNarrow ? look.width : Math.round(look.width * 0.54);
  const height = isNarrow ? 210 : 290;
  return drawing(
    { id, width: look.width, height: isNarrow ? 490 : 320, label: scene.label },
    h(
      'g',
      {},
      h('g', { class: 'q-h' }, text(4, 12, words['answer'], { class: 'qt b' })),
      h('g', { class: 'q-y' }, text(4 + 8 * words['answer']!.length, 12, words['target'], { class: 'qt' })),
    ),
    fitPanel({
      id: `${id}-fit`,
      left: 0,
      top: 20,
      width,
      height,
      result,
      domain: heights(result),
      worst: shown(result.maxError, 4),
    }),
    h('g', { class: 'q-x' }, text(width * 0.75, height + 14, letter('x'), { class: 'qt', 'text-anchor': 'middle' })),
    isNarrow
      ? errorChart(scene, 0, 256, look.width, 230)
      : errorChart(scene, width + 24, 12, look.width - width - 24, 306),
  );
}

export const fit = defineFigure<Result>({
  id: 'approximation-fit',
  place: 'text',
  slide: { width: 720, type: 1.12 },
  // Written-down weights know neither rate nor seed. The names are always the same: columns of the plate go by them.
  runs: ({ target, hidden, activation }) => ({
    only: { target: target!, hidden: hidden!, activation: activation!, weights: 'built' },
    ...Object.fromEntries(
      COMPARED.map((name) => [name, { target: target!, weights: 'built', activation: name, hidden: 8 }]),
    ),
  }),
  draw,
  data: (scene) => ({
    columns: ['units', ...lines(scene).map(({ name }) => `largest error ${name}`)],
    rows: COUNTS.map((count, i) => [count, ...lines(scene).map(({ result }) => result.errorByHidden.maxError[i]!)]),
  }),
});
