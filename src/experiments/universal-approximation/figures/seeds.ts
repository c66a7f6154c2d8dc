// What there is against what is found: the error of written-down weights, and twenty trained networks at each width.
import { axisX, axisY, dot, gridY, line, text as label } from '@observablehq/plot';
import { h } from 'preact';
import { exp, log } from '../../../lib/nn/index.ts';
import { Chart, defineFigure, drawing, medianOf, text, type Drawing } from '../../../lib/figure/index.ts';
import record from '../recorded/seeds.json' with { type: 'json' };
import type { Result } from '../experiment.ts';
import { KINDS_TRAINED, SEEDS_TRAINED, WIDTHS_TRAINED } from '../recordings.ts';
import type { ThisScene } from './shared.ts';

export type Kind = (typeof KINDS_TRAINED)[number];

/** The largest errors that were recorded, seed by seed. */
export const recordedErrors = (activation: Kind, hidden: number): number[] =>
  record.runs
    .filter(({ settings }) => settings.activation === activation && settings.hidden === hidden)
    .map(({ kept }) => kept);

const builtAt = (result: Result, hidden: number): number =>
  result.errorByHidden.maxError[result.errorByHidden.hidden.indexOf(hidden)]!;

/** The errors that are drawn: from the smallest to the largest. */
const RANGE = [0.0007, 1.6] as const;

/** The dots of a width lie two pixels apart, smallest error first, and on whole pixels: fewer digits for the page. */
function spread(values: readonly number[], middle: number, across: number, height: number): [number, number][] {
  const perFactor = height / log(RANGE[1] / RANGE[0]);
  return [...values]
    .sort((a, b) => a - b)
    .map((value, n) => [
      middle + (2 * n - 19) / across,
      exp(Math.round(log(value / RANGE[1]) * perFactor) / perFactor) * RANGE[1],
    ]);
}

/** Where the name stands: over the bar that has most room above it. */
const namedBar = (result: Result, kind: Kind): [number, number] =>
  kind === 'relu' ? [3.38, builtAt(result, 32)] : [-0.34, builtAt(result, 4)];

function panel(scene: ThisScene, kind: Kind, left: number, top: number, width: number, height: number): Drawing {
  const { id, words } = scene;
  const { result } = scene.runs[kind]!;
  const place = WIDTHS_TRAINED.map((_, n) => n);
  return h(
    'g',
    {},
    text(left + 48, top + 12, words[kind], { class: 'ink b' }),
    h(Chart, {
      id: `${id}-${kind}`,
      left,
      top: top + 16,
      width,
      height,
      marginLeft: 48,
      marginRight: 6,
      marginTop: 8,
      marginBottom: 24,
      axis: null,
      x: { domain: [-0.5, place.length - 0.5] },
      y: { type: 'log', domain: RANGE },
      marks: [
        gridY([1, 0.1, 0.01, 0.001], { className: 'gr' }),
        axisY([1, 0.1, 0.01, 0.001], { tickSize: 0, label: null, tickFormat: String }),
        axisX(place, {
          className: 'ax',
          tickSize: 0,
          tickPadding: 8,
          label: null,
          tickFormat: (n: number) => String(WIDTHS_TRAINED[n]),
        }),
        ...WIDTHS_TRAINED.flatMap((hidden, n) => {
          const exists = builtAt(result, hidden);
          const errors = recordedErrors(kind, hidden);
          return [
            line([[n - 0.38, exists], [n + 0.38, exists]], { className: 'r1' }), // prettier-ignore
            dot(spread(errors, n, (width - 54) / place.length, height - 32), { className: 'q-e hol', r: 2.6 }),
          ];
        }),
        label([namedBar(result, kind)], {
          text: () => words['exists']!,
          className: 'ink halo',
          textAnchor: kind === 'relu' ? 'end' : 'start',
          dy: -10,
        }),
      ],
    }),
  );
}

function draw(scene: ThisScene): Drawing {
  const { id, look, words } = scene;
  const isNarrow = look.width < 480;
  const width = isNarrow ? look.width : (look.width - 20) / 2;
  const height = 230;
  return drawing(
    { id, width: look.width, height: isNarrow ? 2 * (height + 34) + 16 : height + 38, label: scene.label },
    ...KINDS_TRAINED.map((kind, n) =>
      panel(scene, kind, isNarrow ? 0 : n * (width + 20), isNarrow ? n * (height + 34) : 0, width, height),
    ),
    text(look.width - 6, isNarrow ? 2 * (height + 34) + 10 : height + 34, words['units'], { 'text-anchor': 'end' }),
  );
}

export const seeds = defineFigure<Result>({
  id: 'approximation-seeds',
  place: 'text',
  // The trained networks are recorded; what there is, is computed.
  runs: () =>
    Object.fromEntries(
      KINDS_TRAINED.map((activation) => [activation, { target: 'sine', activation, weights: 'built' }]),
    ),
  draw,
  data: ({ runs }) => ({
    columns: ['activation', 'units', 'written down', 'median found', ...SEEDS_TRAINED.map((seed) => `seed ${seed}`)],
    rows: KINDS_TRAINED.flatMap((kind) =>
      WIDTHS_TRAINED.map((hidden) => {
        const errors = recordedErrors(kind, hidden);
        return [kind, hidden, builtAt(runs[kind]!.result, hidden), medianOf(errors), ...errors];
      }),
    ),
  }),
});
