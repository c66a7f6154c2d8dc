// Both weights against λ: under L1 straight down to zero and there they stay, under L2 ever smaller and never zero.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { drawing, letter, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { curve, linear } from '../../../lib/figure/scale.ts';
import type { Result } from '../experiment.ts';
import type { Penalty } from '../solve.ts';
import { PENALTIES, shapes, underBoth } from './shapes.ts';

type LessonScene = Scene<Result>;

const HEIGHT = 210;

function panel(scene: LessonScene, penalty: Penalty, left: number, top: number, width: number): Drawing {
  const { result, settings } = scene.runs[penalty]!;
  const values = result.path.flatMap(({ w }) => w);
  const [low, high] = [Math.min(0, ...values), Math.max(0.1, ...values)];
  const lambdas = result.path.map(({ lambda }) => lambda);
  const most = lambdas.at(-1)!;
  const x = linear([0, most], [left + 22, left + width - 18]);
  const y = linear([low, high], [top + HEIGHT - 28, top + 28]);
  const line = (place: 0 | 1): [number, number][] => result.path.map(({ lambda, w }) => [x(lambda), y(w[place])]);
  const chosen = Math.min(most, Number(settings['lambda']));
  const ticks = [0, 1, 2, 3].filter((tick) => tick <= high && tick >= low);
  const zeros = penalty === 'l1' ? [result.firstZero, result.allZero] : [];
  const early = Math.round(result.path.length * 0.3);
  const names: [0 | 1, string][] = [
    [0, 'w₁'],
    [1, 'w₂'],
  ];
  return h(
    'g',
    {},
    text(left, top + 12, scene.words[penalty]!, { class: 'ink b' }),
    path('gr', ticks.map((tick) => `M${x(0)} ${y(tick)}H${x(most)}`).join('')),
    ...ticks.map((tick) => text(x(0) - 6, y(tick) + 4, String(tick), { 'text-anchor': 'end' })),
    path('ref', `M${x(chosen)} ${top + 22}V${y(low)}`),
    path('ax', `M${x(0)} ${y(0)}H${x(most)}`),
    h('g', { class: 'q-w' }, curve('r1', line(0)), curve('r2', line(1))),
    h(
      'g',
      { class: 'q-w' },
      ...names.map(([place, name]) => {
        const [u, v] = line(place)[early]!;
        return text(u + 4, v - 8, letter(name), { class: 'qt halo' });
      }),
    ),
    h(
      'g',
      { class: 'hol ink' },
      ...zeros.flatMap((at) => (at === null || at > most ? [] : [h('circle', { cx: x(at), cy: y(0), r: 4 })])),
    ),
    text(x(0), top + HEIGHT - 8, '0', { 'text-anchor': 'middle' }),
    text(px(left + width - 18), top + HEIGHT - 8, [letter('λ'), ` ${fixed(most, most % 1 ? 2 : 0)}`], { 'text-anchor': 'end' }), // prettier-ignore
  );
}

export const weights = defineFigure<Result>({
  id: 'regularization-path-weights',
  place: 'text',
  runs: underBoth,
  draw(scene) {
    const { id, look } = scene;
    const narrow = look.kind === 'narrow';
    const width = narrow ? look.width : (look.width - 20) / 2;
    return drawing(
      { id, width: look.width, height: narrow ? 2 * HEIGHT + 12 : HEIGHT, label: scene.label },
      ...PENALTIES.map((penalty, i) =>
        panel(scene, penalty, narrow ? 0 : i * (width + 20), narrow ? i * (HEIGHT + 12) : 0, width),
      ),
    );
  },
  data: shapes.data,
});
