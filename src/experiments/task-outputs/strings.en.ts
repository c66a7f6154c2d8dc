// What English says about tasks and their outputs.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

const listed = (values: readonly number[]): string => values.map((value) => fixed(value, 2)).join(', ');

export const words: ExperimentWords<Result> = {
  title: 'Four tasks, four outputs',
  parameters: {
    scores: { label: 'Scores', letter: 'z' },
  },
  presets: { 'two-tags': 'two strong scores', 'two-scores': 'two scores' },
  readings: [
    { label: 'softmax adds up to', of: ({ sums }) => fixed(sums.softmax, 3) },
    { label: 'sigmoids add up to', of: ({ sums }) => fixed(sums.sigmoids, 3) },
  ],
  figures: {
    'task-outputs-bars': {
      title: 'Four tasks, four outputs',
      alt: ({ runs }) => {
        const { scores, softmax, sigmoids, sums, binary } = runs['only']!.result;
        return (
          `The scores ${listed(scores)} under four output functions. As they are for regression; the first one through a ` +
          `sigmoid for two classes, ${fixed(binary, 2)}; softmax for many classes, ${listed(softmax)}, together ` +
          `${fixed(sums.softmax, 2)}; a sigmoid each for many labels, ${listed(sigmoids)}, together ${fixed(sums.sigmoids, 2)}.`
        );
      },
      words: {
        regression: 'regression',
        'regression output': 'identity',
        binary: 'two classes',
        'binary output': 'one sigmoid',
        classes: 'many classes',
        'classes output': 'softmax',
        labels: 'many labels',
        'labels output': 'a sigmoid each',
        'any number': 'any number',
        'one score': 'reads the first score',
        sum: 'sum',
      },
    },
  },
};
