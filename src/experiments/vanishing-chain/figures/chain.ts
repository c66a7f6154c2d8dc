// The chain whose picture is the formula: over every part stands the factor that it puts into the product, and below,
// from right to left, what is left of the error.
import { h } from 'preact';
import { fixed, scientific } from '../../../i18n/number.ts';
import { drawing, letter, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import type { Link, Result } from '../experiment.ts';
import { decades, decadesOf } from '../../../lib/figure/decades.ts';

export type LessonScene = Scene<Result>;

export const resultOf = (scene: Pick<LessonScene, 'runs'>): Result => scene.runs['only']!.result;

/** 0.039, 3.5 × 10⁻⁷, 0 */
export const sizeText = (value: number): string => {
  const size = Math.abs(value);
  if (size === 0) return '0';
  return size >= 0.01 && size < 1000 ? fixed(size, size < 1 ? 3 : 2) : scientific(size, 1);
};

/** Without a leading zero where room is short: .245 */
const slopeText = (slope: number): string => {
  if (slope === 0 || slope === 1) return String(slope);
  return slope < 0.0005 ? '.000' : fixed(slope, 3).replace(/^0/, '');
};

/** A unit, filled from below to the height of its activation between the ends of its range. */
function unit(link: Link, cx: number, cy: number, r: number): Drawing {
  const share = Math.min(1, Math.max(0, Math.abs(link.h)));
  const rise = r - 2 * r * share;
  const half = Math.sqrt(Math.max(0, r * r - rise * rise));
  const level =
    share > 0.005
      ? path(
          'wash',
          `M${px(cx - half)} ${px(cy + rise)}A${r} ${r} 0 ${share > 0.5 ? 1 : 0} 0 ${px(cx + half)} ${px(cy + rise)}Z`,
        )
      : null;
  return h('g', { class: 'q-h' }, level, h('circle', { class: 'qs', cx: px(cx), cy: px(cy), r }));
}

/** An arrow with its head at the end. */
const arrow = (fromX: number, fromY: number, toX: number, toY: number): string => {
  const [dx, dy] = [Math.sign(toX - fromX), Math.sign(toY - fromY)];
  const head = dx === 0 ? `m-3 ${-4 * dy}l3 ${4 * dy}l3 ${-4 * dy}` : `m${-4 * dx} -3l${4 * dx} 3l${-4 * dx} 3`;
  return `M${px(fromX)} ${px(fromY)}L${px(toX)} ${px(toY)}${head}`;
};

const TOP = 58;
const BARS_TOP = 118;
const BARS = 150;

function across(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const { layers, reached } = resultOf(scene);
  const n = layers.length;
  const [left, right] = [56, look.width - 34];
  const column = (right - left) / n;
  const r = Math.min(13, px(0.27 * column));
  const x = (i: number): number => px(left + column * (i + 0.62));
  const isRoomy = column >= 40;
  const bottom = BARS_TOP + BARS;
  const axis = decades(decadesOf(reached), { left, right, top: BARS_TOP, bottom });
  const one = axis.at(1);
  const bar = Math.min(22, 0.5 * column);
  const labelled = column >= 62 ? layers.map((_, i) => i) : [0];
  const weights = layers.map((_, i) => {
    const from = i === 0 ? left - 26 : x(i - 1) + r + 2;
    return { from, to: x(i) - r - 3, middle: px((from + x(i) - r) / 2) };
  });
  return drawing(
    { id, width: look.width, height: bottom + 40, label: scene.label },
    h('g', { class: 'q-z' }, text(left - 34, 14, letter(words['slope']!), { class: 'qt' })),
    h('g', { class: 'q-w' }, text(left - 34, 34, letter('w'), { class: 'qt' })),
    ...layers.map(({ slope }, i) =>
      isRoomy || i % 4 === 0
        ? h('g', { class: 'q-z' }, text(x(i), 14, slopeText(slope), { class: 'qt', 'text-anchor': 'middle' }))
        : null,
    ),
    h(
      'g',
      { class: 'q-w' },
      ...weights.map(({ from, to }) => path('fine r1', arrow(from, TOP, to, TOP), { style: 'stroke-dasharray:none' })),
    ),
    ...weights.flatMap(({ middle }, i) =>
      isRoomy || i % 4 === 0
        ? [
            h(
              'g',
              { class: 'q-w' },
              text(middle, 34, fixed(Number(scene.runs['only']!.settings['w']), 1).replace(/\.0$/, ''), {
                class: 'qt',
                'text-anchor': 'middle',
              }),
            ),
          ]
        : [],
    ),
    h('g', { class: 'q-x' }, text(left - 34, TOP + 5, letter('x'), { class: 'qt' })),
    ...layers.map((link, i) => unit(link, x(i), TOP, r)),
    h(
      'g',
      { class: 'q-e' },
      path('thin', arrow(x(n - 1) + r + 2, TOP, right + 12, TOP)),
      text(right + 16, TOP + 5, letter('E'), { class: 'qt' }),
    ),
    text(left - 34, BARS_TOP - 14, words['left'], { class: 'ink' }),
    ...axis.axis,
    h(
      'g',
      { class: 'q-d' },
      ...reached.map((value, i) => {
        const y = axis.at(value);
        return h('rect', {
          class: 'qf',
          x: px(x(i) - bar / 2),
          y: Math.min(one, y),
          width: px(bar),
          height: px(Math.max(1, Math.abs(y - one))),
        });
      }),
      path('r1 fine', arrow(right - 2, bottom + 30, left + 92, bottom + 30), { style: 'stroke-dasharray:none' }),
    ),
    ...labelled.map((i) => {
      const [y, isDown] = [axis.at(reached[i]!), Math.abs(reached[i]!) < 1];
      const isFirst = i === 0;
      return text(isFirst ? px(x(0) - bar / 2) : x(i), px(isDown ? y + 15 : y - 6), sizeText(reached[i]!), {
        class: isFirst ? 'ink b halo' : 'ink halo',
        'text-anchor': isFirst ? 'start' : 'middle',
      });
    }),
    text(left - 34, bottom + 34, words['back'], {}),
  );
}

/** On a phone the chain runs downwards, and the error climbs. */
function down(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const { layers, reached } = resultOf(scene);
  const n = layers.length;
  const row = n > 12 ? Math.max(7, Math.floor(340 / n)) : 30;
  const r = Math.min(9, 0.32 * row);
  const top = 56;
  const y = (i: number): number => px(top + row * (i + 0.5));
  const [left, right] = [112, look.width - 12];
  const [low, high] = decadesOf(reached);
  const place = (value: number): number => {
    const turned = decades([low, high], { left: 0, right: 1, top: 0, bottom: right - left }).at(value);
    return px(right - turned);
  };
  const one = place(1);
  const isRoomy = row >= 20;
  return drawing(
    { id, width: look.width, height: top + row * n + 26, label: scene.label },
    h('g', { class: 'q-x' }, text(10, top - 24, letter('x'), { class: 'qt' })),
    h('g', { class: 'q-z' }, text(40, top - 10, letter(words['slope']!), { class: 'qt' })),
    text(left - 32, 14, words['left'], { class: 'ink' }),
    text(px(one), 34, '1', { 'text-anchor': 'middle' }),
    low < 0 ? text(left, 34, sizeText(Number(`1e${low}`)), { 'text-anchor': 'start' }) : null,
    path('ax', `M${one} 40V${top + row * n}`),
    h(
      'g',
      { class: 'q-w' },
      ...layers.map((_, i) =>
        path('fine r1', arrow(14, i === 0 ? top - 20 : y(i - 1) + r + 1, 14, y(i) - r - 2), {
          style: 'stroke-dasharray:none',
        }),
      ),
    ),
    ...layers.map((link, i) => unit(link, 14, y(i), r)),
    ...(isRoomy
      ? layers.map(({ slope }, i) => h('g', { class: 'q-z' }, text(40, y(i) + 4, slopeText(slope), { class: 'qt' })))
      : []),
    h(
      'g',
      { class: 'q-d' },
      ...reached.map((value, i) => {
        const x = place(value);
        return h('rect', {
          class: 'qf',
          x: Math.min(one, x),
          y: px(y(i) - 0.28 * row),
          width: px(Math.max(1, Math.abs(x - one))),
          height: px(0.56 * row),
        });
      }),
    ),
    text(px(right), px(top + row * n + 20), `${words['first']} ${sizeText(reached[0]!)}`, {
      class: 'ink b',
      'text-anchor': 'end',
    }),
    h('g', { class: 'q-e' }, text(10, top + row * n + 20, letter('E'), { class: 'qt' })),
  );
}

export const chain = defineFigure<Result>({
  id: 'vanishing-chain-run',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw: (scene) => (scene.look.kind === 'narrow' ? down(scene) : across(scene)),
  data: (scene) => ({
    columns: ['unit', 'z', 'h', 'slope', 'factor', 'reached', 'gradient'],
    rows: resultOf(scene).layers.map(({ z, h: activation, slope, factor }, i) => [
      i + 1,
      ...[z, activation, slope, factor, resultOf(scene).reached[i]!, resultOf(scene).gradient[i]!],
    ]),
  }),
});
