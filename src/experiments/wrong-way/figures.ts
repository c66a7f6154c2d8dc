// Accuracy over the epochs under both costs: the median of twenty seeds in its band.
import { areaY, axisY, gridY, line, ruleY, text as label } from '@observablehq/plot';
import { h } from 'preact';
import {
  Chart,
  bandOf,
  defineFigure,
  drawing,
  epochAxis,
  overEpochs,
  text,
  type Drawing,
  type Scene,
} from '../../lib/figure/index.ts';
import type { Result } from './experiment.ts';

export const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

const COSTS = [
  { cost: 'cross-entropy', stroke: 'r2' },
  { cost: 'quadratic', stroke: 'r1' },
] as const;

const nameOf = (cost: string, seed: number): string => `${cost}, seed ${seed}`;

/** Median and middle eight tenths of the seeds at each epoch. */
const bandUnder = (scene: Pick<Scene<Result>, 'runs'>, cost: string) =>
  bandOf(SEEDS.map((seed) => scene.runs[nameOf(cost, seed)]!.result.accuracy));

/** The first epoch at which the median has nine points in ten right. */
export const medianWait = (scene: Pick<Scene<Result>, 'runs'>, cost: string): number | null => {
  const epoch = bandUnder(scene, cost).findIndex(({ median }) => median >= 0.9);
  return epoch < 0 ? null : epoch;
};

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const epochs = Number(scene.runs[nameOf('quadratic', 1)]!.settings['epochs']);
  const marks = COSTS.flatMap(({ cost, stroke }) => {
    const band = bandUnder(scene, cost).map((values, epoch) => ({ epoch, ...values }));
    const halfway = Math.max(
      0,
      band.findIndex(({ median }) => median >= 0.5),
    );
    const spot = { epoch: halfway, median: cost === 'quadratic' ? 0.5 : 0.75 };
    return [
      areaY(band, { x: 'epoch', y1: 'low', y2: 'high', className: 'wash' }),
      line(band, { x: 'epoch', y: 'median', className: stroke }),
      label([spot], {
        x: 'epoch',
        y: 'median',
        text: () => words[cost]!,
        className: 'ink b halo',
        textAnchor: cost === 'quadratic' ? 'end' : 'start',
        dx: cost === 'quadratic' ? -24 : 8,
      }),
    ];
  });
  return drawing(
    { id, width: look.width, height: 240, label: scene.label },
    text(30, 12, words['accuracy'], { class: 'ink' }),
    h(Chart, {
      id,
      ...overEpochs(epochs, look.width, 240),
      y: { domain: [0, 1] },
      marks: [
        ruleY([0], { className: 'ax' }),
        ruleY([0.9], { className: 'ref' }),
        gridY([1], { className: 'gr' }),
        axisY([0, 0.9, 1], { tickSize: 0, label: null, tickFormat: (share: number) => String(share) }),
        ...epochAxis(epochs, words['epochs']!),
        ...marks,
      ],
    }),
  );
}

const band = defineFigure<Result>({
  id: 'slow-learning-band',
  place: 'text',
  runs: (settings) =>
    Object.fromEntries(
      COSTS.flatMap(({ cost }) => SEEDS.map((seed) => [nameOf(cost, seed), { ...settings, cost, seed }])),
    ),
  draw,
  data: (scene) => {
    const bands = COSTS.map(({ cost }) => bandUnder(scene, cost));
    return {
      columns: ['epoch', ...COSTS.flatMap(({ cost }) => ['low', 'median', 'high'].map((name) => `${name} ${cost}`))],
      rows: bands[0]!.map((_, epoch) => [
        epoch,
        ...bands.flatMap((one) => [one[epoch]!.low, one[epoch]!.median, one[epoch]!.high]),
      ]),
    };
  },
});

export const figures = [band];
