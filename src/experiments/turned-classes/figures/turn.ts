// Two runs on one clock: the weight vectors of three classes turn back to their own clouds, soon or late.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { curve, defineFigure, drawing, linear, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import { log } from '../../../lib/nn/index.ts';
import type { Result } from '../experiment.ts';
import { COSTS } from '../recordings.ts';
import { panel, type TurnedScene } from './panel.ts';

const STROKE = { quadratic: 'r1', 'log-likelihood': 'r2' } as const;

export const epochsOf = ({ runs }: Pick<TurnedScene, 'runs'>): number =>
  Math.max(1, ...COSTS.map((cost) => runs[cost]!.result.accuracy.length - 1));

/** Early epochs matter most: 0, then powers of ten. */
export const epochScale = (epochs: number, from: number, to: number) => {
  const along = linear([0, log(1 + epochs)], [from, to]);
  return (epoch: number): number => along(log(1 + epoch));
};

const epochMarks = (epochs: number): number[] =>
  [0, 1, 3, 10, 30, 100, 300, 1000, 3000].filter((mark) => mark <= epochs);

export function shareAxes(x: (epoch: number) => number, y: (share: number) => number, epochs: number, word: string) {
  const marks = epochMarks(epochs);
  return h(
    'g',
    {},
    path('ax', `M${x(0)} ${y(0) + 0.5}H${x(epochs)}`),
    path('gr', `M${x(0)} ${y(1) + 0.5}H${x(epochs)}`),
    path('ref', `M${x(0)} ${y(0.95)}H${x(epochs)}`),
    text(px(x(0) - 8), y(0) + 4, '0', { 'text-anchor': 'end' }),
    text(px(x(0) - 8), y(1) + 4, '1', { 'text-anchor': 'end' }),
    ...marks.map((mark, i) => {
      const last = i === marks.length - 1;
      return h(
        'g',
        {},
        path('ax', `M${x(mark)} ${y(0)}v4`),
        text(x(mark), y(0) + 18, last ? `${mark} ${word}` : String(mark), {
          'text-anchor': last ? (x(epochs) - x(mark) > 34 ? 'middle' : 'end') : 'middle',
        }),
      );
    }),
  );
}

/** The moment shown; without a clock the one at which the log-likelihood has 19 in 20 right. */
export const momentOf = ({ runs, step }: Pick<TurnedScene, 'runs' | 'step'>): number =>
  step ?? runs['log-likelihood']!.result.nineteen ?? 0;

function curves(scene: TurnedScene, top: number): Drawing {
  const { look, words } = scene;
  const moment = momentOf(scene);
  const epochs = epochsOf(scene);
  const x = epochScale(epochs, 24, look.width - 10);
  const y = linear([0, 1], [top + 120, top + 22]);
  const lines = COSTS.map((cost) => {
    const { accuracy, nineteen } = scene.runs[cost]!.result;
    const isLate = cost === 'quadratic';
    const spot = nineteen ?? epochs * 0.6;
    return h(
      'g',
      {},
      curve(
        STROKE[cost],
        accuracy.map((share, epoch) => [x(epoch), y(share)] as const),
      ),
      text(px(x(spot) + (isLate ? -34 : 10)), y(isLate ? 0.45 : 0.72), words[cost]!, {
        class: 'ink b halo',
        'text-anchor': isLate ? 'end' : 'start',
      }),
    );
  });
  return h(
    'g',
    {},
    text(0, top + 8, `${words['accuracy']!}; ${words['above']!} ${moment}`, {}),
    shareAxes(x, y, epochs, words['epochs']!),
    path('now', `M${x(Math.min(moment, epochs))} ${y(0)}V${y(1) - 4}`),
    ...lines,
  );
}

function draw(scene: TurnedScene): Drawing {
  const { id, look, words } = scene;
  const isSmall = look.kind === 'multiple';
  const epoch = momentOf(scene);
  const gap = isSmall ? 0 : look.width < 480 ? 12 : 36;
  const size = isSmall ? 150 : (look.width - gap) / 2;
  const place = (i: number) => (isSmall ? { left: 5, top: 44 + i * (size + 28) } : { left: i * (size + gap), top: 22 });
  const panels = COSTS.map((cost, i) => {
    const { left, top } = place(i);
    const { accuracy } = scene.runs[cost]!.result;
    const share = accuracy[Math.min(epoch, accuracy.length - 1)]!;
    return h(
      'g',
      {},
      text(left, top - 8, words[cost]!, { class: isSmall ? 'ink' : 'ink b' }),
      text(px(left + size), top - 8, fixed(share, 2), { class: 'ink', 'text-anchor': 'end' }),
      panel(scene, cost, { left: px(left), top, size: px(size) }, epoch),
    );
  });
  const height = isSmall ? 44 + 2 * size + 32 : size + 22 + 26 + 146;
  return drawing(
    { id, width: look.width, height: px(height), label: scene.label },
    ...panels,
    isSmall ? text(5, 14, `${words['epoch']!} ${epoch}`, { class: 'ink b' }) : curves(scene, px(size + 46)),
  );
}

/** Before, on the slower one's way, and when it is there; the moment of the sooner one is the figure itself. */
function moments({ runs }: Pick<TurnedScene, 'runs'>): readonly number[] {
  const slow = runs['quadratic']!.result;
  const last = slow.accuracy.length - 1;
  const there = slow.nineteen ?? last;
  return [...new Set([0, Math.round(0.75 * there), there])];
}

export const turn = defineFigure<Result>({
  id: 'softmax-turned',
  place: 'text',
  moving: true,
  runs: (settings) => Object.fromEntries(COSTS.map((cost) => [cost, { ...settings, cost }])),
  steps: moments,
  draw,
  data: ({ runs }) => ({
    columns: ['epoch', ...COSTS.flatMap((cost) => [`right ${cost}`, `cost ${cost}`])],
    rows: runs['quadratic']!.result.accuracy.map((_, epoch) => [
      epoch,
      ...COSTS.flatMap((cost) => {
        const { accuracy, cost: value } = runs[cost]!.result;
        return [accuracy[epoch] ?? null, value[epoch] ?? null];
      }),
    ]),
  }),
});
