// Networks one by one, their mean as they come, and the nearest neighbor.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { drawing, path, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { curve, linear } from '../../../lib/figure/scale.ts';
import type { Result } from '../experiment.ts';

const TOP = 34;
const PLOT = 180;

const percent = (share: number, places = 1): string => fixed(100 * share, places);

/** Whole hundredths around all values, at least three of them. */
function rangeOf(values: readonly number[]): [number, number] {
  const low = Math.floor(100 * Math.min(...values) - 0.2);
  const high = Math.ceil(100 * Math.max(...values) + 0.2);
  return [low / 100, Math.max(high, low + 3) / 100];
}

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words, runs } = scene;
  const narrow = look.kind === 'narrow';
  const { alone, together, nearest } = runs['only']!.result;
  const [low, high] = rangeOf([...alone, ...together, nearest]);
  const right = look.width - (narrow ? 12 : 150);
  const x = linear([1, Math.max(2, alone.length)], [50, right - 10]);
  const y = linear([low, high], [TOP + PLOT, TOP]);
  const ticks = [low, (low + high) / 2, high];
  const last = alone.length - 1;
  const key = narrow ? TOP + PLOT + 46 : 0;
  return drawing(
    { id, width: look.width, height: TOP + PLOT + (narrow ? 90 : 30), label: scene.label },
    text(0, 13, words['right']!, { class: 'ink' }),
    path('gr', ticks.map((tick) => `M36 ${y(tick)}H${right}`).join('')),
    ...ticks.map((tick) =>
      text(30, y(tick) + 4, percent(tick, Number.isInteger(Math.round(1e6 * tick) / 1e4) ? 0 : 1), {
        'text-anchor': 'end',
      }),
    ),
    path('ref', `M36 ${y(nearest)}H${right}`),
    curve(
      'r1',
      together.map((share, i) => [x(i + 1), y(share)]),
    ),
    ...together.map((share, i) => h('circle', { class: 'dot', cx: x(i + 1), cy: y(share), r: 3.4 })),
    ...alone.map((share, i) => h('circle', { class: 'hol', cx: x(i + 1), cy: y(share), r: 4.2 })),
    ...alone.map((_, i) => text(x(i + 1), TOP + PLOT + 20, String(i + 1), { 'text-anchor': 'middle' })),
    ...(narrow
      ? [
          text(36, TOP + PLOT + 40, words['nets']!),
          h('circle', { class: 'dot', cx: 44, cy: key + 8, r: 3.4 }),
          text(56, key + 12, words['mean']!, { class: 'ink' }),
          h('circle', { class: 'hol', cx: 174, cy: key + 8, r: 4.2 }),
          text(186, key + 12, words['alone']!, { class: 'ink' }),
          path('ref', `M36 ${key + 28}h16`),
          text(56, key + 32, words['nearest']!, { class: 'ink' }),
        ]
      : spread([
          [y(together[last]!), words['mean']!],
          [y(alone[last]!), words['alone']!],
          [y(nearest), words['nearest']!],
        ]).map(([at, name]) => text(right + 8, at + 4, name, { class: 'ink' }))),
    narrow ? null : text(right + 8, TOP + PLOT + 20, words['nets']!),
  );
}

/** Names at their heights, at least a line apart, the lowest not below the axis. */
function spread(names: readonly (readonly [number, string])[]): [number, string][] {
  const sorted = [...names].sort(([one], [other]) => one - other);
  let floor = -Infinity;
  return sorted.map(([at, name], i) => {
    const lowest = TOP + PLOT - 16 * (sorted.length - 1 - i);
    floor = Math.max(Math.min(at, lowest), floor + 16);
    return [floor, name];
  });
}

export const voting = defineFigure<Result>({
  id: 'digits-together',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ runs }) => {
    const { alone, together, nearest } = runs['only']!.result;
    return {
      columns: ['networks', 'the last of them alone', 'mean of all', 'nearest neighbor'],
      rows: alone.map((share, i) => [i + 1, share, together[i]!, nearest]),
    };
  },
});
