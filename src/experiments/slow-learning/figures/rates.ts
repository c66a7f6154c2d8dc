// A speed needs its rate beside it: the quadratic run, cross-entropy at a thirtieth of its rate (the document's own
// choice), and cross-entropy at the same rate.
import { dot, line, text as label } from '@observablehq/plot';
import { h } from 'preact';
import { shown } from '../../../i18n/number.ts';
import {
  Chart,
  defineFigure,
  drawing,
  letter,
  text,
  epochAxis,
  overEpochs,
  type Drawing,
} from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { at, epochsOf, outputAxis, points, type LessonScene } from './shared.ts';

/** Document A runs cross-entropy at 0.005 beside the quadratic cost at 0.15. A thirtieth of the least number is 0. */
const THIRTIETH = 30;

const RUNS = [
  { name: 'same', cost: 'cross-entropy', stroke: 'r2', mark: 'hol' },
  { name: 'quadratic', cost: 'quadratic', stroke: 'r1', mark: 'dot' },
  { name: 'thirtieth', cost: 'cross-entropy', stroke: 'r3', mark: 'hol' },
] as const;

/** Where a run's name stands: beside the quick fall, left of the late one, above the end of the slow one. */
function nameSpot({ output }: Result, epochs: number, name: (typeof RUNS)[number]['name']) {
  const below = (level: number) =>
    Math.max(
      0,
      output.findIndex((value) => value < level),
    );
  if (name === 'same') return { spot: [below(0.15), 0.2], textAnchor: 'start', dx: 6 } as const;
  if (name === 'quadratic') return { spot: [below(0.4) || epochs, 0.36], textAnchor: 'end', dx: -10 } as const;
  return { spot: [epochs, at(output, epochs)], textAnchor: 'end', dy: -22 } as const;
}

/** The crossings, by epoch alone: the names say the rest. */
const crossings = (scene: LessonScene) =>
  RUNS.flatMap(({ name }) => {
    const { firstBelowHalf, output } = scene.runs[name]!.result;
    return firstBelowHalf === null ? [] : [[firstBelowHalf, at(output, firstBelowHalf)] as const];
  });

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const epochs = epochsOf(scene);
  const marks = RUNS.flatMap(({ name, cost, stroke, mark }) => {
    const { result, settings } = scene.runs[name]!;
    const crossed = result.firstBelowHalf;
    const spot = crossed === null ? [] : [[crossed, at(result.output, crossed)] as const];
    const { spot: named, ...placed } = nameSpot(result, epochs, name);
    return [
      line(points(result.output), { className: `q-h ${stroke}` }),
      dot(spot, { className: `q-h ${mark}`, r: 4.6 }),
      label([named], {
        text: () => `${words[cost]}, η ${shown(Number(settings['eta']), 3)}`,
        ...placed,
        className: 'ink halo',
      }),
    ];
  });
  return drawing(
    { id, width: look.width, height: 260, label: scene.label },
    h('g', { class: 'q-h' }, text(30, 12, [words['output'], ' ', letter('h')], { class: 'qt' })),
    h(Chart, {
      id,
      ...overEpochs(epochs, look.width, 260),
      y: { domain: [0, 1] },
      marks: [
        ...outputAxis,
        ...epochAxis(epochs, words['epochs']!),
        ...marks,
        label(crossings(scene), {
          text: ([epoch]: readonly [number, number]) => String(epoch),
          textAnchor: 'start',
          dx: 8,
          dy: -9,
          className: 'ink b halo',
        }),
      ],
    }),
  );
}

export const rates = defineFigure<Result>({
  id: 'slow-learning-rates',
  place: 'text',
  slide: { width: 640 },
  runs: (settings) => ({
    same: { ...settings, cost: 'cross-entropy' },
    quadratic: { ...settings, cost: 'quadratic' },
    thirtieth: {
      ...settings,
      cost: 'cross-entropy',
      eta: Math.max(Number.MIN_VALUE, Number(settings['eta']) / THIRTIETH),
    },
  }),
  draw,
  data: ({ runs }) => ({
    columns: ['epoch', ...RUNS.map(({ name, cost }) => `output ${cost} eta ${runs[name]!.settings['eta']}`)],
    rows: Array.from({ length: epochsOf({ runs }) + 1 }, (_, epoch) => [
      epoch,
      ...RUNS.map(({ name }) => runs[name]!.result.output[epoch] ?? null),
    ]),
  }),
});
