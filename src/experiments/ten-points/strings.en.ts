// What English says about the ten points.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

export const words: ExperimentWords<Result> = {
  title: 'Ten points, twice',
  parameters: {
    lambda: { label: 'Weight decay', letter: 'λ' },
    samples: { label: 'Points' },
    noise: { label: 'Noise' },
    hidden: { label: 'Hidden units' },
    epochs: { label: 'Epochs' },
    seed: { label: 'Seed' },
  },
  presets: { decay: 'ten points, as in document B’s picture' },
  tell: ({ result: { diverged } }) =>
    diverged ? `The cost stopped being finite at step ${diverged.step}; ${diverged.parameter} went first.` : undefined,
  readings: [
    { label: 'from the points', of: ({ fromPoints }) => fixed(fromPoints, 3) },
    { label: 'from the curve', of: ({ fromTruth }) => fixed(fromTruth, 3) },
  ],
  figures: {
    'ten-points-twice': {
      title: 'Ten points, with and without weight decay',
      alt({ runs }) {
        const [free, held] = [runs['free']!.result, runs['held']!.result];
        return (
          `The same ${free.points.length} noisy points around one period of a sine, in two panels. Without weight decay the ` +
          `net’s curve keeps ${fixed(free.fromPoints, 2)} from the points and ${fixed(free.fromTruth, 2)} from the sine; with it, ` +
          `${fixed(held.fromPoints, 2)} from the points and ${fixed(held.fromTruth, 2)} from the sine.`
        );
      },
      words: {
        free: 'no decay',
        held: 'weight decay',
        truth: 'truth',
        points: 'from the points',
        curve: 'from the truth',
      },
    },
  },
};
