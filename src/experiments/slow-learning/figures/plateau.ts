// The quadratic run alone: the weight falls from the first epoch on, the output does not notice.
import { axisY, dot, gridY, line, text as label } from '@observablehq/plot';
import { Chart, defineFigure, drawing, letter, text, epochAxis, type Drawing } from '../../../lib/figure/index.ts';
import { h } from 'preact';
import { shown } from '../../../i18n/number.ts';
import type { Result } from '../experiment.ts';
import { at, epochsOf, outputAxis, points, type LessonScene } from './shared.ts';

/** Halfway through, where the weight has moved and the output has not. */
export const halfway = (scene: Pick<LessonScene, 'runs'>): number => Math.max(1, Math.floor(epochsOf(scene) / 2));

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const { result } = scene.runs['quadratic']!;
  const epochs = epochsOf(scene);
  const middle = halfway(scene);
  const weights = result.w;
  const low = Math.floor(weights.reduce((least, weight) => Math.min(least, weight), 0));
  const high = Math.ceil(weights.reduce((most, weight) => Math.max(most, weight), 1));
  const common = { width: look.width, marginLeft: 30, marginRight: 14, axis: null, x: { domain: [0, epochs] } };
  const marked = (values: readonly number[], quantity: string, above: boolean) => [
    dot([[middle, at(values, middle)]], { className: `${quantity} dot`, r: 4.6 }),
    label([[middle, at(values, middle)]], {
      text: () => `${shown(at(values, 0), 3)} → ${shown(at(values, middle), 3)}`,
      dy: above ? -14 : 16,
      textAnchor: 'end',
      dx: above ? 40 : -6,
      className: 'ink halo',
    }),
  ];
  return drawing(
    { id, width: look.width, height: 300, label: scene.label },
    h('g', { class: 'q-h' }, text(30, 12, [words['output'], ' ', letter('h')], { class: 'qt' })),
    h(Chart, {
      ...common,
      id: `${id}-output`,
      height: 150,
      marginTop: 24,
      marginBottom: 10,
      y: { domain: [0, 1] },
      marks: [
        ...outputAxis,
        line(points(result.output), { className: 'q-h r1' }),
        ...marked(result.output, 'q-h', false),
      ],
    }),
    h('g', { class: 'q-w' }, text(30, 166, [words['weight'], ' ', letter('w')], { class: 'qt' })),
    h(Chart, {
      ...common,
      id: `${id}-weight`,
      top: 154,
      height: 146,
      marginTop: 22,
      marginBottom: 24,
      y: { domain: [low, high] },
      marks: [
        gridY([low, 0, high], { className: 'gr' }),
        axisY([low, 0, high], { tickSize: 0, label: null, tickFormat: (value: number) => shown(value) }),
        ...epochAxis(epochs, words['epochs']!),
        line(points(weights), { className: 'q-w r1' }),
        ...marked(weights, 'q-w', true),
      ],
    }),
  );
}

export const plateau = defineFigure<Result>({
  id: 'slow-learning-plateau',
  place: 'text',
  runs: (settings) => ({ quadratic: { ...settings, cost: 'quadratic' } }),
  draw,
  data: ({ runs }) => {
    const { result } = runs['quadratic']!;
    return {
      columns: ['epoch', 'output', 'w'],
      rows: result.output.map((output, epoch) => [epoch, output, result.w[epoch]!]),
    };
  },
});
