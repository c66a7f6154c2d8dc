// The lesson's result before any formula: 31 circles a cost, each filled to the neuron's output at its epoch.
import { h } from 'preact';
import { defineFigure, drawing, path, px, text, type Look, type Drawing } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { COSTS, at, epochsOf, underBothCosts, type Cost, type LessonScene } from './shared.ts';

/** A circle every ten epochs of 300; on a phone every twenty. */
const circlesOf = ({ kind }: Look): number => (kind === 'narrow' ? 16 : 31);

const epochOf = (index: number, circles: number, epochs: number): number =>
  Math.round((index * epochs) / (circles - 1));

/** The part of a disc below a level between 0 and 1: a segment cut by a chord. */
function filledTo(level: number, x: number, y: number, radius: number): Drawing | null {
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

/** What the circles of a row are filled to on a page. */
export function circleOutputs(scene: Pick<LessonScene, 'runs'>, name: string): number[] {
  const { output } = scene.runs[name]!.result;
  return Array.from({ length: 31 }, (_, index) => at(output, epochOf(index, 31, epochsOf(scene))));
}

function row(scene: LessonScene, cost: Cost, top: number, pitch: number): Drawing {
  const { result } = scene.runs[cost]!;
  const circles = circlesOf(scene.look);
  const radius = Math.min(9.5, pitch * 0.42);
  const discs = Array.from({ length: circles }, (_, index) => {
    const x = px(radius + 1 + index * pitch);
    const output = at(result.output, epochOf(index, circles, epochsOf(scene)));
    const outline = h('circle', { class: 'qs', cx: x, cy: top + 22, r: px(radius) });
    return h('g', {}, filledTo(output, x, top + 22, radius), outline);
  });
  return h('g', { class: 'q-h' }, text(0, top + 3, scene.words[cost], { class: 'ink' }), ...discs);
}

function draw(scene: LessonScene): Drawing {
  const { width } = scene.look;
  const pitch = (width - 22) / (circlesOf(scene.look) - 1);
  return drawing(
    { id: scene.id, width, height: 108, label: scene.label },
    row(scene, 'quadratic', 10, pitch),
    row(scene, 'cross-entropy', 54, pitch),
    // No epochs here: the reader is about to be asked for them.
    text(0, 104, scene.words['before'], {}),
    text(width, 104, scene.words['after'], { 'text-anchor': 'end' }),
  );
}

export const opening = defineFigure<Result>({
  id: 'slow-learning-opening',
  place: 'wide',
  runs: underBothCosts,
  draw,
  data: (scene) => ({
    columns: ['epoch', 'output quadratic', 'output cross-entropy'],
    rows: Array.from({ length: 31 }, (_, index) => {
      const epoch = epochOf(index, 31, epochsOf(scene));
      return [epoch, ...COSTS.map((cost) => at(scene.runs[cost]!.result.output, epoch))];
    }),
  }),
});
