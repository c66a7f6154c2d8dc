// The lesson's result before any formula: 31 circles a cost, each filled to the neuron's output at its epoch.
import { h, type VNode } from 'preact';
import { defineFigure, drawing, path, px, text } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { COSTS, at, epochsOf, underBothCosts, type LessonScene } from './shared.ts';

const CIRCLES = 31;

const epochOf = (index: number, epochs: number): number => Math.round((index * epochs) / (CIRCLES - 1));

/** The part of a disc below a level between 0 and 1: a segment cut by a chord. */
function filledTo(level: number, x: number, y: number, radius: number): VNode | null {
  if (!(level > 0.004)) return null;
  if (level > 0.996) return h('circle', { class: 'qf', cx: px(x), cy: px(y), r: px(radius) });
  const chord = y + radius - 2 * radius * level;
  const half = Math.sqrt(radius * radius - (chord - y) * (chord - y));
  const large = level > 0.5 ? 1 : 0;
  return path(
    'qf',
    `M${px(x - half)} ${px(chord)}A${px(radius)} ${px(radius)} 0 ${large} 0 ${px(x + half)} ${px(chord)}Z`,
  );
}

function row(scene: LessonScene, cost: (typeof COSTS)[number], top: number, pitch: number): VNode {
  const { result } = scene.runs[cost]!;
  const radius = Math.min(9.5, pitch * 0.42);
  const circles = Array.from({ length: CIRCLES }, (_, index) => {
    const x = radius + 1 + index * pitch;
    const output = at(result.output, epochOf(index, epochsOf(scene)));
    return h(
      'g',
      {},
      filledTo(output, x, top + 22, radius),
      h('circle', { class: 'qs', cx: px(x), cy: top + 22, r: px(radius) }),
    );
  });
  return h('g', { class: 'q-h' }, text(0, top + 3, scene.words[cost], { class: 'ink' }), ...circles);
}

function draw(scene: LessonScene): VNode {
  const { width, kind } = scene.look;
  const pitch = (width - 22) / (CIRCLES - 1);
  const epochs = epochsOf(scene);
  const every = kind === 'narrow' ? 15 : 10;
  const ticks = Array.from({ length: Math.floor((CIRCLES - 1) / every) + 1 }, (_, tick) => tick * every);
  return drawing(
    { id: scene.id, width, height: 108, label: scene.label },
    row(scene, 'quadratic', 10, pitch),
    row(scene, 'cross-entropy', 54, pitch),
    ...ticks.map((index) =>
      text(px(10.5 + index * pitch), 104, index === 0 ? `${scene.words['epoch']} 0` : String(epochOf(index, epochs)), {
        'text-anchor': index === 0 ? 'start' : index === CIRCLES - 1 ? 'end' : 'middle',
        dx: index === 0 ? -9.5 : index === CIRCLES - 1 ? 9.5 : 0,
      }),
    ),
  );
}

export const opening = defineFigure<Result>({
  id: 'slow-learning-opening',
  place: 'wide',
  runs: underBothCosts,
  draw,
  data: (scene) => ({
    columns: ['epoch', 'output quadratic', 'output cross-entropy'],
    rows: Array.from({ length: CIRCLES }, (_, index) => {
      const epoch = epochOf(index, epochsOf(scene));
      return [epoch, ...COSTS.map((cost) => at(scene.runs[cost]!.result.output, epoch))];
    }),
  }),
});
