// One weight nudged, the cost watched: the curve, the slope at the start, and where each of them lands.
import { axisX, axisY, dot, gridY, line, ruleX, ruleY, text as label } from '@observablehq/plot';
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { Chart, defineFigure, drawing, letter, px, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { topOf } from './opening.ts';
import { quantityOf, signOf } from './names.ts';

const signed = (value: number): string => (value < 0 ? `−${-value}` : String(value));
const HEIGHT = 280;

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { result, settings } = scene.runs['only']!;
  const { nudges, cost, after, promised } = result;
  const watched = result.entries[result.chosen]!;
  const nudge = Number(settings['nudge']);
  const top = Math.max(topOf(result) * 1.08, 1e-6);
  // Room below 0, for a tangent may promise what no cost can be.
  const bottom = -0.15 * top;
  const within = (value: number): number => Math.max(bottom, Math.min(top, value));
  const reach = nudges.at(-1)!;
  const tangent = [-reach, reach].map((by) => [by, cost + by * watched.gradient] as const);
  const side = nudge > 0.3 * nudges.at(-1)! ? -1 : 1;
  const anchor = side < 0 ? 'end' : 'start';
  const near = Math.abs(within(promised) - after) < top * 0.09;
  const lower = promised < after;
  const free = lower === watched.gradient < 0 ? -1 : 1;
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    h('g', { class: 'q-e' }, text(38, 12, [words['cost'], ' ', letter('E')], { class: 'qt' })),
    h(Chart, {
      id,
      ...{ width: look.width, height: HEIGHT, marginLeft: 38, marginRight: 14, marginTop: 24, marginBottom: 40 },
      axis: null,
      x: { domain: [-reach, reach] },
      y: { domain: [bottom, top] },
      marks: [
        ruleY([0], { className: 'ax' }),
        gridY([top / 1.08], { className: 'gr' }),
        axisY([0, top / 1.08], {
          tickSize: 0,
          label: null,
          tickFormat: (value: number) => fixed(value, value ? 2 : 0),
        }),
        axisX([-4, -2, 0, 2, 4], { className: 'ax', tickSize: 4, tickPadding: 4, label: null, tickFormat: signed }),
        ruleX([nudge], { className: 'ref' }),
        line(tangent, { className: 'q-d r2', clip: true }),
        line(
          watched.costs.map((value, i) => [nudges[i]!, value] as const),
          { className: 'q-e r1' },
        ),
        dot([[0, cost]], { className: 'hol ink', r: 5 }),
        dot([[nudge, within(promised)]], { className: 'q-d hol', r: 4.6 }),
        dot([[nudge, after]], { className: 'q-e dot', r: 4.6 }),
        label([[nudge, after]], {
          text: () => `${words['found']} ${fixed(after, 4)}`,
          ...{ className: 'ink halo', textAnchor: anchor, dx: 10 * side, dy: near ? (lower ? -11 : 13) : -9 },
        }),
        // On the side of the tangent that it leaves free.
        label([[nudge, within(promised)]], {
          text: () => `${words['promised']} ${fixed(promised, 4)}`,
          ...{ className: 'ink halo', textAnchor: free < 0 ? 'end' : 'start', dx: 10 * free, dy: lower ? 13 : -11 },
        }),
      ],
    }),
    h(
      'g',
      { class: quantityOf(watched.name) },
      text(px(look.width - 14), HEIGHT - 4, [words['nudge'], ' ', letter(signOf(watched.name))], {
        class: 'qt',
        'text-anchor': 'end',
      }),
    ),
  );
}

export const watched = defineFigure<Result>({
  id: 'backpropagation-nudge',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ runs }) => {
    const { entries, nudges, chosen, cost } = runs['only']!.result;
    const { costs, gradient } = entries[chosen]!;
    return {
      columns: ['nudge', 'E', 'tangent'],
      rows: nudges.map((by, i) => [by, costs[i]!, cost + by * gradient]),
    };
  },
});
