// What the first component adds to the cost, in the four scalings: one bottom, four slopes.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import {
  curve,
  defineFigure,
  drawing,
  linear,
  path,
  px,
  spaced,
  text,
  type Drawing,
  type Scene,
} from '../../../lib/figure/index.ts';
import { NAMES, SCALINGS, type Result } from '../experiment.ts';
import { pairOf } from './squares.ts';

const HEIGHT = 250;
const REACH = 1.5;
const STROKES = { sum: 'r1', 'half-sum': 'r2', mean: 'r3', 'half-mean': 'r1' } as const;

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { label, prediction } = pairOf(scene);
  const [target, now] = [label[0]!, prediction[0]!];
  const narrow = look.kind === 'narrow';
  const names = narrow ? 104 : 150;
  const x = linear([target - REACH, target + REACH], [8, look.width - names]);
  const y = linear([0, REACH * REACH], [HEIGHT - 34, 22]);
  const { scalings } = scene.runs['only']!.result;
  const bowls = NAMES.map((name) => {
    const factor = SCALINGS[name](label.length);
    const height = (at: number): number => factor * (at - target) * (at - target);
    const points = spaced(target - REACH, target + REACH, 49).map((at) => [x(at), y(height(at))] as const);
    const slope = scalings.find((scaled) => scaled.name === name)!.gradient[0]!;
    const tangent = [now - 0.22, now + 0.22].map((at) => [x(at), y(height(now) + slope * (at - now))] as const);
    const end = y(height(target + REACH));
    return h(
      'g',
      { class: 'q-e' },
      curve(STROKES[name], points),
      curve('line', tangent),
      h('circle', { class: name === 'half-mean' ? 'hol' : 'dot', cx: x(now), cy: y(height(now)), r: 4 }),
      text(look.width - names + 8, end + 1, words[name], { class: 'ink b' }),
      text(look.width - names + 8, end + 16, `${words['slope']} ${fixed(slope, 2)}`, {}),
    );
  });
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    path('ax', `M8 ${y(0) + 0.5}H${look.width - names}`),
    path('ref', `M${x(now)} ${y(0)}V26`),
    ...bowls,
    h(
      'g',
      { class: 'q-h' },
      text(x(now), y(0) + 18, `${words['prediction']} ${fixed(now, 1)}`, {
        class: 'qt',
        'text-anchor': narrow ? 'start' : 'middle',
        dx: narrow ? -8 : 0,
      }),
    ),
    h(
      'g',
      { class: 'q-y' },
      h('circle', { class: 'hol', cx: x(target), cy: y(0), r: 5 }),
      h('circle', { class: 'qf', cx: x(target), cy: y(0), r: 1.8 }),
      text(px(x(target)), y(0) + 18, `${words['label']} ${fixed(target, 1)}`, {
        class: 'qt',
        'text-anchor': narrow ? 'end' : 'middle',
        dx: narrow ? 8 : 0,
      }),
    ),
  );
}

export const bowls = defineFigure<Result>({
  id: 'losses-bowls',
  place: 'text',
  // Three components, or the mean and the half sum are one; the first prediction misses by 1.
  runs: () => ({ only: { label: '[1,2,0]', prediction: '[2,1.5,1]' } }),
  draw,
  data: ({ runs }) => ({
    columns: ['scaling', 'value', 'slope at the first prediction'],
    rows: runs['only']!.result.scalings.map(({ name, value, gradient }) => [name, value, gradient[0]!]),
  }),
});
