// The share of points right over the epochs under both costs: the median of twenty seeds in its band.
import { h } from 'preact';
import {
  bandOf,
  curve,
  defineFigure,
  drawing,
  linear,
  path,
  px,
  text,
  type Drawing,
} from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { recordedUnder } from '../recorded.ts';
import { COSTS, type Cost } from '../recordings.ts';
import type { TurnedScene } from './panel.ts';
import { epochScale, shareAxes } from './turn.ts';

const STROKE = { quadratic: 'r1', 'log-likelihood': 'r2' } as const;
const HEIGHT = 246;

const bandUnder = (cost: Cost) => bandOf(recordedUnder(cost).map(({ right, of }) => right.map((count) => count / of)));

/** The first epoch at which the median has nineteen points in twenty right. */
export const medianWait = (cost: Cost): number | null => {
  const epoch = bandUnder(cost).findIndex(({ median }) => median >= 0.95);
  return epoch < 0 ? null : epoch;
};

function draw(scene: TurnedScene): Drawing {
  const { id, look, words } = scene;
  const bands = COSTS.map((cost) => bandUnder(cost));
  const epochs = bands[0]!.length - 1;
  const x = epochScale(epochs, 30, look.width - 12);
  const y = linear([0, 1], [HEIGHT - 30, 28]);
  const drawn = COSTS.map((cost, i) => {
    const band = bands[i]!;
    const high = band.map((one, epoch) => `${px(x(epoch))} ${px(y(one.high))}`);
    const low = band.map((one, epoch) => `${px(x(epoch))} ${px(y(one.low))}`).reverse();
    const isLate = cost === 'quadratic';
    const halfway = Math.max(1, medianWait(cost) ?? epochs * 0.6);
    return h(
      'g',
      {},
      path('wash', `M${[...high, ...low].join('L')}Z`),
      curve(
        STROKE[cost],
        band.map(({ median }, epoch) => [x(epoch), y(median)] as const),
      ),
      text(px(x(halfway) + (isLate ? (look.width < 480 ? -34 : -58) : 12)), y(isLate ? 0.42 : 0.62), words[cost]!, {
        class: 'ink b halo',
        'text-anchor': isLate ? 'end' : 'start',
      }),
    );
  });
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    text(0, 12, words['accuracy']!, {}),
    shareAxes(x, y, epochs, words['epochs']!),
    ...drawn,
  );
}

export const band = defineFigure<Result>({
  id: 'softmax-band',
  place: 'text',
  runs: () => ({}),
  draw,
  data: () => {
    const bands = COSTS.map((cost) => bandUnder(cost));
    return {
      columns: ['epoch', ...COSTS.flatMap((cost) => ['low', 'median', 'high'].map((name) => `${name} ${cost}`))],
      rows: bands[0]!.map((_, epoch) => [
        epoch,
        ...bands.flatMap((one) => [one[epoch]!.low, one[epoch]!.median, one[epoch]!.high]),
      ]),
    };
  },
});
