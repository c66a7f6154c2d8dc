// The network with the error of every unit: forward it gives outputs, backward each layer's δ, checked by differences.
import { h } from 'preact';
import { fixed, scientific } from '../../../i18n/number.ts';
import { defineFigure, drawing, letter, path, px, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import type { PassLayer, Result } from '../experiment.ts';

export type PassScene = Scene<Result>;

const TOP = 44;
const HIGH = 236;

/** The largest distance of a layer's errors from their differences. */
const missOf = ({ delta, differences }: PassLayer): number =>
  delta.reduce((most, one, j) => Math.max(most, Math.abs(one - differences[j]!)), 0);

/** From the middle out, at most 56 apart. */
const heights = (units: number): number[] => {
  const pitch = Math.min(56, HIGH / units);
  return Array.from({ length: units }, (_, j) => px(TOP + HIGH / 2 + (j - (units - 1) / 2) * pitch));
};

/** Agreement to this many places is told as such. */
const agreement = (miss: number): string => (miss === 0 ? '0' : scientific(miss, 0));

function draw(scene: PassScene): Drawing {
  const { id, look, words } = scene;
  const { sizes, layers, x, y, outputs } = scene.runs['only']!.result;
  const isNarrow = look.width < 480;
  const [left, right] = [isNarrow ? 36 : 40, isNarrow ? look.width - 62 : look.width - 118];
  const across = (l: number): number => px(left + (l * (right - left)) / (sizes.length - 1));
  const spots = sizes.map(heights);
  const radius = Math.min(isNarrow ? 11 : 13, (0.42 * HIGH) / Math.max(...sizes));
  const most = Math.max(...layers.flatMap(({ delta }) => delta.map(Math.abs)), 1e-12);
  const isTight = Math.max(...sizes) > 5 || (isNarrow && sizes.length > 4);
  const links = spots
    .slice(1)
    .map((units, l) =>
      units.map((to) => spots[l]!.map((from) => `M${across(l)} ${from}L${across(l + 1)} ${to}`).join('')).join(''),
    );
  const errors = layers.flatMap(({ delta }, l) =>
    delta.map((one, j) => {
      const [cx, cy] = [across(l + 1), spots[l + 1]![j]!];
      const inside = px(Math.max(1.2, (radius - 2) * Math.sqrt(Math.abs(one) / most)));
      const isLast = l === layers.length - 1;
      return h(
        'g',
        { class: 'q-d' },
        h('circle', { class: 'pap', cx, cy, r: radius }),
        h('circle', { class: 'thin', cx, cy, r: radius }),
        h('circle', { class: one < 0 ? 'qf' : 'hol', cx, cy, r: inside }),
        isTight && !isLast
          ? null
          : isNarrow
            ? text(cx + (isLast ? radius + 5 : 0), isLast ? cy + 4 : px(cy + radius + 13), fixed(one, 2), {
                class: 'qt b halo',
                'text-anchor': isLast ? 'start' : 'middle',
              })
            : text(px(cx + radius + 5), px(cy + (isLast && !isTight ? -6 : 4)), fixed(one, 3), { class: 'qt b halo' }),
      );
    }),
  );
  const inputs = x.map((value, i) =>
    h(
      'g',
      { class: 'q-x' },
      h('circle', { class: 'dot', cx: across(0), cy: spots[0]![i]!, r: 6 }),
      text(across(0) - 12, px(spots[0]![i]! + 4), fixed(value, 1), { class: 'qt', 'text-anchor': 'end' }),
    ),
  );
  const answers =
    isNarrow || isTight
      ? []
      : outputs.map((share, j) => {
          const cy = spots.at(-1)![j]!;
          return text(
            px(right + radius + 5),
            px(cy + 13),
            [letter('h'), ` ${fixed(share, 3)}, `, letter('y'), ` ${y[j]}`],
            {
              class: y[j] === 1 ? 'ink b' : '',
            },
          );
        });
  const foot = TOP + HIGH + 22;
  return drawing(
    { id, width: look.width, height: foot + 26, label: scene.label },
    text(0, 14, words[isNarrow ? 'short' : 'layers']!, {}),
    ...sizes.map((_, l) => text(across(l), 36, String(l + 1), { class: 'ink b', 'text-anchor': 'middle' })),
    ...links.map((d) => path('gr', d)),
    ...inputs,
    ...errors,
    ...answers,
    ...layers.map((layer, l) => text(across(l + 1), foot + 18, agreement(missOf(layer)), { 'text-anchor': 'middle' })),
    text(0, foot, words[isNarrow ? 'differ' : 'differences']!, {}),
  );
}

export const net = defineFigure<Result>({
  id: 'softmax-net',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ runs }) => ({
    columns: ['layer', 'unit', 'z', 'h', 'delta', 'central difference'],
    rows: runs['only']!.result.layers.flatMap(({ z, h: values, delta, differences }, l) =>
      values.map((value, j) => [l + 2, j + 1, z[j]!, value, delta[j]!, differences[j]!]),
    ),
  }),
});
