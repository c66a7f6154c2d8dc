// Accuracy on pictures never shown, epoch by epoch, with normalization and without.
import { h } from 'preact';
import { drawing, path, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { curve, linear } from '../../../lib/figure/scale.ts';
import type { Result } from '../experiment.ts';

const HEIGHT = 240;
const RUNS = [
  { name: 'on', stroke: 'r1', mark: 'dot' },
  { name: 'off', stroke: 'r2', mark: 'hol' },
] as const;

/** Guessing among ten classes. */
const CHANCE = 0.1;

const epochsOf = ({ runs }: Pick<Scene<Result>, 'runs'>): number =>
  Math.max(1, ...RUNS.map(({ name }) => runs[name]!.result.accuracy.length - 1));

/** Every 1, 2, 5, 10, 20 or 50 epochs: five ticks at most. */
function ticksUpTo(epochs: number): number[] {
  const step = [1, 2, 5, 10, 20].find((one) => epochs / one <= 4) ?? 50;
  return Array.from({ length: Math.floor(epochs / step) + 1 }, (_, i) => i * step);
}

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const epochs = epochsOf(scene);
  const narrow = look.kind === 'narrow';
  const right = look.width - (narrow ? 16 : 100);
  const x = linear([0, epochs], [34, right]);
  const y = linear([0, 1], [HEIGHT - 26, 26]);
  const ends = RUNS.map(({ name }) => y(scene.runs[name]!.result.accuracy.at(-1) ?? 0));
  const isClose = Math.abs(ends[0]! - ends[1]!) < 18;
  const ticks = ticksUpTo(epochs);
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    text(0, 12, words['right'], { class: 'ink' }),
    ...[0, 0.5, 1].map((share) => text(26, y(share) + 4, String(100 * share), { 'text-anchor': 'end' })),
    path('gr', `M34 ${y(0.5)}H${right}M34 ${y(1)}H${right}`),
    path('ax', `M34 ${y(0)}H${right}`),
    path('ref', `M34 ${y(CHANCE)}H${right}`),
    ...ticks.map((tick) =>
      text(x(tick), HEIGHT - 8, tick === ticks.at(-1) ? `${tick} ${words['epochs']}` : String(tick), {
        'text-anchor': x(tick) > right - 20 ? 'end' : 'middle',
        dx: x(tick) > right - 20 ? 8 : 0,
      }),
    ),
    ...RUNS.map(({ name, stroke, mark }) => {
      const points = scene.runs[name]!.result.accuracy.map((share, epoch) => [x(epoch), y(share)] as const);
      return h(
        'g',
        { class: 'q-h' },
        points.length > 0 ? curve(stroke, points) : null,
        ...(points.length < 40 ? points.map(([cx, cy]) => h('circle', { class: mark, cx, cy, r: 3.4 })) : []),
      );
    }),
    ...RUNS.map(({ name }, i) => {
      const isUpper = ends[i]! < ends[1 - i]! || (ends[0] === ends[1] && i === 0);
      if (!narrow)
        return text(right + 10, ends[i]! + 4 + (isClose ? (isUpper ? -8 : 9) : 0), words[name], { class: 'ink b' });
      return text(right, ends[i]! + (isClose && !isUpper ? 20 : -11), words[name], {
        class: 'ink b halo',
        'text-anchor': 'end',
      });
    }),
  );
}

export const run = defineFigure<Result>({
  id: 'normalization-run',
  place: 'text',
  // One seed: others would not show here.
  runs: (settings) => ({
    on: { ...settings, normalized: 'on', seeds: 1 },
    off: { ...settings, normalized: 'off', seeds: 1 },
  }),
  draw,
  data: ({ runs }) => ({
    columns: ['epoch', ...RUNS.flatMap(({ name }) => [`accuracy ${name}`, `cost ${name}`])],
    rows: Array.from({ length: epochsOf({ runs }) + 1 }, (_, epoch) => [
      epoch,
      ...RUNS.flatMap(({ name }) => {
        const { accuracy, cost } = runs[name]!.result;
        return [accuracy[epoch] ?? null, cost[epoch] ?? null];
      }),
    ]),
  }),
});
