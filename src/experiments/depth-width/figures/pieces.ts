// Pieces against units, on a scale where every line up is ten times more: adding is a slow curve, multiplying a straight line.
import { axisX, axisY, dot, gridY, line, text as label } from '@observablehq/plot';
import { h } from 'preact';
import { Chart, defineFigure, drawing, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';

const HEIGHT = 270;

/** Units and pieces after each layer. */
const stations = (result: Result): (readonly [units: number, pieces: number])[] => {
  const width = result.deep.units / result.byLayer.length;
  return result.byLayer.map((pieces, layer) => [width * (layer + 1), pieces] as const);
};

/** One hidden layer: as many bends as units. */
const shallowCurve = (most: number): (readonly [number, number])[] =>
  Array.from({ length: most + 1 }, (_, units) => [units, units + 1] as const);

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const runs = ['two', 'six'].map((name) => stations(scene.runs[name]!.result));
  const most = 20;
  const ends = runs.map((points) => points.at(-1)!);
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    text(0, 12, words['pieces'], { class: 'ink' }),
    h(Chart, {
      id,
      width: look.width,
      height: HEIGHT,
      marginLeft: 48,
      marginRight: look.width < 480 ? 20 : 34,
      marginTop: 26,
      marginBottom: 26,
      axis: null,
      x: { domain: [0, most] },
      y: { type: 'log', domain: [1, 2000] },
      marks: [
        gridY([1, 10, 100, 1000], { className: 'gr' }),
        axisY([1, 10, 100, 1000], {
          tickSize: 0,
          label: null,
          tickFormat: (value: number) => (value === 1000 ? '1 000' : String(value)),
        }),
        axisX([0, 5, 10, 15], { className: 'ax', tickSize: 4, tickPadding: 4, label: null, tickFormat: String }),
        axisX([most], {
          className: 'ax',
          tickSize: 0,
          tickPadding: 8,
          label: null,
          tickFormat: (value: number) => `${value} ${words['units']!}`,
          textAnchor: 'end',
          dx: 14,
        }),
        line(shallowCurve(most), { className: 'q-h r3' }),
        line(runs[0]!, { className: 'q-h r1' }),
        dot(runs[0]!, { className: 'q-h dot', r: 4 }),
        line(runs[1]!, { className: 'q-h r2' }),
        dot(runs[1]!, { className: 'q-h hol', r: 4 }),
        label([[13, 14]], { text: () => words['one layer']!, className: 'ink halo', dy: 20 }),
        label([[ends[0]![0] * 0.6, 64]], {
          text: () => words['two a layer']!,
          className: 'ink halo',
          textAnchor: 'end',
          dx: -8,
          dy: -8,
        }),
        label([[15, 88]], {
          text: () => words['six a layer']!,
          className: 'ink halo',
          textAnchor: 'start',
          dx: look.width < 480 ? -20 : 2,
          dy: look.width < 480 ? 30 : 17,
        }),
      ],
    }),
  );
}

export const pieces = defineFigure<Result>({
  id: 'depth-width-pieces',
  place: 'text',
  runs: (settings) => ({
    two: { ...settings, width: 2, depth: 10 },
    six: { ...settings, width: 6, depth: 3 },
  }),
  draw,
  data: ({ runs }) => ({
    columns: ['units', 'pieces, two units a layer', 'pieces, six units a layer', 'pieces, one layer'],
    rows: [...new Set([...stations(runs['two']!.result), ...stations(runs['six']!.result)].map(([units]) => units))]
      .sort((a, b) => a - b)
      .map((units) => [
        units,
        stations(runs['two']!.result).find(([at]) => at === units)?.[1] ?? null,
        stations(runs['six']!.result).find(([at]) => at === units)?.[1] ?? null,
        units + 1,
      ]),
  }),
});
