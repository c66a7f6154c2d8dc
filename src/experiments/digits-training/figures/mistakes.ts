// The wrong answers that the network is surest of.
import { fixed } from '../../../i18n/number.ts';
import { drawing, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing } from '../../../lib/figure/figure.ts';
import { inked } from '../../../lib/figure/mask.ts';
import type { Result } from '../experiment.ts';
import { resultOf, runsOnly, tileOf, type LessonScene } from './common.ts';

const TEXT = 42;

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const result = resultOf(scene);
  const [inRow, most] = look.kind === 'narrow' ? [4, 12] : [8, 16];
  const shown = result.mistakes.slice(0, most);
  const pitch = look.width / inRow;
  const size = Math.min(pitch - 12, 60);
  const scale = size / result.columns;
  const rows = Math.max(1, Math.ceil(shown.length / inRow));
  const left = (i: number): number => (i % inRow) * pitch;
  const top = (i: number): number => Math.floor(i / inRow) * (size + TEXT + 14);
  return drawing(
    { id, width: look.width, height: px(rows * (size + TEXT + 14) - 8), label: scene.label },
    shown.length === 0 ? text(0, 20, words['none']!, { class: 'ink' }) : null,
    ...shown.flatMap(({ label, answer, sureness, picture }, i) => [
      inked([tileOf(picture, result.columns)], { left: left(i), top: top(i), scale }),
      text(px(left(i) + 4), px(top(i) + size + 14), `${words['is']} ${label}`),
      text(px(left(i) + 4), px(top(i) + size + 29), `${words['read']} ${answer}`, { class: 'ink' }),
      text(px(left(i) + 4), px(top(i) + size + 44), fixed(sureness, 2), { class: 'qt q-h' }),
    ]),
  );
}

export const mistakes = defineFigure<Result>({
  id: 'digits-mistakes',
  place: 'text',
  runs: runsOnly,
  draw,
  data: (scene) => {
    const { mistakes: all } = resultOf(scene);
    const rows = all.map(({ index, label, answer, sureness, picture }) => [index, label, answer, sureness, picture]);
    const columns = ['picture', 'digit', 'answer', 'output', 'ink (a faint, p full; numbers: blank pixels)'];
    return { columns, rows: rows.length > 0 ? rows : [[null, null, null, null, null]] };
  },
});
