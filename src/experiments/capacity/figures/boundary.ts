// What a network draws, moment by moment, with its errors beside it.
// Drawn without Plot: on a page with a worker at work it would be too much to fetch.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { drawing, letter, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import type { Result } from '../experiment.ts';
import type { HiddenActivation } from '../network.ts';
import { answersAt, frameAt, ground, marked, type Marks, type Place } from './map.ts';

type LessonScene = Scene<Result>;

export const resultOf = (scene: Pick<LessonScene, 'runs'>): Result => scene.runs['only']!.result;

const activationOf = (scene: Pick<LessonScene, 'runs'>) =>
  scene.runs['only']!.settings['activation'] as HiddenActivation;

const MARKS: Marks = { radius: 4, side: 4.4 };

/** An end of the window in few digits. */
const brief = (value: number): string => String(Number(value.toPrecision(3))).replace('-', '−');

function map(scene: LessonScene, place: Place, marks: Marks): Drawing {
  const result = resultOf(scene);
  const answers = answersAt(result, activationOf(scene), scene.step);
  const { left, top, size } = place;
  const { window } = result;
  return h(
    'g',
    {},
    ...(answers ? ground(answers, place) : []),
    h('rect', {
      class: 'thin',
      x: left,
      y: top,
      width: px(size),
      height: px(size),
      // Where a reader's own points are placed: the middle and half the side.
      'data-plane': `${window.x} ${window.y} ${window.half}`,
    }),
    marked(result, answers, place, marks),
    result.problem
      ? text(px(left + size / 2), px(top + size / 2), scene.words[result.problem]!, {
          class: 'ink halo',
          'text-anchor': 'middle',
        })
      : null,
  );
}

const title = (scene: LessonScene): string => {
  const frame = frameAt(resultOf(scene), scene.step);
  return frame ? `${scene.words['epoch']} ${fixed(frame.epoch, 0)}` : scene.words['untrained']!;
};

/** Letters and ends of the two inputs. */
function rulers(scene: LessonScene, { left, top, size }: Place): Drawing {
  const { x, y, half } = resultOf(scene).window;
  const foot = px(top + size + 16);
  const ends = [brief(y - half), brief(y + half)] as const;
  const fit = ends.every((end) => end.length <= 2);
  return h(
    'g',
    {},
    text(left, foot, brief(x - half)),
    text(px(left + size), foot, brief(x + half), { 'text-anchor': 'end' }),
    fit ? text(left - 6, px(top + size), ends[0], { 'text-anchor': 'end' }) : null,
    fit ? text(left - 6, top + 10, ends[1], { 'text-anchor': 'end' }) : null,
    h(
      'g',
      { class: 'q-x' },
      text(px(left + size / 2), foot, letter('x₁'), { class: 'qt', 'text-anchor': 'middle' }),
      text(left - 6, px(top + size / 2), letter('x₂'), { class: 'qt', 'text-anchor': 'end' }),
    ),
  );
}

/** Errors above this are drawn at it: half of the answers are right by chance. */
const MOST = 0.5;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function curve(values: readonly number[], epochs: number, { left, top, width, height }: Box): string {
  const stride = Math.max(1, Math.floor(values.length / 160));
  const points = values.flatMap((value, epoch): string[] =>
    epoch % stride === 0 || epoch === values.length - 1
      ? [`${px(left + (epoch / epochs) * width)} ${px(top + (1 - Math.min(MOST, value) / MOST) * height)}`]
      : [],
  );
  return points.length > 1 ? `M${points.join('L')}` : '';
}

export const percent = (share: number): string => `${fixed(100 * share, 0)} %`;

/** What stands at a moment: the value there, or the last there is. */
const at = (values: readonly number[], step = Infinity): number | undefined =>
  values[Math.min(step, values.length - 1)];

function errors(scene: LessonScene, box: Box): Drawing {
  const { words, step } = scene;
  const { train, test } = resultOf(scene);
  const epochs = Math.max(1, Number(scene.runs['only']!.settings['epochs']));
  const { left, top, width, height } = box;
  const y = (share: number): number => px(top + (1 - share / MOST) * height);
  const shown = at(train, step);
  const heldOut = at(test, step);
  const told = (value: number | undefined, none: string): string => (value === undefined ? none : percent(value));
  const stroke = (row: number, kind: string, name: string, value: string): Drawing[] => [
    path(kind, `M${left} ${top - 42 + 18 * row}h22`),
    text(left + 30, top - 38 + 18 * row, `${name} ${value}`, { class: 'ink' }),
  ];
  return h(
    'g',
    {},
    text(left, top - 56, words['wrong'], { class: 'ink b' }),
    ...stroke(0, 'r1', words['shown']!, told(shown, '–')),
    ...stroke(1, 'r2', words['held']!, told(heldOut, words['none']!)),
    path('gr', `M${left} ${y(0.25)}h${px(width)}M${left} ${y(0.5)}h${px(width)}`),
    ...[0, 0.25, 0.5].map((share) => text(left - 6, y(share) + 4, percent(share), { 'text-anchor': 'end' })),
    path('ax', `M${left} ${y(0)}h${px(width)}`),
    text(left, top + height + 16, '0'),
    text(px(left + width), top + height + 16, `${fixed(epochs, 0)} ${words['epochs']}`, { 'text-anchor': 'end' }),
    step === undefined
      ? null
      : path('now', `M${px(left + (Math.min(step, epochs) / epochs) * width)} ${top}v${height}`),
    path('r2', curve(test, epochs, box)),
    path('r1', curve(train, epochs, box)),
  );
}

/** What the marks on the map mean. */
function key({ words }: LessonScene, left: number, top: number): Drawing {
  const row = (line: number): number => top + 20 * line;
  const said = (line: number, word: string): Drawing => text(left + 34, row(line) + 4, words[word]!);
  const square = (x: number, y: number): string => `M${x - 2.2} ${y - 2.2}h4.4v4.4h-4.4Z`;
  return h(
    'g',
    {},
    h('g', { class: 'station' }, h('circle', { cx: left + 6, cy: row(0), r: 4 })),
    h('g', { class: 'hol' }, h('circle', { cx: left + 20, cy: row(0), r: 4 })),
    said(0, 'discs'),
    path('qf', square(left + 6, row(1))),
    path('line', square(left + 20, row(1))),
    said(1, 'squares'),
    h('g', { class: 'q-d' }, path('r1', `M${left + 9} ${row(2) - 5}l10 10m0-10l-10 10`)),
    said(2, 'crosses'),
    h('g', { class: 'q-z' }, path('r1', `M${left + 2} ${row(3)}h24`)),
    said(3, 'border'),
  );
}

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const { width } = look;
  const label = { id, width, label: scene.label };
  if (look.kind === 'multiple') {
    const place = { left: 1, top: 20, size: width - 2 };
    return drawing(
      { ...label, height: width + 22 },
      text(0, 12, title(scene), { class: 'ink b' }),
      map(scene, place, { radius: 2.6, side: 2.6 }),
    );
  }
  const narrow = look.kind === 'narrow';
  const left = 22;
  const size = narrow ? width - left - 2 : Math.min(560, px(0.6 * width));
  const place = { left, top: 24, size };
  const foot = place.top + size + 24;
  const column = narrow ? 40 : left + size + 62;
  const box = { left: column, top: narrow ? foot + 80 : 92, width: width - column - 4, height: narrow ? 120 : 130 };
  const keyTop = narrow ? box.top + box.height + 44 : box.top + box.height + 46;
  return drawing(
    { ...label, height: Math.round(narrow ? keyTop + 68 : Math.max(foot, keyTop + 68)) },
    h('g', { class: 'q-h' }, text(left, 13, [letter('h'), ' ', words['after']!], { class: 'qt' })),
    text(left + size, 13, title(scene), { class: 'ink b', 'text-anchor': 'end' }),
    map(scene, place, MARKS),
    rulers(scene, place),
    errors(scene, box),
    key(scene, narrow ? 0 : column - 30, keyTop),
  );
}

export const boundary = defineFigure<Result>({
  id: 'capacity-boundary',
  place: 'text',
  moving: true,
  runs: (settings) => ({ only: { ...settings, seeds: 1 } }),
  steps: ({ runs }) => {
    const { frames } = runs['only']!.result;
    const [first = 0, ...rest] = [2, 8, frames.length - 1].map((index) => frames[index]?.epoch ?? 0);
    return [...new Set([first, ...rest])].sort((one, other) => one - other);
  },
  draw,
  data: ({ runs }) => {
    const { cost, train, test } = runs['only']!.result;
    return {
      columns: ['epoch', 'cost', 'error shown', 'error held out'],
      rows: cost.map((value, epoch) => [epoch, value, train[epoch]!, test[epoch] ?? null]),
    };
  },
});
