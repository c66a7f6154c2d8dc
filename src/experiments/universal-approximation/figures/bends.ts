// One bend a unit: what each unit of a small network adds, and the sum.
import { axisX, axisY, gridY, line, ruleX, ruleY, text as label } from '@observablehq/plot';
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { activations, type ActivationName } from '../../../lib/nn/index.ts';
import { Chart, defineFigure, drawing, letter, text, type Drawing } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { points, type ThisScene } from './shared.ts';

const UNITS = 4;

/** v σ(wx + b) at every place. */
export const partsOf = ({ x, weights: { w, b, v } }: Result, activation: ActivationName): number[][] =>
  w.map((weight, k) => x.map((place) => v[k]! * activations[activation].f(weight * place + b[k]!)));

/** Straight pieces need no more than their ends, which are quarters here. */
const corners = (x: readonly number[], y: readonly number[]): [number, number][] =>
  x.flatMap((place, i): [number, number][] => (Number.isInteger(place * UNITS) ? [[place, y[i]!]] : []));

function draw(scene: ThisScene): Drawing {
  const { id, look, words } = scene;
  const { result } = scene.runs['only']!;
  const { x, approximation, weights } = result;
  const parts = partsOf(result, 'relu').filter((_, k) => Math.abs(weights.v[k]!) > 1e-9);
  const strengths = weights.v.filter((v) => Math.abs(v) > 1e-9);
  const isNarrow = look.width < 480;
  const half = isNarrow ? look.width : (look.width - 28) / 2;
  const height = 214;
  const panel = (key: string, left: number, top: number, domain: [number, number], ticks: number[], marks: unknown[]) =>
    h(Chart, {
      id: `${id}-${key}`,
      left,
      top,
      width: half,
      height,
      marginLeft: 30,
      marginRight: 34,
      marginTop: 10,
      marginBottom: 24,
      axis: null,
      x: { domain: [0, 1] },
      y: { domain },
      marks: [
        gridY(ticks, { className: 'gr' }),
        ruleY([0], { className: 'ax' }),
        ruleX(result.bends, { className: 'ref' }),
        axisY(ticks, { tickSize: 0, label: null, tickFormat: (value: number) => fixed(value, 0) }),
        axisX([0, 0.25, 0.5, 0.75, 1], {
          className: 'ax',
          tickSize: 0,
          tickPadding: 8,
          label: null,
          tickFormat: (value: number) => ['0', '¼', '½', '¾', '1'][value * 4]!,
        }),
        ...(marks as []),
      ],
    });
  const second = isNarrow ? { left: 0, top: height + 46 } : { left: half + 28, top: 22 };
  return drawing(
    { id, width: look.width, height: isNarrow ? 2 * height + 48 : height + 24, label: scene.label },
    text(0, 12, words['parts'], { class: 'ink b' }),
    panel(
      'parts',
      0,
      22,
      [-6.4, 4.4],
      [-6, -4, -2, 0, 2, 4],
      [
        ...parts.map((values, k) => line(corners(x, values), { className: `q-z ${['r1', 'r2', 'r3'][k % 3]}` })),
        ...parts.map((values, k) =>
          label([[1, values.at(-1)!]], {
            text: () => `${strengths[k]! > 0 ? '+' : '−'}${fixed(Math.abs(strengths[k]!), 0)}`,
            className: 'q-z qt b halo',
            textAnchor: 'start',
            dx: 6,
            dy: k === 2 ? 5 : 0,
          }),
        ),
      ],
    ),
    text(second.left, second.top - 10, words['sum'], { class: 'ink b' }),
    panel(
      'sum',
      second.left,
      second.top,
      [-1.6, 1.1],
      [-1, 0, 1],
      [
        line(points(x, result.target), { className: 'q-y r3' }),
        line(corners(x, approximation), { className: 'q-h r1' }),
      ],
    ),
    h(
      'g',
      { class: 'q-x' },
      text(second.left + half - 12, second.top + height - 8, letter('x'), { class: 'qt', 'text-anchor': 'end' }),
    ),
  );
}

export const bends = defineFigure<Result>({
  id: 'approximation-bends',
  place: 'text',
  runs: (settings) => ({ only: { ...settings, target: 'sine', hidden: UNITS, activation: 'relu', weights: 'built' } }),
  draw,
  data: ({ runs }) => {
    const { result } = runs['only']!;
    const parts = partsOf(result, 'relu');
    return {
      columns: ['x', ...parts.map((_, k) => `unit ${k + 1}`), 'sum', 'target'],
      rows: result.x.map((x, i) => [x, ...parts.map((part) => part[i]!), result.approximation[i]!, result.target[i]!]),
    };
  },
});
