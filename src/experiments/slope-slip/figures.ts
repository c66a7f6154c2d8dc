// Which slope each rule takes, against the right one.
import { axisX, axisY, gridY, line, ruleY, text as label } from '@observablehq/plot';
import { h } from 'preact';
import { Chart, defineFigure, drawing, letter, text, type Drawing, type Scene } from '../../lib/figure/index.ts';
import { sigmoid, sigmoidSlope } from '../../lib/nn/index.ts';
import type { Result } from './experiment.ts';

const PLACES = Array.from({ length: 121 }, (_, i) => -6 + i / 10);
const RULES = [
  { name: 'right', stroke: 'r1', f: sigmoidSlope, at: -1.2, anchor: 'end', dx: -8, dy: -6 },
  {
    name: 'slope-at-value',
    stroke: 'r2',
    f: (z: number) => sigmoidSlope(sigmoid(z)),
    at: 3,
    anchor: 'start',
    dx: 0,
    dy: -11,
  },
  { name: 'value-rule-at-z', stroke: 'r3', f: (z: number) => z * (1 - z), at: 1.2, anchor: 'start', dx: 10, dy: 2 },
] as const;

function draw({ id, look, words, label: alt }: Scene<Result>): Drawing {
  const height = 230;
  return drawing(
    { id, width: look.width, height, label: alt },
    text(0, 12, words['slope'], { class: 'ink' }),
    h(Chart, {
      id,
      width: look.width,
      height,
      marginLeft: 36,
      marginRight: 12,
      marginTop: 22,
      marginBottom: 26,
      axis: null,
      x: { domain: [-6, 6] },
      y: { domain: [-0.3, 0.32] },
      marks: [
        gridY([-0.25, 0.25], { className: 'gr' }),
        ruleY([0], { className: 'ax' }),
        axisY([-0.25, 0, 0.25], {
          tickSize: 0,
          label: null,
          tickFormat: (value: number) => (value === 0 ? '0' : value > 0 ? '¼' : '−¼'),
        }),
        axisX([-6, -3, 0, 3, 6], {
          className: 'ax',
          tickSize: 4,
          tickPadding: 4,
          label: null,
          tickFormat: (value: number) => String(value).replace('-', '−'),
        }),
        ...RULES.flatMap(({ name, stroke, f, at, anchor, dx, dy }) => [
          line(
            PLACES.filter((z) => Math.abs(f(z)) <= 0.3).map((z) => [z, f(z)] as const),
            { className: `q-z ${stroke}` },
          ),
          label([[at, f(at)]], { text: () => words[name]!, className: 'ink halo', textAnchor: anchor, dx, dy }),
        ]),
      ],
    }),
    h('g', { class: 'q-z' }, text(look.width - 40, height - 8, letter('z'), { class: 'qt' })),
  );
}

const rules = defineFigure<Result>({
  id: 'slope-slip-rules',
  place: 'text',
  runs: () => ({}),
  draw,
  data: () => ({
    columns: ['z', ...RULES.map(({ name }) => name)],
    rows: PLACES.map((z) => [z, ...RULES.map(({ f }) => f(z))]),
  }),
});

export const figures = [rules];
