// The probabilities of three scores against the temperature: from all to the largest, to equal shares.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import {
  curve,
  defineFigure,
  drawing,
  letter,
  linear,
  path,
  spaced,
  text,
  type Drawing,
} from '../../../lib/figure/index.ts';
import { exp, log, softmax } from '../../../lib/nn/index.ts';
import type { Result } from '../experiment.ts';
import { scoresOf, type SoftmaxScene } from './three-steps.ts';

const HEIGHT = 260;
const [COLD, HOT] = [0.1, 10];
const STROKES = ['r1', 'r2', 'r3'];

const shares = (scores: readonly number[], temperature: number): Float64Array => {
  const out = new Float64Array(scores.length);
  softmax(out, scores, temperature);
  return out;
};

/** Temperatures that are evenly spaced on a logarithmic axis. */
const temperatures = (count: number): number[] => spaced(log(COLD), log(HOT), count).map(exp);

function draw(scene: SoftmaxScene): Drawing {
  const { id, look, words } = scene;
  const scores = scoresOf(scene);
  const x = linear([log(COLD), log(HOT)], [30, look.width - 14]);
  const y = linear([0, 1], [HEIGHT - 42, 24]);
  const grid = temperatures(81);
  const [now, whole] = [1, shares(scores, 1)];
  const lines = scores.map((_, j) => {
    const stroke = STROKES[j % STROKES.length]!;
    return h(
      'g',
      { class: 'q-h' },
      curve(
        stroke,
        grid.map((temperature) => [x(log(temperature)), y(shares(scores, temperature)[j]!)] as const),
      ),
      h('circle', { class: j === 0 ? 'dot' : 'hol', cx: x(log(now)), cy: y(whole[j]!), r: 4.6 }),
      text(x(log(now)) + (j === 1 ? -9 : 9), y(whole[j]!) + [-8, -5, 17][j]!, fixed(whole[j]!, 3), {
        class: 'qt halo',
        'text-anchor': j === 1 ? 'end' : 'start',
      }),
      text(
        x(log(0.115)),
        y(shares(scores, 0.115)[j]!) + (j === 0 ? 18 : j === 1 ? -7 : -7),
        j === 2 ? '' : `${words['class']!} ${j + 1}`,
        {
          class: 'ink b halo',
        },
      ),
    );
  });
  const third = shares(scores, 2.6)[2]!;
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    h('g', { class: 'q-h' }, text(30, 12, [words['probability']!, ' ', letter('h')], { class: 'qt' })),
    path('ax', `M30 ${y(0) + 0.5}H${look.width - 14}`),
    path('gr', `M30 ${y(1) + 0.5}H${look.width - 14}`),
    path('ref', `M30 ${y(1 / scores.length)}H${look.width - 14}M${x(0)} ${y(0)}V${y(1)}`),
    text(22, y(0) + 4, '0', { 'text-anchor': 'end' }),
    text(22, y(1) + 4, '1', { 'text-anchor': 'end' }),
    text(22, y(1 / scores.length) + 4, scores.length === 3 ? '⅓' : '', { 'text-anchor': 'end' }),
    ...lines,
    text(x(log(2.6)), y(third) + 18, `${words['class']!} 3`, { class: 'ink b halo' }),
    ...[0.1, 1, 10].map((tick) =>
      text(x(log(tick)), y(0) + 18, String(tick), { 'text-anchor': tick === 10 ? 'end' : 'middle' }),
    ),
    text(look.width - 14, HEIGHT - 5, [words['temperature']!, ' ', letter('T')], { 'text-anchor': 'end' }),
  );
}

export const temperaturesFigure = defineFigure<Result>({
  id: 'losses-temperature',
  place: 'text',
  runs: () => ({ only: { scores: '[2,1,0.1]' } }),
  draw,
  data: (scene) => ({
    columns: ['temperature', 'class 1', 'class 2', 'class 3'],
    rows: temperatures(81).map((temperature) => [temperature, ...shares(scoresOf(scene), temperature)]),
  }),
});
