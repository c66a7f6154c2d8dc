// The opening: one net, one task, four starts. Accuracy on pictures it was not shown, twenty recorded seeds each.
import { h } from 'preact';
import { drawing, path, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { curve, linear } from '../../../lib/figure/scale.ts';
import type { Result } from '../experiment.ts';
import { bandsOf, recordedRace } from '../recorded.ts';

export const SHOWN = [
  { scheme: 'zeros', stroke: 'r4' },
  { scheme: 'deviation-0.01', stroke: 'r3' },
  { scheme: 'standard-normal', stroke: 'r2' },
  { scheme: 'xavier', stroke: 'r1' },
] as const;

const [TOP, HEIGHT, FOOT] = [24, 344, 40];

function draw({ id, look, words, label }: Scene<Result>): Drawing {
  const narrow = look.kind === 'narrow';
  const [left, right] = [34, look.width - 14];
  const bands = SHOWN.map(({ scheme }) => bandsOf(recordedRace(scheme)));
  const epochs = bands[0]!.length - 1;
  const x = linear([0, epochs], [left, right]);
  const y = linear([0, 1], [HEIGHT - FOOT, TOP]);
  const median = (index: number, epoch: number): number => y(bands[index]![epoch]!.median);
  const name = (index: number, u: number, v: number, anchor: 'start' | 'end'): Drawing =>
    text(u, v, words[SHOWN[index]!.scheme], { class: 'ink b halo', 'text-anchor': anchor });
  return drawing(
    { id, width: look.width, height: HEIGHT, label },
    text(left, 12, words['accuracy'], { class: 'ink' }),
    path('gr', [0.5, 1].map((share) => `M${left} ${y(share)}H${right}`).join('')),
    path('ref', `M${left} ${y(0.1)}H${right}`),
    ...[0, 0.5, 1].map((share) =>
      text(left - 6, y(share) + 4, share === 0.5 ? '½' : String(share), { 'text-anchor': 'end' }),
    ),
    text(right, y(0.1) + 15, words['chance'], { 'text-anchor': 'end' }),
    h(
      'g',
      { class: 'q-h' },
      ...bands.map((band) =>
        path(
          'wash',
          `M${band.map(({ high }, epoch) => `${x(epoch)} ${y(high)}`).join('L')}L${band
            .map(({ low }, epoch) => `${x(epoch)} ${y(low)}`)
            .reverse()
            .join('L')}Z`,
        ),
      ),
      ...bands.map((band, index) =>
        curve(
          SHOWN[index]!.stroke,
          band.map(({ median: value }, epoch) => [x(epoch), y(value)]),
        ),
      ),
    ),
    name(0, right, median(0, epochs) - 12, 'end'),
    name(1, x(3) + (narrow ? 8 : 12), median(1, 3) + 10, 'start'),
    name(2, right, median(2, epochs) + 24, 'end'),
    name(3, x(2) + 4, median(3, 2) - (narrow ? 22 : 26), 'end'),
    path('ax', `M${left} ${y(0)}H${right}`),
    ...Array.from({ length: epochs / 2 + 1 }, (_, i) =>
      text(x(2 * i), HEIGHT - FOOT + 17, String(2 * i), { 'text-anchor': 2 * i === epochs ? 'end' : 'middle' }),
    ),
    text(right, HEIGHT - 6, words['epochs'], { 'text-anchor': 'end' }),
  );
}

export const race = defineFigure<Result>({
  id: 'initialization-race',
  place: 'text',
  runs: () => ({}),
  draw,
  data: () => {
    const bands = SHOWN.map(({ scheme }) => bandsOf(recordedRace(scheme)));
    return {
      columns: [
        'epoch',
        ...SHOWN.flatMap(({ scheme }) => ['low', 'median', 'high'].map((name) => `${name} ${scheme}`)),
      ],
      rows: bands[0]!.map((_, epoch) => [
        epoch,
        ...bands.flatMap((band) => [band[epoch]!.low, band[epoch]!.median, band[epoch]!.high]),
      ]),
    };
  },
});
