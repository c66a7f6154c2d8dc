// How fast the weight moves at each output: a hump under the quadratic cost, a straight line under cross-entropy.
import { axisX, axisY, dot, gridY, line, ruleX, ruleY, text as label } from '@observablehq/plot';
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { Chart, defineFigure, drawing, letter, text, type Drawing } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { COSTS, MARK, STROKE, underBothCosts, type Cost, type LessonScene } from './shared.ts';

/** |∂E/∂w| as a function of the output: |h − y| h (1 − h) |x| and |h − y| |x|. */
export const speedAt = (cost: Cost, output: number, x: number, y: number): number =>
  Math.abs((output - y) * x) * (cost === 'quadratic' ? output * (1 - output) : 1);

const OUTPUTS = Array.from({ length: 101 }, (_, index) => index / 100);

/** The output at which the quadratic speed is largest. */
export const fastest = (x: number, y: number): number =>
  OUTPUTS.reduce((best, h) => (speedAt('quadratic', h, x, y) > speedAt('quadratic', best, x, y) ? h : best), 0);

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const { x: input, y: target } = scene.runs['quadratic']!.settings;
  const [x, y] = [Number(input), Number(target)];
  const most = Math.max(0.2, Math.abs(x) * Math.max(y, 1 - y));
  const marks = COSTS.flatMap((cost) => {
    const { output } = scene.runs[cost]!.result;
    const stride = Math.max(1, Math.round((output.length - 1) / 30));
    const moments = output.filter((_, epoch) => epoch % stride === 0);
    return [
      line(
        OUTPUTS.map((h) => [h, speedAt(cost, h, x, y)] as const),
        { className: `q-w ${STROKE[cost]}` },
      ),
      dot(
        moments.map((h) => [h, speedAt(cost, h, x, y)] as const),
        { className: `q-w ${MARK[cost]}`, r: 3.4 },
      ),
    ];
  });
  const peak = fastest(x, y);
  const names: [number, number, string][] = [
    [0.3, speedAt('cross-entropy', 0.3, x, y) + most * 0.07, words['cross-entropy']!],
    [0.68, speedAt('quadratic', 0.6, x, y) * 0.4, words['quadratic']!],
  ];
  return drawing(
    { id, width: look.width, height: 280, label: scene.label },
    h('g', { class: 'q-w' }, text(34, 12, [words['speed'], ' ', letter('|∂E/∂w|')], { class: 'qt' })),
    h(Chart, {
      id,
      width: look.width,
      height: 280,
      marginLeft: 34,
      marginRight: 14,
      marginTop: 24,
      marginBottom: 40,
      axis: null,
      x: { domain: [0, 1] },
      y: { domain: [0, most] },
      marks: [
        ruleY([0], { className: 'ax' }),
        gridY([most], { className: 'gr' }),
        axisY([0, most], { tickSize: 0, label: null, tickFormat: (value: number) => fixed(value, value % 1 ? 2 : 0) }),
        axisX([0, 0.5, 1], {
          className: 'ax',
          tickSize: 4,
          tickPadding: 4,
          label: null,
          tickFormat: (h: number) => (h === 0.5 ? '½' : String(h)),
        }),
        ruleX([peak], { className: 'ref', y1: 0, y2: speedAt('quadratic', peak, x, y) }),
        ...marks,
        label(names, {
          text: ([, , name]: [number, number, string]) => name,
          className: 'ink b halo',
          textAnchor: 'end',
        }),
        label([[peak, speedAt('quadratic', peak, x, y)]], {
          text: () => `${fixed(speedAt('quadratic', peak, x, y), 3)} ${words['at output']} ${fixed(peak, 2)}`,
          dy: -12,
          className: 'ink halo',
        }),
      ],
    }),
    h(
      'g',
      { class: 'q-h' },
      text(look.width - 14, 276, [words['output'], ' ', letter('h')], { class: 'qt', 'text-anchor': 'end' }),
    ),
  );
}

export const speed = defineFigure<Result>({
  id: 'slow-learning-speed',
  place: 'text',
  runs: underBothCosts,
  draw,
  data: ({ runs }) => {
    const { x, y } = runs['quadratic']!.settings;
    return {
      columns: ['output', ...COSTS.map((cost) => `speed ${cost}`)],
      rows: OUTPUTS.map((h) => [h, ...COSTS.map((cost) => speedAt(cost, h, Number(x), Number(y)))]),
    };
  },
});
