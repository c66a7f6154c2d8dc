// Document A's four printed panels against the rule it states and against the slip.
import { axisY, dot, gridY, line, ruleY, text as label } from '@observablehq/plot';
import { h } from 'preact';
import {
  Chart,
  defineFigure,
  epochAxis,
  overEpochs,
  drawing,
  letter,
  text,
  type Scene,
  type Drawing,
} from '../../lib/figure/index.ts';
import type { Result } from './experiment.ts';
import { PRINTED, PRINTED_EPOCHS } from './printed.ts';

const RULES = [
  { name: 'right', stroke: 'r1' },
  { name: 'slip', stroke: 'r2' },
] as const;

/** Farther away a drawing's coordinates would overflow. */
const FARTHEST = 1e6;

/** How many weights of a run a drawing can hold. */
function drawable(w: readonly number[]): number {
  const first = w.findIndex((weight) => !(Math.abs(weight) <= FARTHEST));
  return first < 0 ? w.length : first;
}

const epochsOf = ({ runs }: Pick<Scene<Result>, 'runs'>): number =>
  RULES.reduce((most, { name }) => Math.max(most, runs[name]!.result.w.length - 1), 1);

/** The axis holds the printed weights and both runs: 2, 4, 8, …, 1024. */
function reachOf({ runs }: Pick<Scene<Result>, 'runs'>): number {
  const farthest = RULES.flatMap(({ name }) => runs[name]!.result.w).reduce(
    (most, w) => Math.max(most, Math.abs(w)),
    0,
  );
  let reach = 2;
  while (reach < farthest && reach < 1024) reach *= 2;
  return reach;
}

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const epochs = epochsOf(scene);
  const reach = reachOf(scene);
  const curves = RULES.flatMap(({ name, stroke }) => {
    const { w } = scene.runs[name]!.result;
    const epoch = Math.round(epochs * 0.42);
    return [
      line(
        w.slice(0, drawable(w)).map((value, index) => [index, value] as const),
        { className: `q-w ${stroke}` },
      ),
      label([[epoch, w[Math.min(epoch, w.length - 1)]!]], {
        text: () => words[name]!,
        className: 'ink b halo',
        textAnchor: name === 'right' ? 'start' : 'end',
        dx: name === 'right' ? 4 : -8,
        dy: name === 'right' ? -14 : 16,
      }),
    ];
  });
  const printed = PRINTED_EPOCHS.map((epoch, index) => [epoch, PRINTED.w[index]!] as const);
  const shownPrinted = printed.filter(([epoch]) => epoch <= epochs);
  return drawing(
    { id, width: look.width, height: 260, label: scene.label },
    h('g', { class: 'q-w' }, text(30, 12, [words['weight'], ' ', letter('w')], { class: 'qt' })),
    h(Chart, {
      id,
      ...overEpochs(epochs, look.width, 260),
      y: { domain: [-reach, reach] },
      marks: [
        gridY([reach, -reach], { className: 'gr' }),
        ruleY([0], { className: 'ref' }),
        axisY([-reach, 0, reach], {
          tickSize: 0,
          label: null,
          tickFormat: (value: number) => String(value).replace('-', '−'),
        }),
        ...epochAxis(epochs, words['epochs']!),
        ...curves,
        dot(shownPrinted, { className: 'q-w hol', symbol: 'square', r: 5 }),
        label(shownPrinted.slice(0, 1), {
          text: () => words['printed']!,
          className: 'ink halo',
          textAnchor: 'start',
          dx: 10,
          dy: -6,
        }),
      ],
    }),
  );
}

const panels = defineFigure<Result>({
  id: 'slow-learning-panels',
  place: 'text',
  runs: (settings) => ({ right: { ...settings, rule: 'right' }, slip: { ...settings, rule: 'slip' } }),
  draw,
  data: ({ runs }) => ({
    columns: ['epoch', 'w printed', 'w right rule', 'w slip', 'output printed', 'output right rule', 'output slip'],
    rows: PRINTED_EPOCHS.map((epoch, index) => {
      const [right, slip] = [runs['right']!.result, runs['slip']!.result];
      const either = ({ w, output }: Result) => [w[epoch] ?? null, output[epoch] ?? null] as const;
      const [[rightW, rightOutput], [slipW, slipOutput]] = [either(right), either(slip)];
      return [epoch, PRINTED.w[index]!, rightW, slipW, PRINTED.output[index]!, rightOutput, slipOutput];
    }),
  }),
});

export const figures = [panels];
