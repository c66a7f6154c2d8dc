// A speed needs its rate beside it: the quadratic run, cross-entropy at a thirtieth of its rate (the document's own
// choice), and cross-entropy at the same rate.
import { dot, line, text as label } from '@observablehq/plot';
import { h } from 'preact';
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
import { printValue } from '../../../lib/parameter/index.ts';
import type { Result } from '../experiment.ts';
import { at, epochsOf, outputAxis, points, type LessonScene } from './shared.ts';

/** Document A runs cross-entropy at 0.005 beside the quadratic cost at 0.15. */
const THIRTIETH = 30;

const RUNS = [
  { name: 'same', cost: 'cross-entropy', stroke: 'r2', mark: 'hol' },
  { name: 'quadratic', cost: 'quadratic', stroke: 'r1', mark: 'dot' },
  { name: 'thirtieth', cost: 'cross-entropy', stroke: 'r3', mark: 'hol' },
] as const;

/** Names stand apart: low for the quick run, under ½ for the one that crosses it late, above the end of the slow one. */
function nameSpot({ output, firstBelowHalf }: Result, epochs: number, name: (typeof RUNS)[number]['name']) {
  if (name === 'same') {
    const epoch = output.findIndex((value) => value < 0.15);
    return { spot: [Math.max(0, epoch), 0.2] as const, textAnchor: 'start', dx: 4 } as const;
  }
  if (firstBelowHalf !== null)
    return { spot: [firstBelowHalf, 0.5] as const, textAnchor: 'end', dx: -8, dy: 14 } as const;
  return { spot: [epochs, at(output, epochs)] as const, textAnchor: 'end', dy: -20 } as const;
}

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
        text: () =>
          `${words[cost]}, η ${printValue(settings['eta']!)}${crossed === null ? '' : `: ${words['epoch']} ${crossed}`}`,
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
      marks: [...outputAxis, ...epochAxis(epochs, words['epochs']!), ...marks],
    }),
  );
}

export const rates = defineFigure<Result>({
  id: 'slow-learning-rates',
  place: 'text',
  runs: (settings) => ({
    same: { ...settings, cost: 'cross-entropy' },
    quadratic: { ...settings, cost: 'quadratic' },
    thirtieth: { ...settings, cost: 'cross-entropy', eta: Number(settings['eta']) / THIRTIETH },
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
