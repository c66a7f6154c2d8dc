// The lesson's opening: two classifiers, each right three times in four. Upwards what they gave to the truth, downwards
// what it costs them.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { defineFigure, drawing, linear, path, px, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';

type ForecastScene = Scene<Result>;

export const FORECASTERS = { careful: [0.51, 0.51, 0.51, 0.49], bold: [0.99, 0.99, 0.99, 0.01] } as const;
export type Forecaster = keyof typeof FORECASTERS;
export const NAMES = Object.keys(FORECASTERS) as Forecaster[];

const nameOf = (name: Forecaster, image: number): string => `${name} ${image + 1}`;

export const lossesOf = ({ runs }: Pick<ForecastScene, 'runs'>, name: Forecaster): number[] =>
  FORECASTERS[name].map((_, image) => runs[nameOf(name, image)]!.result.crossEntropy ?? NaN);

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const UP = 74;
const DOWN = 132;
const AXIS = 42 + UP;

function group(scene: ForecastScene, name: Forecaster, left: number, width: number): Drawing {
  const { words } = scene;
  const losses = lossesOf(scene, name);
  const pitch = width / 4;
  const bar = Math.min(46, pitch * 0.56);
  const up = linear([0, 1], [AXIS, AXIS - UP]);
  const down = linear([0, 5], [AXIS, AXIS + DOWN]);
  const bars = FORECASTERS[name].map((given, image) => {
    const x = px(left + image * pitch);
    const center = px(x + bar / 2);
    const right = given > 0.5;
    const loss = losses[image]!;
    return h(
      'g',
      {},
      h(
        'g',
        { class: 'q-h' },
        h('rect', { class: right ? 'qf' : 'qs', x, y: up(given), width: px(bar), height: px(AXIS - up(given)) }),
        text(center, up(given) - 6, fixed(given, 2), { class: 'qt halo', 'text-anchor': 'middle' }),
      ),
      h(
        'g',
        { class: 'q-e' },
        h('rect', { class: 'qf', x, y: AXIS + 1, width: px(bar), height: px(Math.max(1, down(loss) - AXIS - 1)) }),
        text(center, down(loss) + 16, fixed(loss, 2), { class: 'qt halo', 'text-anchor': 'middle' }),
      ),
    );
  });
  const mean = meanOf(losses);
  return h(
    'g',
    {},
    text(left, 13, words[name]!, { class: 'ink b' }),
    ...bars,
    path('ax', `M${px(left - 4)} ${AXIS + 0.5}H${px(left + width - pitch + bar + 4)}`),
    h(
      'g',
      { class: 'q-e' },
      path('ref', `M${px(left - 4)} ${down(mean)}H${px(left + width - pitch + bar + 4)}`),
      // Below the numbers of the first three columns.
      text(left, Math.max(down(mean) + 18, down(losses[0]!) + 37), `${words['mean']} ${fixed(mean, 3)}`, {
        class: 'qt b',
      }),
    ),
  );
}

function draw(scene: ForecastScene): Drawing {
  const { id, look, words } = scene;
  const narrow = look.kind === 'narrow';
  const side = narrow ? 0 : 132;
  const gap = narrow ? 20 : 64;
  const width = (look.width - side - gap) / 2;
  return drawing(
    { id, width: look.width, height: AXIS + DOWN + 18, label: scene.label },
    narrow
      ? null
      : h(
          'g',
          {},
          h('g', { class: 'q-h' }, text(side - 22, AXIS - 30, words['given']!, { class: 'qt', 'text-anchor': 'end' })),
          h('g', { class: 'q-e' }, text(side - 22, AXIS + 24, words['costs']!, { class: 'qt', 'text-anchor': 'end' })),
        ),
    ...NAMES.map((name, place) => group(scene, name, side + 4 + place * (width + gap), width)),
  );
}

export const forecasters = defineFigure<Result>({
  id: 'losses-opening',
  place: 'wide',
  runs: () =>
    Object.fromEntries(
      NAMES.flatMap((name) =>
        FORECASTERS[name].map((given, image) => [
          nameOf(name, image),
          { p: '[1,0]', q: JSON.stringify([given, Math.round(100 * (1 - given)) / 100]) },
        ]),
      ),
    ),
  draw,
  data: (scene) => ({
    columns: ['image', ...NAMES.flatMap((name) => [`given to the truth, ${name}`, `loss, ${name}`])],
    rows: [0, 1, 2, 3].map((image) => [
      image + 1,
      ...NAMES.flatMap((name) => [FORECASTERS[name][image]!, lossesOf(scene, name)[image]!]),
    ]),
  }),
});
