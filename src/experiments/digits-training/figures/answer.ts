// One picture and the ten outputs: the one that the network is least sure of.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { drawing, letter, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing } from '../../../lib/figure/figure.ts';
import { inked } from '../../../lib/figure/mask.ts';
import type { Result } from '../experiment.ts';
import { resultOf, runsOnly, tileOf, type LessonScene } from './common.ts';

const ROW = 23;
const PICTURE = 168;

/** "0.691", or "< 0.001" for what would read as nothing. */
const share = (value: number): string => (value < 0.0005 ? '< 0.001' : fixed(value, 3));

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const { doubt, columns } = resultOf(scene);
  const narrow = look.kind === 'narrow';
  const top = narrow ? PICTURE + 76 : 26;
  const left = narrow ? 18 : PICTURE + 84;
  const right = look.width - 66;
  const height = Math.max(PICTURE + 44, top + 10 * ROW);
  const bar = (value: number): number => px(Math.max(1, value * (right - left)));
  return drawing(
    { id, width: look.width, height, label: scene.label },
    h(
      'g',
      { class: 'q-x' },
      text(0, 13, [letter('x'), ' ', words['picture']!], { class: 'qt' }),
      h('rect', { class: 'gr', x: 0.5, y: 20.5, width: PICTURE, height: PICTURE }),
      inked([tileOf(doubt.picture, columns)], { left: 0.5, top: 20.5, scale: PICTURE / columns }),
    ),
    h('g', { class: 'q-y' }, text(0, PICTURE + 38, `${words['is']} ${doubt.label}`, { class: 'qt' })),
    h(
      'g',
      { class: 'q-h' },
      text(left, top - 12, [letter('h'), ' ', words['outputs']!], { class: 'qt' }),
      ...doubt.outputs.flatMap((value, digit) => {
        const y = top + ROW * digit;
        const isAnswer = digit === doubt.answer;
        return [
          text(left - 10, y + 16, String(digit), { class: isAnswer ? 'ink b' : 'ink', 'text-anchor': 'end' }),
          h('rect', { class: isAnswer ? 'qf' : 'wash', x: left, y: y + 4, width: bar(value), height: ROW - 8 }),
          isAnswer ? null : h('rect', { class: 'qs', x: left, y: y + 4, width: bar(value), height: ROW - 8 }),
          text(look.width, y + 16, share(value), { class: isAnswer ? 'ink b' : 'ink', 'text-anchor': 'end' }),
        ];
      }),
    ),
    path('ax', `M${left} ${top}V${top + 10 * ROW}`),
  );
}

export const answer = defineFigure<Result>({
  id: 'digits-answer',
  place: 'text',
  runs: runsOnly,
  draw,
  data: (scene) => {
    const { doubt } = resultOf(scene);
    return { columns: ['digit', 'output'], rows: doubt.outputs.map((value, digit) => [digit, value]) };
  },
});
