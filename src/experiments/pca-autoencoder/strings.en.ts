// What English says about a net that repeats its input.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { epochOf, resultOf } from './figures.ts';

const pair = (values: readonly number[]): string => `(${values.map((value) => fixed(value, 3)).join(', ')})`;

export const words: ExperimentWords<Result> = {
  title: 'A narrow net finds the main direction',
  parameters: {
    data: { label: 'Points', options: { cloud: 'a tilted cloud', four: '±(2, 1), ±(1, 2)' } },
    samples: { label: 'Points in the cloud' },
    spread: { label: 'Width for length' },
    rate: { label: 'Learning rate', letter: 'η' },
    epochs: { label: 'Epochs' },
    seed: { label: 'Seed' },
  },
  presets: { cloud: 'sixty points', 'four-points': 'four points' },
  tell: ({ result: { diverged } }) =>
    diverged ? `The cost stopped being finite at step ${diverged.step}; ${diverged.parameter} went first.` : undefined,
  readings: [
    { label: 'angle at end', of: ({ angle }) => `${fixed(angle.at(-1)!, 2)}°` },
    { label: 'lost at end', of: ({ loss }) => fixed(loss.at(-1)!, 4) },
    { label: 'least possible', of: ({ leastLoss }) => fixed(leastLoss, 4) },
    { label: 'direction', of: ({ direction }) => pair(direction) },
  ],
  figures: {
    'pca-autoencoder-cloud': {
      title: 'One number a point',
      alt: (scene) => {
        const result = resultOf(scene);
        const { points, angle, loss, leastLoss, principal } = result;
        const epoch = epochOf(scene, result);
        return (
          `${points.length} points in the plane, their principal direction ${pair(principal)} as a dashed line, and the line on which ` +
          `a 2–1–2 net without a bend puts its answers. The angle between the two lines goes from ${fixed(angle[0]!, 1)}° to ` +
          `${fixed(angle[epoch]!, 1)}° at epoch ${epoch}, the mean squared loss from ${fixed(loss[0]!, 3)} to ` +
          `${fixed(loss[epoch]!, 3)}; the least possible is ${fixed(leastLoss, 3)}.`
        );
      },
      words: {
        epoch: 'epoch',
        epochs: 'epochs',
        angle: 'angle',
        lost: 'lost',
        least: 'least',
        in: 'point in',
        out: 'point out',
        net: 'the net’s line',
        start: 'and at the start',
        principal: 'principal line',
      },
    },
  },
};
