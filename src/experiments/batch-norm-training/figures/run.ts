// Accuracy on pictures never shown, epoch by epoch, with normalization and without.
import { axisY, dot, gridY, line, ruleY } from '@observablehq/plot';
import { h } from 'preact';
import {
  Chart,
  defineFigure,
  drawing,
  epochAxis,
  overEpochs,
  text,
  type Drawing,
  type Scene,
} from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';

const HEIGHT = 240;
const RUNS = [
  { name: 'on', stroke: 'r1', mark: 'dot' },
  { name: 'off', stroke: 'r2', mark: 'hol' },
] as const;

/** Guessing among ten classes. */
const CHANCE = 0.1;

const epochsOf = ({ runs }: Pick<Scene<Result>, 'runs'>): number =>
  Math.max(1, ...RUNS.map(({ name }) => runs[name]!.result.accuracy.length - 1));

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const epochs = epochsOf(scene);
  const narrow = look.kind === 'narrow';
  const room = narrow ? 14 : 116;
  const ends = RUNS.map(({ name }) => scene.runs[name]!.result.accuracy.at(-1) ?? 0);
  const plane = overEpochs(epochs, look.width - (narrow ? 0 : room - 14), HEIGHT);
  const y = (share: number): number => HEIGHT - 24 - share * (HEIGHT - 48);
  // Names that would touch are kept apart.
  const isClose = Math.abs(ends[0]! - ends[1]!) * (HEIGHT - 48) < 18;
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    text(0, 12, words['right'], { class: 'ink' }),
    h(Chart, {
      id,
      ...plane,
      y: { domain: [0, 1] },
      marks: [
        gridY([0.5, 1], { className: 'gr' }),
        ruleY([CHANCE], { className: 'ref' }),
        axisY([0, 0.5, 1], { tickSize: 0, label: null, tickFormat: (value: number) => `${100 * value}` }),
        ...epochAxis(epochs, words['epochs']!),
        ...RUNS.flatMap(({ name, stroke, mark }) => {
          const points = scene.runs[name]!.result.accuracy.map((share, epoch) => [epoch, share] as const);
          return [line(points, { className: `q-h ${stroke}` }), dot(points, { className: `q-h ${mark}`, r: 3.4 })];
        }),
      ],
    }),
    ...RUNS.map(({ name }, i) => {
      const nudge = isClose ? (ends[i]! >= ends[1 - i]! && !(i === 1 && ends[0] === ends[1]) ? -8 : 10) : 0;
      const at = y(ends[i]!) + 4 + nudge;
      return narrow
        ? text(look.width - 16, at + (nudge === 0 ? 14 : nudge), words[name], {
            class: 'ink b halo',
            'text-anchor': 'end',
          })
        : text(look.width - room + 8, at, words[name], { class: 'ink b' });
    }),
  );
}

export const run = defineFigure<Result>({
  id: 'normalization-run',
  place: 'text',
  runs: (settings) => ({ on: { ...settings, normalized: 'on' }, off: { ...settings, normalized: 'off' } }),
  draw,
  data: ({ runs }) => ({
    columns: ['epoch', ...RUNS.flatMap(({ name }) => [`accuracy ${name}`, `cost ${name}`])],
    rows: Array.from({ length: epochsOf({ runs }) + 1 }, (_, epoch) => [
      epoch,
      ...RUNS.flatMap(({ name }) => {
        const { accuracy, cost } = runs[name]!.result;
        return [accuracy[epoch] ?? null, cost[epoch] ?? null];
      }),
    ]),
  }),
});
