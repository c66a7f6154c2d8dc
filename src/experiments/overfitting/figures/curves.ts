// The costs on what is trained on and on what is not, epoch by epoch, and below them the wrong answers.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { drawing, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { curve, linear, type Scale } from '../../../lib/figure/scale.ts';
import type { Result } from '../experiment.ts';

type LessonScene = Scene<Result>;

const TOP = { from: 26, to: 206 };
const LOW = { from: 246, to: 322 };
const HEIGHT = 352;

/** Epochs stand at their square roots: the start is wide enough to be read, the end not endless. */
const place = (epoch: number): number => Math.sqrt(epoch);

/** Epochs that are drawn: all at first, then some three in a hundred farther each. */
export function moments(count: number): number[] {
  const kept: number[] = [];
  for (let epoch = 0; epoch < count; epoch = Math.max(epoch + 1, Math.floor(epoch * 1.03))) kept.push(epoch);
  if (kept.at(-1) !== count - 1) kept.push(count - 1);
  return kept;
}

const line = (values: readonly number[], x: Scale, y: Scale, most: number): [number, number][] =>
  moments(values.length).map((epoch) => [x(place(epoch)), y(Math.min(most, values[epoch]!))]);

const wrong = (accuracy: readonly number[]): number[] => accuracy.map((share) => 1 - share);

const percent = (share: number): string => `${fixed(100 * share, 0)} %`;

/** Round epochs, none so near the last that their names would meet. */
const tickEpochs = (last: number): number[] =>
  [0, 100, 500, 1000, 2000, 3000, 5000, 10_000].filter((epoch) => place(epoch) < 0.72 * place(last));

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const { train, validation, bestEpoch } = scene.runs['only']!.result;
  const narrow = look.kind === 'narrow';
  const count = validation.cost.length;
  const last = Math.max(1, count - 1);
  const [left, right] = [34, look.width - (narrow ? 8 : 92)];
  const x = linear([0, place(last)], [left, right]);
  const highest = validation.cost.reduce((most, value) => Math.max(most, value), 0.8);
  const most = Math.min(4, Math.ceil(5 * highest) / 5);
  const y = linear([0, most], [TOP.to, TOP.from]);
  const share = linear([0, 0.5], [LOW.to, LOW.from]);
  const best = x(place(bestEpoch));
  const ticks = tickEpochs(last);
  const end = (values: readonly number[]): number => values.at(-1) ?? 0;
  const [held, shown] = [y(Math.min(most, end(validation.cost))), y(Math.min(most, end(train.cost)))];
  const levels = most > 2 ? [0, 1, 2, 3] : [0, 0.5, 1, 1.5, 2];
  /** At the right end, or on a phone above the line near it. */
  const named = (at: number, word: string, above: boolean): Drawing =>
    narrow
      ? text(right - 4, at + (above ? -8 : -16), words[word]!, { class: 'ink halo', 'text-anchor': 'end' })
      : text(right + 6, at + 4, words[word]!, { class: 'ink' });
  const apart = Math.abs(held - shown) > 16;
  const isLeft = best > (left + right) / 2;
  const least = fixed(validation.cost[bestEpoch] ?? 0, 2);
  // On a phone the dashed line's name stands near.
  const note = narrow ? `${words['best']}: ${least}` : `${words['best']}: ${words['epoch']} ${bestEpoch}, ${least}`;
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    h('g', { class: 'q-e' }, text(0, 12, words['cost']!, { class: 'qt' })),
    path(
      'gr',
      levels
        .filter((tick) => tick <= most)
        .map((tick) => `M${left} ${y(tick)}H${right}`)
        .join(''),
    ),
    ...levels.filter((tick) => tick <= most).map((tick) => text(left - 6, y(tick) + 4, tick === 0 ? '0' : fixed(tick, 1), { 'text-anchor': 'end' })), // prettier-ignore
    path('ref', `M${best} ${TOP.from - 4}V${TOP.to}M${best} ${LOW.from}V${LOW.to}`),
    h(
      'g',
      { class: 'q-e' },
      curve('r1', line(train.cost, x, y, most)),
      curve('r2', line(validation.cost, x, y, most)),
      h(
        'g',
        { class: 'hol' },
        h('circle', { cx: best, cy: y(Math.min(most, validation.cost[bestEpoch] ?? 0)), r: 4.6 }),
      ),
    ),
    text(px(best + (isLeft ? -8 : 8)), TOP.from + 6, note, {
      class: 'ink halo',
      'text-anchor': isLeft ? 'end' : 'start',
    }),
    named(apart ? held : Math.min(held, shown) - 9, 'validation', true),
    named(apart ? shown : Math.max(held, shown) + 9, 'training', false),
    text(0, LOW.from - 14, words['wrong']!, { class: 'ink' }),
    path('gr', [0.25, 0.5].map((tick) => `M${left} ${share(tick)}H${right}`).join('')),
    ...[0, 0.25, 0.5].map((tick) => text(left - 6, share(tick) + 4, fixed(100 * tick, 0), { 'text-anchor': 'end' })),
    path('ax', `M${left} ${share(0)}H${right}M${left} ${y(0)}H${right}`),
    curve('r1', line(wrong(train.accuracy), x, share, 0.5)),
    curve('r2', line(wrong(validation.accuracy), x, share, 0.5)),
    narrow ? null : text(right + 6, share(Math.min(0.5, 1 - end(validation.accuracy))) + 4, percent(1 - end(validation.accuracy)), { class: 'ink' }), // prettier-ignore
    ...ticks.map((epoch) => text(x(place(epoch)), HEIGHT - 14, String(epoch), { 'text-anchor': 'middle' })),
    text(right, HEIGHT - 14, `${last}${narrow ? '' : ` ${words['epochs']}`}`, { 'text-anchor': 'end' }),
  );
}

export const curves = defineFigure<Result>({
  id: 'overfitting-curves',
  place: 'text',
  runs: (settings) => ({ only: { ...settings } }),
  draw,
  data: ({ runs }) => {
    const { train, validation } = runs['only']!.result;
    return {
      columns: ['epoch', 'training cost', 'validation cost', 'training accuracy', 'validation accuracy'],
      rows: moments(train.cost.length).map((epoch) => [
        epoch,
        train.cost[epoch]!,
        validation.cost[epoch]!,
        train.accuracy[epoch]!,
        validation.accuracy[epoch]!,
      ]),
    };
  },
});
