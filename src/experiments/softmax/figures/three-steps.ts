// Scores, their exponentials, their shares: softmax in three small charts.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import {
  defineFigure,
  drawing,
  grip,
  letter,
  linear,
  path,
  px,
  text,
  type Drawing,
  type Scene,
} from '../../../lib/figure/index.ts';
import { arrayOf } from '../../../lib/parameter/index.ts';
import type { Result } from '../experiment.ts';

export type SoftmaxScene = Scene<Result>;

export const scoresOf = ({ runs }: Pick<SoftmaxScene, 'runs'>): number[] =>
  arrayOf<number[]>(String(runs['only']!.settings['scores']));

export const classOf = ({ runs }: Pick<SoftmaxScene, 'runs'>): number => Number(runs['only']!.settings['class']);

const TOP = 44;
const HEIGHT = 170;

interface Panel {
  readonly quantity: string;
  readonly name: Drawing;
  readonly values: readonly number[];
  readonly domain: readonly [number, number];
  readonly digits: number;
  /** The setting whose numbers these are: they can be dragged. */
  readonly list?: string;
}

function panel({ quantity, name, values, domain, digits, list }: Panel, left: number, width: number) {
  const y = linear(domain, [TOP + HEIGHT, TOP]);
  const pitch = width / values.length;
  const bar = Math.min(34, pitch * 0.6);
  const hue = quantity ? 'qt' : 'ink'; // exponentials are no quantity of the course
  const bars = values.map((value, j) => {
    const x = px(left + (j + 0.5) * pitch - bar / 2);
    const [high, low] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))];
    return h(
      'g',
      {},
      h('rect', { class: 'qf', x, y: high, width: px(bar), height: px(Math.max(1, low - high)) }),
      pitch >= 26 &&
        text(px(x + bar / 2), value < 0 ? low + (list ? 19 : 15) : high - (list ? 10 : 6), fixed(value, digits), {
          class: `${hue} halo`,
          'text-anchor': 'middle',
        }),
      pitch >= 15 && text(px(x + bar / 2), TOP + HEIGHT + 22, String(j + 1), { 'text-anchor': 'middle' }),
      list &&
        grip(
          { list, place: j, down: -HEIGHT / (domain[1] - domain[0]) },
          { x: px(x + bar / 2), y: y(value), width: pitch },
          path('hol', `M${px(x + bar / 2)} ${px(y(value) - 6)}l6 6l-6 6l-6 -6Z`),
        ),
    );
  });
  return h(
    'g',
    { class: quantity },
    text(left, 14, name, { class: hue }),
    ...bars,
    path('ax', `M${px(left)} ${y(0) + 0.5}H${px(left + width)}`),
  );
}

const step = (x: number, word: string): Drawing =>
  h(
    'g',
    {},
    path('line', `M${px(x - 13)} ${TOP + HEIGHT / 2}h20`),
    path('qf', `M${px(x + 13)} ${TOP + HEIGHT / 2}l-8 -4v8Z`),
    text(px(x), TOP + HEIGHT / 2 - 9, word, { 'text-anchor': 'middle' }),
  );

function draw(scene: SoftmaxScene): Drawing {
  const { id, look, words } = scene;
  const scores = scoresOf(scene);
  const { exponentials, probabilities } = scene.runs['only']!.result;
  const narrow = look.kind === 'narrow';
  const gap = narrow ? 26 : 52;
  const width = (look.width - 2 * gap) / 3;
  const digits = narrow || scores.length > 4 ? 2 : 3;
  const reach = Math.max(4, ...scores.map((score) => Math.abs(score) * 1.2));
  const isSigned = scores.some((score) => score < 0);
  const sign = (...content: (string | Drawing)[]) => h('tspan', {}, ...content);
  const panels: Panel[] = [
    {
      quantity: 'q-z',
      name: sign(`${words['scores']!} `, letter('z')),
      values: scores,
      domain: [isSigned ? -reach : 0, reach],
      digits: 1,
      list: 'scores',
    },
    { quantity: '', name: sign(words['exponentials']!), values: exponentials, domain: [0, 1.06], digits },
    {
      quantity: 'q-h',
      name: sign(`${words['shares']!} `, letter('h')),
      values: probabilities,
      domain: [0, 1.06],
      digits,
    },
  ];
  const pitch = width / scores.length;
  const truth = 2 * (width + gap) + (classOf(scene) - 0.5) * pitch;
  return drawing(
    { id, width: look.width, height: TOP + HEIGHT + 52, label: scene.label },
    ...panels.map((one, place) => panel(one, place * (width + gap), width)),
    step(width + gap / 2, words['exp']!),
    step(2 * width + 1.5 * gap, words[narrow ? 'short' : 'share']!),
    h(
      'g',
      { class: 'q-y' },
      h('circle', { class: 'hol', cx: px(truth), cy: TOP + HEIGHT + 38, r: 5 }),
      h('circle', { class: 'qf', cx: px(truth), cy: TOP + HEIGHT + 38, r: 1.8 }),
      text(px(truth - 11), TOP + HEIGHT + 42, words['truth']!, { class: 'qt', 'text-anchor': 'end' }),
    ),
  );
}

export const threeSteps = defineFigure<Result>({
  id: 'losses-softmax',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: (scene) => {
    const { exponentials, probabilities, gradient } = scene.runs['only']!.result;
    return {
      columns: ['class', 'score', 'exponential', 'probability', 'gradient'],
      rows: scoresOf(scene).map((score, j) => [j + 1, score, exponentials[j]!, probabilities[j]!, gradient[j]!]),
    };
  },
});
