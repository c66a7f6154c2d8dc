// The share of two hundred seeds that end with XOR solved, against the number of hidden units. The runs are recorded.
import { axisX, axisY, dot, gridY, line, ruleY, text as label } from '@observablehq/plot';
import { h } from 'preact';
import { Chart, defineFigure, drawing, text, type Drawing, type Scene } from '../../lib/figure/index.ts';
import record from './recorded/shares.json' with { type: 'json' };
import type { Result } from './experiment.ts';
import { SERIES, WIDTHS_TRIED } from './recordings.ts';

/** What was recorded for an activation and a width. */
export function recordedRun(activation: string, hidden: number): Result {
  const run = record.runs.find(({ settings }) => settings.activation === activation && settings.hidden === hidden);
  if (!run) throw new Error(`xor-seeds: no recorded run of ${hidden} units with ${activation}`);
  return run.kept;
}

/** Twice the standard deviation of a share of so many tries. */
const twoDeviations = (share: number, tries: number): number => 2 * Math.sqrt((share * (1 - share)) / tries);

/** Holds “100 %”. */
const MARGIN = 50;

const STROKES = { tanh: ['r1', 'dot'], sigmoid: ['r2', 'hol'], relu: ['r3', 'hol'] } as const;

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const place = (hidden: number): number => WIDTHS_TRIED.indexOf(hidden as (typeof WIDTHS_TRIED)[number]);
  const marks = SERIES.flatMap(({ name, activation }) => {
    const [stroke, mark] = STROKES[name];
    const shares = WIDTHS_TRIED.map((hidden) => [place(hidden), recordedRun(activation, hidden).share] as const);
    const spread = shares.map(([x, share]) => {
      const reach = twoDeviations(share, 200);
      return line([[x, Math.max(0, share - reach)], [x, Math.min(1, share + reach)]], { className: 'thin' }); // prettier-ignore
    });
    const spot = shares[{ tanh: 1, sigmoid: 2, relu: 3 }[name]]!;
    const placed =
      name === 'sigmoid'
        ? ({ textAnchor: 'end', dx: -12, dy: 5 } as const)
        : ({ textAnchor: 'start', dx: 10, dy: 12 } as const);
    return [
      line(shares, { className: `q-h ${stroke}` }),
      ...spread,
      dot(shares, { className: `q-h ${mark}`, r: 4.4 }),
      label([spot], { text: () => words[name]!, className: 'ink halo', ...placed }),
    ];
  });
  return drawing(
    { id, width: look.width, height: 260, label: scene.label },
    text(MARGIN, 12, words['share'], { class: 'ink' }),
    h(Chart, {
      id,
      width: look.width,
      height: 260,
      marginLeft: MARGIN,
      marginRight: 14,
      marginTop: 24,
      marginBottom: 36,
      axis: null,
      x: { domain: [-0.2, WIDTHS_TRIED.length - 0.8] },
      y: { domain: [0, 1] },
      marks: [
        ruleY([0], { className: 'ax' }),
        gridY([0.5, 1], { className: 'gr' }),
        axisY([0, 0.5, 1], { tickSize: 0, label: null, tickFormat: (share: number) => `${100 * share} %` }),
        axisX(WIDTHS_TRIED.map(place), {
          className: 'ax',
          tickSize: 4,
          tickPadding: 4,
          label: null,
          tickFormat: (x: number) => String(WIDTHS_TRIED[x]),
        }),
        ...marks,
      ],
    }),
    text(look.width - 14, 258, words['units'], { 'text-anchor': 'end' }),
  );
}

const shares = defineFigure<Result>({
  id: 'xor-shares',
  place: 'text',
  // Drawn from the record: nothing is run.
  runs: () => ({}),
  draw,
  data: () => ({
    columns: ['hidden', ...SERIES.flatMap(({ name }) => [`solved ${name}`, `failed on one line ${name}`])],
    rows: WIDTHS_TRIED.map((hidden) => [
      hidden,
      ...SERIES.flatMap(({ activation }) => {
        const { solved, oneLine } = recordedRun(activation, hidden);
        return [solved, oneLine];
      }),
    ]),
  }),
});

export const figures = [shares];
