// The perceptron at work: one correction a moment. Left the plane, right what the correction was, below the mistakes
// of each epoch so far.
import { h } from 'preact';
import { shown } from '../../../i18n/number.ts';
import { defineFigure, drawing, letter, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import type { Point } from '../../../lib/figure/plane.ts';
import type { Result, Shown, State } from '../experiment.ts';
import { across, affine, arrow, border, down, examples, frame, reachOf, ringed, side, type Window } from './plane.ts';
import { mistakesOf, momentOf, stateAfter, STEP_COLUMNS, stepRows, type LessonScene } from './shared.ts';

const brief = (value: number): string => shown(value, 2);
const triple = ({ w, b }: State): string => `${brief(w[0]!)}, ${brief(w[1]!)}, ${brief(b)}`;

/** The plane before and after a correction, its example ringed. */
function plane(scene: LessonScene, window: Window, moment: number, radius: number): Drawing {
  const { result } = scene.runs['only']!;
  const correction = mistakesOf(result)[moment - 1];
  const after = affine(stateAfter(result, moment));
  const middle = (window.low + window.high) / 2;
  const ticks = [Math.ceil(window.low), 0, Math.floor(window.high)];
  return h(
    'g',
    {},
    frame(window),
    side(window, after),
    correction ? border(window, affine(correction.before), 'r3') : null,
    border(window, after),
    arrow(window, after, [middle, middle], window.size * 0.16),
    examples(window, result, radius),
    correction ? ringed(window, result.points[correction.sample]!.x as unknown as Point, radius + 5) : null,
    ...[...new Set(ticks)].flatMap((tick) => [
      text(across(window, tick), window.top + window.size + 15, brief(tick), { 'text-anchor': 'middle' }),
      text(window.left - 6, down(window, tick) + 4, brief(tick), { 'text-anchor': 'end' }),
    ]),
  );
}

/** What the correction did, in lines of words and numbers. */
function account(scene: LessonScene, left: number, top: number, moment: number): Drawing {
  const { words } = scene;
  const { result, settings } = scene.runs['only']!;
  const count = mistakesOf(result).length;
  const correction: Shown | undefined = mistakesOf(result)[moment - 1];
  const line = (row: number, content: (string | Drawing)[], extra = 'ink') =>
    text(left, top + 21 * row, content, { class: extra });
  const state = stateAfter(result, moment);
  const names = (inside: Drawing | string) => h('g', { class: 'q-w' }, inside);
  if (!correction) {
    return h(
      'g',
      {},
      line(0, [`${words['before']}`], 'ink b'),
      line(1, [`${words['weights']}: ${triple(state)}`]),
      line(2, [words['nothing']!], ''),
    );
  }
  const { x, y } = result.points[correction.sample]!;
  const sign = y === 1 ? '+' : '−';
  const eta = Number(settings['eta']);
  const by = eta === 1 ? '' : `${brief(eta)} · `;
  return h(
    'g',
    {},
    line(0, [`${words['mistake']} ${moment} ${words['of']} ${count}`], 'ink b'),
    line(1, [`${words['epoch']} ${correction.epoch}`], ''),
    line(2, [letter('x'), ` = (${brief(x[0]!)}, ${brief(x[1]!)})`]),
    line(3, [`${words['wanted']} ${y}, ${words['said']} ${1 - y}`]),
    names(text(left, top + 92, [letter('w'), ` ← `, letter('w'), ` ${sign} ${by}`, letter('x')], { class: 'qt' })),
    h(
      'g',
      { class: 'q-b' },
      text(left, top + 113, [letter('b'), ` ← `, letter('b'), ` ${sign} ${brief(eta)}`], { class: 'qt' }),
    ),
    line(7, [letter('w'), ', ', letter('b'), ` ${words['were']}`], ''),
    line(8, [triple(correction.before)]),
    line(9, [letter('w'), ', ', letter('b'), ` ${words['are']}`], ''),
    line(10, [triple(correction.after)], 'ink b'),
  );
}

/** So many epochs have room side by side; of a longer run those up to the moment shown. */
const MOST_COLUMNS = 100;

/** Crosses in columns, one column an epoch: those made so far in full, those to come faint. */
function tally(scene: LessonScene, left: number, top: number, width: number, moment: number): Drawing {
  const { words } = scene;
  const { result } = scene.runs['only']!;
  const most = Math.max(4, ...result.mistakes);
  const columns = Math.min(MOST_COLUMNS, result.mistakes.length);
  const last = Math.max(columns, mistakesOf(result)[moment - 1]?.epoch ?? 0);
  const first = last - columns;
  const pitch = Math.min(26, width / columns);
  const arm = Math.min(3.4, pitch / 3);
  const before = result.mistakes.slice(0, first).reduce((sum, count) => sum + count, 0);
  const marks = { made: '', toCome: '' };
  let made = before;
  for (const [column, count] of result.mistakes.slice(first, last).entries()) {
    for (let row = 0; row < count; row++) {
      made += 1;
      const [x, y] = [left + pitch * (column + 0.5), top + 18 + 11 * (most - row)];
      const [west, east, north, south] = [px(x - arm), px(x + arm), px(y - arm), px(y + arm)];
      marks[made <= moment ? 'made' : 'toCome'] +=
        `M${west} ${north}L${east} ${south}M${east} ${north}L${west} ${south}`;
    }
  }
  const foot = top + 18 + 11 * most + 10;
  const every = [1, 2, 5, 10, 20, 50].find((step) => step * pitch >= 24) ?? 100;
  const numbers = Array.from({ length: columns }, (_, column) => first + column + 1)
    .filter((epoch) => epoch % every === 0)
    .map((epoch) =>
      text(px(left + pitch * (epoch - first - 0.5)), foot + 16, String(epoch), { 'text-anchor': 'middle' }),
    );
  return h(
    'g',
    {},
    text(left, top + 8, words['tally'], {}),
    marks.toCome ? path('gr', marks.toCome) : null,
    h('g', { class: 'q-d' }, marks.made ? path('qs', marks.made) : null),
    path('ax', `M${left} ${foot}H${px(left + pitch * columns)}`),
    ...numbers,
    text(px(left + pitch * columns + 14), foot + 16, words['epochs'], {}),
  );
}

function multiple(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const { result } = scene.runs['only']!;
  const moment = momentOf(scene, result);
  const window: Window = { left: 14, top: 22, size: look.width - 20, ...reachOf(result) };
  const title = moment === 0 ? words['before']! : `${words['mistake']} ${moment}`;
  return drawing(
    { id, width: look.width, height: look.width + 40, label: scene.label },
    text(0, 12, title, { class: 'ink b' }),
    plane(scene, window, moment, 4.4),
    text(0, look.width + 34, triple(stateAfter(result, moment)), { class: 'ink' }),
  );
}

function draw(scene: LessonScene): Drawing {
  if (scene.look.kind === 'multiple') return multiple(scene);
  const { id, look } = scene;
  const { result } = scene.runs['only']!;
  const moment = momentOf(scene, result);
  const narrow = look.kind === 'narrow';
  const size = narrow ? look.width - 34 : Math.min(520, 0.54 * look.width);
  const window: Window = { left: 24, top: 8, size, ...reachOf(result) };
  const foot = window.top + size + 34;
  const tallyHeight = 18 + 11 * Math.max(4, ...result.mistakes) + 34;
  const beside = narrow ? foot + 8 : 24;
  const tallyTop = narrow ? foot + 244 : foot + 4;
  return drawing(
    { id, width: look.width, height: Math.round(tallyTop + tallyHeight), label: scene.label },
    plane(scene, window, moment, 6),
    h(
      'g',
      { class: 'q-x' },
      text(window.left + size, window.top + size + 31, letter('x₁'), { class: 'qt', 'text-anchor': 'end' }),
      text(2, window.top + 14, letter('x₂'), { class: 'qt' }),
    ),
    account(scene, narrow ? 0 : window.left + size + 34, beside, moment),
    tally(scene, narrow ? 0 : 24, tallyTop, narrow ? look.width - 56 : look.width - 90, moment),
  );
}

/** Six of the moments from the start to the end. */
const sixOf = (count: number): number[] => [
  ...new Set([0, 1, 2, 3, 4, 5].map((sixth) => Math.round((sixth * count) / 5))),
];

export const run = defineFigure<Result>({
  id: 'perceptron-run',
  place: 'text',
  moving: true,
  runs: (settings) => ({ only: settings }),
  steps: ({ runs }) => sixOf(mistakesOf(runs['only']!.result).length),
  draw,
  data: ({ runs }) => ({ columns: STEP_COLUMNS, rows: stepRows(runs['only']!.result) }),
});
