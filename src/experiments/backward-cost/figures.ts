// The work behind one gradient, counted: a forward and a backward pass, and central differences instead.
import { axisX, axisY, dot, gridY, line, text as label } from '@observablehq/plot';
import { h } from 'preact';
import { scientific } from '../../i18n/number.ts';
import { Chart, defineFigure, drawing, px, text, type Drawing, type Scene } from '../../lib/figure/index.ts';
import type { Result } from './experiment.ts';

/** Square networks with two layers of weights, from 2 to 512 units a layer. */
export const WIDTHS = [2, 4, 8, 16, 32, 64, 128, 256, 512];
const HEIGHT = 320;
const MOST = 1e13;

const nameOf = (width: number): string => `width ${width}`;
const power = (value: number): string => scientific(value, 0).replace(/^1\u00a0×\u00a0/, '');
type Point = readonly [parameters: number, work: number];

const curve = ({ runs }: Pick<Scene<Result>, 'runs'>, of: (result: Result) => number): Point[] =>
  WIDTHS.map((width) => {
    const { result } = runs[nameOf(width)]!;
    return [result.parameters, of(result)] as const;
  });

const both = ({ forward, backward }: Result): number => forward + backward;

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { result } = scene.runs['chosen']!;
  const chosen = [
    [result.parameters, result.differences],
    [result.parameters, both(result)],
  ].filter(([parameters, work]) => parameters! >= 10 && parameters! <= 1e6 && work! <= MOST && work! >= 10);
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    text(0, 12, words['work']!, { class: 'ink' }),
    h(Chart, {
      id,
      ...{ width: look.width, height: HEIGHT, marginLeft: 40, marginRight: 16, marginTop: 26, marginBottom: 42 },
      axis: null,
      x: { type: 'log', domain: [10, 1e6] },
      y: { type: 'log', domain: [10, MOST] },
      marks: [
        gridY([1e2, 1e4, 1e6, 1e8, 1e10, 1e12], { className: 'gr' }),
        axisY([1e2, 1e4, 1e6, 1e8, 1e10, 1e12], { tickSize: 0, label: null, tickFormat: power }),
        axisX([10, 1e2, 1e3, 1e4, 1e5, 1e6], {
          className: 'ax',
          tickSize: 4,
          tickPadding: 4,
          label: null,
          tickFormat: power,
        }),
        line(
          curve(scene, ({ differences }) => differences),
          { className: 'q-e r2' },
        ),
        line(curve(scene, both), { className: 'q-d r1' }),
        dot(
          curve(scene, ({ differences }) => differences),
          { className: 'q-e hol', r: 4 },
        ),
        dot(curve(scene, both), { className: 'q-d dot', r: 4 }),
        dot(chosen, { className: 'qs ink', r: 8 }),
        label([curve(scene, ({ differences }) => differences)[4]!], {
          text: () => words['differences']!,
          ...{ className: 'ink b halo', textAnchor: 'end', dx: -14, dy: -6 },
        }),
        label([[1e6, 60]], {
          text: () => words['pass']!,
          ...{ className: 'ink b halo', textAnchor: 'end' },
        }),
      ],
    }),
    text(px(look.width - 16), HEIGHT - 4, words['parameters']!, { class: 'ink', 'text-anchor': 'end' }),
  );
}

const work = defineFigure<Result>({
  id: 'backpropagation-work',
  place: 'text',
  runs: (settings) => ({
    chosen: settings,
    ...Object.fromEntries(WIDTHS.map((width) => [nameOf(width), { sizes: JSON.stringify([width, width, width]) }])),
  }),
  draw,
  data: ({ runs }) => ({
    columns: ['parameters', 'forward', 'backward', 'differences'],
    rows: Object.values(runs).map(({ result }) => [
      result.parameters,
      result.forward,
      result.backward,
      result.differences,
    ]),
  }),
});

export const figures = [work];
