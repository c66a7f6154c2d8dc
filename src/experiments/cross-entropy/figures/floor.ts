// Cross-entropy against the answer, for a truth that is itself uncertain: the least cost is the entropy, not 0.
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
import { crossEntropy } from '../../../lib/nn/index.ts';
import type { Result } from '../experiment.ts';

const HEIGHT = 260;
const TRUTH = 0.9;
const MOST = 2;

const costAt = (q: number): number => crossEntropy([TRUTH, 1 - TRUTH], [q, 1 - q]);

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { entropy } = scene.runs['best']!.result;
  const half = scene.runs['half']!.result.crossEntropy!;
  const x = linear([0, 1], [30, look.width - 12]);
  const y = linear([0, MOST], [HEIGHT - 40, 24]);
  const points = [...spaced(0.11, 0.98, 88), 0.99, 0.995, 0.998].map((q) => [x(q), y(costAt(q))] as const);
  const under = [...points, [x(0.998), y(entropy)] as const, [x(0.11), y(entropy)] as const];
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    h('g', { class: 'q-e' }, text(30, 12, ['H(', letter('p'), ', ', letter('q'), ')'], { class: 'qt' })),
    ...[0, 1, 2].map((tick) =>
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
    h(
      'g',
      { class: 'q-h' },
      text(look.width - 12, HEIGHT - 6, words['answer']!, { class: 'qt', 'text-anchor': 'end' }),
    ),
    h('g', { class: 'q-y' }, path('wash', `M${x(0)} ${y(entropy)}H${x(1)}V${y(0)}H${x(0)}Z`)),
    h('g', { class: 'q-e' }, curve('wash', under), curve('r1', points)),
    h(
      'g',
      { class: 'q-y' },
      path('r3', `M${x(0)} ${y(entropy)}H${x(1)}`),
      text(x(0.03), y(entropy) + 17, `${words['entropy']} ${fixed(entropy, 4)}`, { class: 'qt' }),
      h('circle', { class: 'hol', cx: x(TRUTH), cy: y(entropy), r: 5 }),
      h('circle', { class: 'qf', cx: x(TRUTH), cy: y(entropy), r: 1.8 }),
    ),
    path('line', `M${x(0.5)} ${y(entropy)}V${y(half)}`),
    h(
      'g',
      { class: 'q-e' },
      h('circle', { class: 'dot', cx: x(0.5), cy: y(half), r: 4.6 }),
      text(x(0.5) - 8, (y(half) + y(entropy)) / 2 + 4, `KL ${fixed(half - entropy, 4)}`, {
        class: 'qt',
        'text-anchor': 'end',
      }),
      text(x(0.5) + 6, y(half) - 10, fixed(half, 4), { class: 'qt b halo' }),
    ),
  );
}

export const floor = defineFigure<Result>({
  id: 'losses-floor',
  place: 'text',
  runs: () => ({ best: { p: '[0.9,0.1]', q: '[0.9,0.1]' }, half: { p: '[0.9,0.1]', q: '[0.5,0.5]' } }),
  draw,
  data: () => ({ columns: ['q', 'H(p, q)'], rows: spaced(0.02, 0.98, 97).map((q) => [q, costAt(q)]) }),
});
