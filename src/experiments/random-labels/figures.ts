// Labels learned by heart over the epochs: rectifiers, tanh, and rectifiers with real dropout.
import { h } from 'preact';
import { bandOf } from '../../lib/figure/band.ts';
import { drawing, path, text } from '../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../lib/figure/figure.ts';
import { linear } from '../../lib/figure/scale.ts';
import type { Result } from './experiment.ts';
import { recordedArm } from './recorded.ts';
import { ARMS, STRIDE } from './recordings.ts';

const STROKES = { relu: 'r1', tanh: 'r2', dropout: 'r3' } as const;
const EPOCHS = 300;

export const bandOfArm = (name: (typeof ARMS)[number]['name']) =>
  bandOf(recordedArm(name).map(({ accuracy }) => accuracy));

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const height = 250;
  const [left, right, top, bottom] = [50, look.width - 12, 50, height - 32];
  const y = linear([0.4, 1], [bottom, top]);
  const x = linear([0, EPOCHS / STRIDE], [left, right]);
  const spots = { relu: [3.1, 0.985, 'end'], tanh: [5, 0.87, 'start'], dropout: [10.5, 0.94, 'start'] } as const;
  return drawing(
    { id, width: look.width, height, label: scene.label },
    text(0, 14, words['share'], { class: 'ink' }),
    path('gr', [0.5, 0.75, 1].map((share) => `M${left} ${y(share)}H${right}`).join('')),
    ...[0.5, 0.75, 1].map((share) => text(left - 7, y(share) + 4, `${100 * share} %`, { 'text-anchor': 'end' })),
    ...ARMS.map(({ name }) => {
      const band = bandOfArm(name);
      const edge = (key: 'low' | 'high') => band.map((one, i) => `${x(i)} ${y(one[key])}`);
      return h(
        'g',
        { class: 'q-e' },
        path('wash', `M${edge('high').join('L')}L${edge('low').reverse().join('L')}Z`),
        path(STROKES[name], `M${band.map(({ median }, i) => `${x(i)} ${y(median)}`).join('L')}`),
      );
    }),
    ...ARMS.map(({ name }) => {
      const [epoch, share, anchor] = spots[name];
      const place = bandOfArm(name).findIndex(({ median }) => median >= share);
      return text(
        x(name === 'relu' ? epoch : Math.max(place, 0)) + (name === 'relu' ? 0 : 10),
        name === 'relu' ? top - 8 : y(share) + 22,
        words[name]!,
        {
          class: 'ink b halo',
          'text-anchor': anchor === 'end' ? 'start' : anchor,
        },
      );
    }),
    text(left, bottom + 20, '0'),
    text(right, bottom + 20, `${EPOCHS} ${words['epochs']}`, { 'text-anchor': 'end' }),
  );
}

const fit = defineFigure<Result>({
  id: 'random-labels-fit',
  place: 'text',
  // Drawn from the record: nothing is run.
  runs: () => ({}),
  draw,
  data: () => {
    const bands = ARMS.map(({ name }) => bandOfArm(name));
    return {
      columns: ['epoch', ...ARMS.flatMap(({ name }) => ['low', 'median', 'high'].map((of) => `${of} ${name}`))],
      rows: bands[0]!.map((_, i) => [
        i * STRIDE,
        ...bands.flatMap((one) => [one[i]!.low, one[i]!.median, one[i]!.high]),
      ]),
    };
  },
});

export const figures = [fit];
