// Three questions with an answer each, or one question with three answers: the same scores through sigmoids and softmax.
import { h } from 'preact';
import { fixed } from '../../i18n/number.ts';
import { defineFigure, drawing, linear, path, px, text, type Drawing, type Scene } from '../../lib/figure/index.ts';
import { arrayOf } from '../../lib/parameter/index.ts';
import type { Result } from './experiment.ts';

type AnswersScene = Scene<Result>;

export const scoresOf = ({ runs }: Pick<AnswersScene, 'runs'>): number[] =>
  arrayOf<number[]>(String(runs['only']!.settings['scores']));

const ROW = 30;
const BAR = 18;
const TOP = 34;

/** A yes-or-no question a row: each has a whole of its own. */
function questions({ runs, look, words }: AnswersScene, left: number, width: number): Drawing {
  const { sigmoids, total } = runs['only']!.result;
  const x = linear([0, 1], [left + 18, left + width - 42]);
  const rows = sigmoids.map((share, j) => {
    const y = TOP + j * ROW;
    return h(
      'g',
      {},
      text(left, y + 14, String(j + 1), { class: 'ink b' }),
      h('rect', { class: 'wash', x: x(0), y, width: px(x(1) - x(0)), height: BAR }),
      h('rect', { class: 'qf', x: x(0), y, width: px(x(share) - x(0)), height: BAR }),
      text(left + width, y + 14, fixed(share, 2), { class: 'qt', 'text-anchor': 'end' }),
    );
  });
  const foot = TOP + sigmoids.length * ROW;
  return h(
    'g',
    { class: 'q-h' },
    text(left, 14, words[look.kind === 'narrow' ? 'sigmoids' : 'questions']!, { class: 'ink b' }),
    ...rows,
    path('ax', `M${left} ${foot + 0.5}H${left + width}`),
    text(left, foot + 19, words['sum']!, {}),
    text(left + width, foot + 19, fixed(total, 2), { class: 'ink b', 'text-anchor': 'end' }),
  );
}

/** One choice: a single whole, cut where one class ends and the next begins. */
function choice({ runs, look, words }: AnswersScene, left: number, top: number, width: number): Drawing {
  const { shares, shared } = runs['only']!.result;
  const x = linear([0, 1], [left + 18, left + width - 42]);
  let before = 0;
  const rows = shares.map((share, j) => {
    const y = top + TOP + j * ROW;
    const from = before;
    before += share;
    return h(
      'g',
      {},
      text(left, y + 14, String(j + 1), { class: 'ink b' }),
      h('rect', { class: 'qf', x: x(from), y, width: px(Math.max(1, x(before) - x(from))), height: BAR }),
      j < shares.length - 1 ? path('ref', `M${x(before)} ${y}V${y + ROW + BAR}`) : null,
      text(left + width, y + 14, fixed(share, 2), { class: 'qt', 'text-anchor': 'end' }),
    );
  });
  const foot = top + TOP + shares.length * ROW;
  return h(
    'g',
    { class: 'q-h' },
    text(left, top + 14, words[look.kind === 'narrow' ? 'softmax' : 'choice']!, { class: 'ink b' }),
    path('ref', `M${x(0)} ${top + TOP - 4}V${foot}M${x(1)} ${top + TOP - 4}V${foot}`),
    ...rows,
    path('ax', `M${left} ${foot + 0.5}H${left + width}`),
    text(left, foot + 19, words['sum']!, {}),
    text(left + width, foot + 19, fixed(shared, 2), { class: 'ink b', 'text-anchor': 'end' }),
  );
}

function draw(scene: AnswersScene): Drawing {
  const { id, look } = scene;
  const isNarrow = look.width < 420;
  const block = TOP + scoresOf(scene).length * ROW + 26;
  const half = isNarrow ? look.width : (look.width - 44) / 2;
  return drawing(
    { id, width: look.width, height: isNarrow ? 2 * block + 22 : block, label: scene.label },
    questions(scene, 0, half),
    choice(scene, isNarrow ? 0 : half + 44, isNarrow ? block + 22 : 0, half),
  );
}

const opening = defineFigure<Result>({
  id: 'softmax-opening',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: (scene) => {
    const { sigmoids, shares } = scene.runs['only']!.result;
    return {
      columns: ['class', 'score', 'sigmoid', 'softmax'],
      rows: scoresOf(scene).map((score, j) => [j + 1, score, sigmoids[j]!, shares[j]!]),
    };
  },
});

export const figures = [opening];
