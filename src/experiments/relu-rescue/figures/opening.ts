// The same task for sigmoid networks of one, two, three, five and eight hidden layers: the deepest gives no answer at all.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { drawing, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import type { Result } from '../experiment.ts';
import { map } from './map.ts';

export const DEPTHS = [1, 2, 3, 5, 8] as const;

const nameOf = (depth: number): string => `depth ${depth}`;

export const accuracyAt = (scene: Pick<Scene<Result>, 'runs'>, depth: number): number =>
  scene.runs[nameOf(depth)]!.result.accuracy.at(-1)!;

/** From the least to the largest answer: 0.02 to 0.97 */
const rangeOf = ({ answers }: Result, to: string): string =>
  answers ? `${fixed(answers[0], 2)} ${to} ${fixed(answers[1], 2)}` : '';

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const narrow = look.kind === 'narrow';
  const columns = narrow ? 3 : DEPTHS.length;
  const gap = narrow ? 12 : 12;
  const size = px((look.width - gap * (columns - 1) - 2) / columns);
  const row = size + 82;
  return drawing(
    { id, width: look.width, height: Math.round(row * Math.ceil(DEPTHS.length / columns) - 14), label: scene.label },
    ...DEPTHS.map((depth, i) => {
      const [left, top] = [px(1 + (i % columns) * (size + gap)), px(24 + Math.floor(i / columns) * row)];
      const { result } = scene.runs[nameOf(depth)]!;
      return h(
        'g',
        {},
        text(left, top - 9, `${depth} ${words[depth === 1 ? 'layer' : 'layers']}`, { class: 'ink b' }),
        map(result, { left, top, size }, narrow ? 2 : 2.1),
        text(left, px(top + size + 17), `${fixed(100 * accuracyAt(scene, depth), 0)} ${words['right']}`, {
          class: 'ink',
        }),
        text(left, px(top + size + 34), rangeOf(result, words['to']!)),
      );
    }),
  );
}

export const opening = defineFigure<Result>({
  id: 'relu-rescue-opening',
  place: 'text',
  runs: ({ seed, eta, epochs }) =>
    Object.fromEntries(
      DEPTHS.map((depth) => [
        nameOf(depth),
        { depth, activation: 'sigmoid', scheme: 'xavier', seed: seed!, eta: eta!, epochs: epochs! },
      ]),
    ),
  draw,
  data: (scene) => ({
    columns: ['hidden layers', 'accuracy', 'cost'],
    rows: DEPTHS.map((depth) => {
      const { accuracy, cost } = scene.runs[nameOf(depth)]!.result;
      return [depth, accuracy.at(-1) ?? null, cost.at(-1) ?? null];
    }),
  }),
});
