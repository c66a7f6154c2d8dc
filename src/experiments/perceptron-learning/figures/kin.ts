// Three lines for the same points: where the perceptron stops, where logistic regression goes, the widest margin.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { defineFigure, drawing, letter, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import { lineAcross, type Affine } from '../../../lib/figure/plane.ts';
import type { Result } from '../experiment.ts';
import { logisticLine, marginOf, widestLine } from '../kin.ts';
import { across, affine, border, down, examples, frame, reachOf, type Window } from './plane.ts';
import type { LessonScene } from './shared.ts';

export const LINES = ['perceptron', 'logistic', 'widest'] as const;
export type LineName = (typeof LINES)[number];
const STROKES: Record<LineName, string> = { perceptron: 'r1', logistic: 'r2', widest: 'r3' };

export const linesOf = (result: Result): Record<LineName, Affine> => ({
  perceptron: affine(result),
  logistic: logisticLine(result.points),
  widest: widestLine(result.points),
});

/** Names to the right of the plane, in the order of the lines' right ends, kept apart. */
function names(scene: LessonScene, window: Window, lines: Record<LineName, Affine>, left: number): Drawing[] {
  const ends = LINES.flatMap((name) => {
    const ends = lineAcross(lines[name], window.low, window.high);
    if (!ends) return [];
    const [x1, x2] = [...ends].sort((one, other) => other[1] - one[1])[0]!;
    return [{ name, x: across(window, x1), y: down(window, x2) }];
  });
  const rows = ends.sort((one, other) => other.x - one.x);
  return rows.map(({ name, x, y }, index) => {
    const at = window.top + 22 + 44 * index;
    const { result } = scene.runs['only']!;
    const margin = `${scene.words['margin']} ${fixed(Math.max(0, marginOf(result.points, lines[name])), 2)}`;
    return h(
      'g',
      {},
      path('thin', `M${px(x)} ${px(y)}L${left - 6} ${at - 4}`),
      text(left, at, scene.words[name], { class: 'ink b' }),
      text(left, at + 17, margin, {}),
    );
  });
}

/** On a phone there is no room beside the plane: the names stand below, each behind a piece of its line. */
const below = (scene: LessonScene, lines: Record<LineName, Affine>, top: number): Drawing[] =>
  LINES.map((name, index) => {
    const y = top + 22 * index;
    const { result } = scene.runs['only']!;
    const margin = fixed(Math.max(0, marginOf(result.points, lines[name])), 2);
    return h(
      'g',
      {},
      path(STROKES[name], `M0 ${y - 4}H30`),
      text(40, y, `${scene.words[name]}, ${scene.words['margin']} ${margin}`, { class: 'ink' }),
    );
  });

function draw(scene: LessonScene): Drawing {
  const { id, look } = scene;
  const { result } = scene.runs['only']!;
  const lines = linesOf(result);
  const narrow = look.kind === 'narrow';
  const size = narrow ? look.width - 24 : Math.min(560, 0.6 * look.width);
  const window: Window = { left: 22, top: 16, size, ...reachOf(result) };
  return drawing(
    { id, width: look.width, height: Math.round(size + (narrow ? 118 : 44)), label: scene.label },
    frame(window),
    ...LINES.map((name) => border(window, lines[name], STROKES[name])),
    examples(window, result, narrow ? 4 : 5.4),
    ...(narrow ? below(scene, lines, size + 66) : names(scene, window, lines, window.left + size + 40)),
    h(
      'g',
      { class: 'q-x' },
      text(window.left + size, size + 38, letter('x₁'), { class: 'qt', 'text-anchor': 'end' }),
      text(0, window.top + 12, letter('x₂'), { class: 'qt' }),
    ),
  );
}

export const kin = defineFigure<Result>({
  id: 'perceptron-kin',
  place: 'text',
  runs: (settings) => ({ only: { ...settings, dataset: 'blobs' } }),
  draw,
  data: ({ runs }) => {
    const { result } = runs['only']!;
    const lines = linesOf(result);
    return {
      columns: ['line', 'w1', 'w2', 'b', 'margin'],
      rows: LINES.map((name) => {
        const { w1, w2, b } = lines[name];
        return [name, w1, w2, b, marginOf(result.points, lines[name])];
      }),
    };
  },
});
