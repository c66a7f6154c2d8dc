// The loss of one example against the probability that its class was given: −ln q.
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
  type Scene,
} from '../../../lib/figure/index.ts';
import { log } from '../../../lib/nn/index.ts';
import type { Result } from '../experiment.ts';

const HEIGHT = 270;
const MOST = 4;
const GIVEN = { seven: 0.7, tenth: 0.07 } as const;

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const x = linear([0, 1], [30, look.width - 12]);
  const y = linear([0, MOST], [HEIGHT - 40, 24]);
  const points = spaced(0.0184, 1, 120).map((q) => [x(q), y(0 - log(q))] as const);
  const marks = Object.entries(GIVEN).map(([name, q]) => ({ q, loss: scene.runs[name]!.result.crossEntropy! }));
  const [seven, tenth] = [marks[0]!, marks[1]!];
  const bracket = x(0.7);
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    h('g', { class: 'q-e' }, text(30, 12, [words['loss']!, ' −ln ', letter('q')], { class: 'qt' })),
    ...[0, 1, 2, 3, 4].map((tick) =>
      h(
        'g',
        {},
        path(tick === 0 ? 'ax' : 'gr', `M30 ${y(tick) + 0.5}H${look.width - 12}`),
        text(22, y(tick) + 4, String(tick), { 'text-anchor': 'end' }),
      ),
    ),
    ...[0, 0.5, 1].map((tick) =>
      text(x(tick), y(0) + 18, tick === 0.5 ? '½' : String(tick), { 'text-anchor': tick === 1 ? 'end' : 'middle' }),
    ),
    h('g', { class: 'q-h' }, text(look.width - 12, HEIGHT - 6, words['given']!, { class: 'qt', 'text-anchor': 'end' })),
    path('ref', `M${x(tenth.q)} ${y(tenth.loss)}H${bracket + 6}`),
    path('line', `M${bracket - 5} ${y(tenth.loss)}h10M${bracket} ${y(tenth.loss)}V${y(seven.loss) - 8}`),
    text(bracket - 9, (y(tenth.loss) + y(seven.loss)) / 2, `ln 10 = ${fixed(tenth.loss - seven.loss, 3)}`, {
      class: 'ink halo',
      'text-anchor': 'end',
    }),
    h('g', { class: 'q-e' }, curve('r1', points)),
    ...marks.map(({ q, loss }) =>
      h(
        'g',
        { class: 'q-e' },
        h('circle', { class: 'dot', cx: x(q), cy: y(loss), r: 4.6 }),
        text(x(q) + (q < 0.5 ? 11 : 9), y(loss) - (q < 0.5 ? 8 : 9), `${fixed(q, 2)}: ${fixed(loss, 3)}`, {
          class: 'qt b halo',
        }),
      ),
    ),
  );
}

export const surprise = defineFigure<Result>({
  id: 'losses-surprise',
  place: 'text',
  runs: () => ({ seven: { p: '[1,0]', q: '[0.7,0.3]' }, tenth: { p: '[1,0]', q: '[0.07,0.93]' } }),
  draw,
  data: () => ({ columns: ['q', '-ln q'], rows: spaced(0.01, 1, 100).map((q) => [q, 0 - log(q)]) }),
});
