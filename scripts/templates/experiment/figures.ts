// The pictures of this experiment, in the order in which the lesson shows them.
import { axisX, axisY, dot, line, ruleY } from '@observablehq/plot';
import { h } from 'preact';
import { Chart, defineFigure, drawing } from '../../../src/lib/figure/index.ts';
import type { Result } from './experiment.ts';

const HEIGHT = 220;

const curve = defineFigure<Result>({
  id: 'new-experiment-curve',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw({ id, runs, look, label }) {
    const { cost } = runs['only']!.result;
    const points = cost.map((value, step): [number, number] => [step, value]);
    const chart = h(Chart, {
      id,
      width: look.width,
      height: HEIGHT,
      marginLeft: 40,
      marginBottom: 28,
      axis: null,
      marks: [
        ruleY([0], { className: 'ax' }),
        axisX({ className: 'ax', ticks: 5, label: null }),
        axisY({ tickSize: 0, ticks: 4, label: null }),
        line(points, { className: 'q-e r1' }),
        dot(points.slice(-1), { className: 'q-e dot', r: 4.6 }),
      ],
    });
    return drawing({ id, width: look.width, height: HEIGHT, label }, chart);
  },
  data: ({ runs }) => {
    const { x, cost } = runs['only']!.result;
    return { columns: ['step', 'x', 'cost'], rows: x.map((value, step) => [step, value, cost[step]!]) };
  },
});

export const figures = [curve];
