// What a batch size costs, and how noisy it is. Both axes are logarithmic, so that a power law is a straight line.
import { axisX, axisY, dot, gridY, line, text as label } from '@observablehq/plot';
import { h } from 'preact';
import { fixed, shown } from '../../i18n/number.ts';
import { Chart, defineFigure, drawing, text, type Drawing, type Scene } from '../../lib/figure/index.ts';
import { log } from '../../lib/nn/index.ts';
import { EXAMPLES, type BySize, type Result } from './experiment.ts';

type SizeScene = Scene<Result>;

const RATES = [
  { name: 'fixed', stroke: 'r1', mark: 'dot' },
  { name: 'scaled', stroke: 'r2', mark: 'hol' },
] as const;

/** Sizes stand at their logarithms. */
const along = (size: number): number => log(size);

const runsOf = (scene: Pick<SizeScene, 'runs'>, name: string): BySize[] =>
  [...scene.runs[name]!.result.runs].sort((one, other) => one.size - other.size);

/** One of two panels: epochs or updates until the weights are near. */
function panel(scene: SizeScene, what: 'epochs' | 'updates', left: number, top: number, width: number): Drawing {
  const fixedRuns = runsOf(scene, 'fixed');
  const sizes = fixedRuns.map(({ size }) => size);
  const most = Math.max(10, ...RATES.flatMap(({ name }) => runsOf(scene, name).map((run) => run[what] ?? 0)));
  const ticks = [1, 10, 100, 1000, 10_000].filter((tick) => tick <= 1.5 * most);
  const marks = RATES.flatMap(({ name, stroke, mark }) => {
    const spots = runsOf(scene, name).flatMap((run): [number, number][] =>
      run[what] === null ? [] : [[along(run.size), Math.max(1, run[what])]],
    );
    // At one size both rates are the same: its number stands once.
    const numbered = spots.filter(([place]) => name === 'fixed' || place > 0);
    return [
      line(spots, { className: stroke }),
      dot(spots, { className: mark, r: 4.4 }),
      label(numbered, {
        text: ([, value]: [number, number]) => fixed(value, 0),
        className: 'ink halo',
        dy: name === 'fixed' ? -13 : 15,
      }),
      label(what === 'epochs' && spots.length > 2 ? [spots.at(-2)!] : [], {
        text: () => scene.words[name]!,
        className: 'ink halo',
        textAnchor: 'end',
        dx: name === 'fixed' ? -14 : 16,
        dy: name === 'fixed' ? -4 : 29,
      }),
    ];
  });
  return h(
    'g',
    {},
    text(left, top + 12, scene.words[what], { class: 'ink b' }),
    h(Chart, {
      id: `${scene.id}-${what}`,
      left,
      top: top + 8,
      ...{ width, height: 200, marginLeft: 46, marginRight: 18, marginTop: 22, marginBottom: 26, axis: null },
      x: { domain: [along(0.7), along(EXAMPLES * 1.3)] },
      y: { type: 'log', domain: [0.05, 2.4 * most] },
      marks: [
        gridY(ticks, { className: 'gr' }),
        axisY(ticks, { tickSize: 0, label: null, tickFormat: (value: number) => fixed(value, 0) }),
        axisX(sizes.map(along), {
          className: 'ax',
          tickSize: 4,
          tickPadding: 4,
          label: null,
          tickFormat: (_: number, index: number) => String(sizes[index]),
        }),
        ...marks,
      ],
    }),
  );
}

function drawEpochs(scene: SizeScene): Drawing {
  const { id, look, words } = scene;
  const narrow = look.width < 480;
  const width = narrow ? look.width : (look.width - 24) / 2;
  return drawing(
    { id, width: look.width, height: narrow ? 446 : 230, label: scene.label },
    panel(scene, 'epochs', 0, 0, width),
    panel(scene, 'updates', narrow ? 0 : width + 24, narrow ? 218 : 0, width),
    text(look.width, narrow ? 440 : 224, words['batch'], { 'text-anchor': 'end' }),
  );
}

const epochs = defineFigure<Result>({
  id: 'batch-size-epochs',
  place: 'text',
  runs: (settings) => ({ fixed: { ...settings, rate: 'fixed' }, scaled: { ...settings, rate: 'scaled' } }),
  draw: drawEpochs,
  data: (scene) => ({
    columns: ['batch', 'rate', 'eta', 'epochs', 'updates'],
    rows: RATES.flatMap(({ name }) =>
      runsOf(scene, name).map(({ size, eta, epochs, updates }) => [size, name, eta, epochs, updates]),
    ),
  }),
});

const SIZES = [1, 4, 16, 64, 256];

/** The slope of a straight line through the logarithms: −½ for noise like 1/√m. */
export function powerOf(spots: readonly (readonly [number, number])[]): number {
  const [u, v] = [spots.map(([size]) => log(size)), spots.map(([, value]) => log(value))];
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mu, mv] = [mean(u), mean(v)];
  const above = u.reduce((sum, value, i) => sum + (value - mu) * (v[i]! - mv), 0);
  return above / u.reduce((sum, value) => sum + (value - mu) * (value - mu), 0);
}

export const noiseSpots = (result: Result): [number, number][] => result.runs.map(({ size, noise }) => [size, noise]);

function drawNoise(scene: SizeScene): Drawing {
  const { id, look, words } = scene;
  const spots = noiseSpots(scene.runs['noise']!.result).map(([size, noise]): [number, number] => [along(size), noise]);
  const first = spots[0]![1];
  const law = [1, 256].map((size): [number, number] => [along(size), first / Math.sqrt(size)]);
  return drawing(
    { id, width: look.width, height: 250, label: scene.label },
    text(0, 12, words['noise'], { class: 'ink b' }),
    h(Chart, {
      id,
      top: 8,
      ...{
        width: look.width,
        height: 216,
        marginLeft: 40,
        marginRight: 32,
        marginTop: 22,
        marginBottom: 26,
        axis: null,
      },
      x: { domain: [along(0.8), along(330)] },
      y: { type: 'log', domain: [first / 40, first * 2] },
      marks: [
        gridY([0.1, 1, 10], { className: 'gr' }),
        axisY([0.1, 1, 10].filter((tick) => tick > first / 40 && tick < first * 2), {
          tickSize: 0,
          label: null,
          tickFormat: (value: number) => shown(value, 1),
        }), // prettier-ignore
        axisX(SIZES.map(along), {
          className: 'ax',
          tickSize: 4,
          tickPadding: 4,
          label: null,
          tickFormat: (_: number, index: number) => String(SIZES[index]),
        }),
        line(law, { className: 'q-d r2' }),
        dot(spots, { className: 'q-d dot', r: 4.6 }),
        label(spots, {
          text: ([, value]: [number, number]) => shown(value, 2),
          className: 'ink halo',
          textAnchor: 'start',
          dx: 8,
          dy: -8,
        }),
        label([law[0]!], {
          text: () => '1/√m',
          className: 'ink b halo',
          textAnchor: 'start',
          ...(look.width < 480 ? { dx: 22, dy: 46 } : { dx: 60, dy: 40 }),
        }),
      ],
    }),
    text(look.width, 246, words['batch'], { 'text-anchor': 'end' }),
  );
}

const noise = defineFigure<Result>({
  id: 'batch-size-noise',
  place: 'text',
  // Measured before the first step: no epoch is needed.
  runs: (settings) => ({ noise: { ...settings, rate: 'fixed', sizes: JSON.stringify(SIZES), until: 100 } }),
  draw: drawNoise,
  data: ({ runs }) => ({ columns: ['batch', 'noise'], rows: noiseSpots(runs['noise']!.result) }),
});

export const figures = [noise, epochs];
