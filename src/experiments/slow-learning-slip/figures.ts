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

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const epochs = scene.runs['slip']!.result.w.length - 1;
  const curves = RULES.flatMap(({ name, stroke }) => {
    const { w } = scene.runs[name]!.result;
    const epoch = Math.round(epochs * 0.42);
    return [
      line(
        w.map((value, index) => [index, value] as const),
        { className: `q-w ${stroke}` },
      ),
      label([[epoch, w[epoch]!]], {
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
      y: { domain: [-2, 2] },
      marks: [
        gridY([2, -2], { className: 'gr' }),
        ruleY([0], { className: 'ref' }),
        axisY([-2, 0, 2], { tickSize: 0, label: null, tickFormat: (value: number) => String(value).replace('-', '−') }),
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
