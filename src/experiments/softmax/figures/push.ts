// The gradient at the scores: the gap between what softmax answers and what was wanted, checked by differences.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { defineFigure, drawing, letter, linear, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { classOf, scoresOf, type SoftmaxScene } from './three-steps.ts';

const ROW = 46;
const TOP = 46;

function draw(scene: SoftmaxScene): Drawing {
  const { id, look, words } = scene;
  const { probabilities, gradient, differences } = scene.runs['only']!.result;
  const which = classOf(scene) - 1;
  const narrow = look.kind === 'narrow';
  const numbers = narrow ? 66 : 182;
  const x = linear([0, 1], [narrow ? 22 : 72, look.width - numbers - 18]);
  const rows = probabilities.map((p, j) => {
    const y = TOP + j * ROW;
    const wanted = j === which ? 1 : 0;
    // Descent moves against the gradient: toward the target.
    const way = Math.sign(wanted - p) || 1;
    const tip = px(x(wanted) - way * 7);
    const long = Math.abs(x(wanted) - x(p)) > 22;
    return h(
      'g',
      {},
      text(0, y + 4, narrow ? String(j + 1) : `${words['class']!} ${j + 1}`, { class: j === which ? 'ink b' : 'ink' }),
      path('gr', `M${x(0)} ${y}H${x(1)}`),
      h(
        'g',
        { class: 'q-d' },
        h('path', { class: 'qs', 'stroke-width': 3, d: `M${x(p)} ${y}H${px(tip - (long ? way * 7 : 0))}` }),
        long ? path('qf', `M${tip} ${y}l${-8 * way} -5v10Z`) : null,
        text(look.width - numbers + (narrow ? 62 : 66), y + 4, fixed(gradient[j]!, 4), {
          class: 'qt b',
          'text-anchor': 'end',
        }),
      ),
      narrow ? null : text(look.width, y + 4, fixed(differences[j]!, 4), { 'text-anchor': 'end' }),
      h(
        'g',
        { class: 'q-y' },
        h('circle', { class: 'hol', cx: x(wanted), cy: y, r: 5 }),
        h('circle', { class: 'qf', cx: x(wanted), cy: y, r: 1.8 }),
      ),
      h(
        'g',
        { class: 'q-h' },
        h('circle', { class: 'dot', cx: x(p), cy: y, r: 4.8 }),
        text(x(p), y - 10, fixed(p, 3), { class: 'qt halo', 'text-anchor': p < 0.06 ? 'start' : 'middle' }),
      ),
    );
  });
  const bottom = TOP + (probabilities.length - 1) * ROW + 16;
  return drawing(
    { id, width: look.width, height: bottom + 22, label: scene.label },
    h(
      'g',
      { class: 'q-d' },
      text(look.width - numbers + (narrow ? 62 : 66), 13, ['∂', letter('E'), '/∂', letter('z')], {
        class: 'qt',
        'text-anchor': 'end',
      }),
    ),
    narrow ? null : text(look.width, 13, words['differences']!, { 'text-anchor': 'end' }),
    h('g', { class: 'q-h' }, text(x(0), 13, narrow ? words['short']! : words['answer']!, { class: 'qt' })),
    ...rows,
    ...[0, 0.5, 1].map((tick) =>
      text(x(tick), bottom + 14, tick === 0.5 ? '½' : String(tick), { 'text-anchor': 'middle' }),
    ),
  );
}

export const push = defineFigure<Result>({
  id: 'losses-push',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: (scene) => {
    const { probabilities, gradient, differences } = scene.runs['only']!.result;
    return {
      columns: ['class', 'score', 'probability', 'target', 'gradient', 'central difference'],
      rows: scoresOf(scene).map((score, j) => [
        j + 1,
        score,
        probabilities[j]!,
        j === classOf(scene) - 1 ? 1 : 0,
        gradient[j]!,
        differences[j]!,
      ]),
    };
  },
});
