// The first held-out pictures, a row for each digit.
import { drawing, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing } from '../../../lib/figure/figure.ts';
import { inked, SMALL_INK } from '../../../lib/figure/mask.ts';
import type { Answered } from '../details.ts';
import type { Result } from '../experiment.ts';
import { resultOf, runsOnly, tileOf, type LessonScene } from './common.ts';

const LEFT = 24;

/** Of each digit the first so many. */
const rowsOf = ({ sample }: Result, most: number): Answered[][] =>
  Array.from({ length: 10 }, (_, digit) => sample.filter(({ label }) => label === digit).slice(0, most));

function draw(scene: LessonScene): Drawing {
  const { id, look } = scene;
  const result = resultOf(scene);
  const most = look.kind === 'narrow' ? 8 : 16;
  const pitch = result.columns + 4;
  const scale = (look.width - LEFT) / (most * pitch);
  const rows = rowsOf(result, most);
  const height = Math.round(scale * pitch * 10);
  return drawing(
    { id, width: look.width, height, label: scene.label },
    ...rows.map((_, digit) =>
      text(0, Math.round(scale * pitch * (digit + 0.5) + 4), String(digit), { class: 'qt q-y' }),
    ),
    inked(
      rows.flatMap((row, i) =>
        row.map(({ picture }, j) => tileOf(picture, result.columns, j * pitch + 2, i * pitch + 2)),
      ),
      { left: LEFT, top: 0, scale },
      SMALL_INK,
    ),
  );
}

export const sheet = defineFigure<Result>({
  id: 'digits-sheet',
  place: 'text',
  runs: runsOnly,
  draw,
  data: (scene) => ({
    columns: ['picture', 'digit', 'answer', 'output', 'ink (a faint, p full; numbers: blank pixels)'],
    rows: resultOf(scene).sample.map(({ index, label, answer, sureness, picture }) => [
      ...[index, label, answer, sureness],
      picture,
    ]),
  }),
});
