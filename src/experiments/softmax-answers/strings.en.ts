// What English says about sigmoids and softmax side by side.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { scoresOf } from './figures.ts';

const listed = (values: readonly number[]): string => values.map((value) => fixed(value, 2)).join(', ');

export const words: ExperimentWords<Result> = {
  title: 'Several questions, or one choice',
  parameters: { scores: { label: 'Scores', letter: 'z' } },
  presets: { three: 'sigmoids of 0.9, 0.8, 0.7', shifted: 'all scores lower by 2' },
  readings: [
    { label: 'sum of the sigmoids', of: ({ total }) => fixed(total, 4) },
    { label: 'sum of the shares', of: ({ shared }) => fixed(shared, 4) },
  ],
  figures: {
    'softmax-opening': {
      title: 'Three questions, or one choice',
      alt: (scene) => {
        const { sigmoids, total, shares } = scene.runs['only']!.result;
        return (
          `The scores ${listed(scoresOf(scene))} answered twice. Left, a bar of its own for each class, filled by its ` +
          `sigmoid: ${listed(sigmoids)}, together ${fixed(total, 2)}. Right, one bar of length 1, cut into the shares ` +
          `of softmax, each beginning where the one before ends: ${listed(shares)}.`
        );
      },
      words: {
        questions: 'three questions: a sigmoid each',
        choice: 'one choice: softmax',
        sigmoids: 'a sigmoid each',
        softmax: 'softmax',
        sum: 'sum',
      },
    },
  },
};
