// What English says about squared error.
import { fixed, shown } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { pairOf } from './figures/squares.ts';

const scalings = { sum: 'sum', 'half-sum': 'half the sum', mean: 'mean', 'half-mean': 'half the mean' };

const listed = (values: readonly number[]): string => values.map((value) => shown(value, 2)).join(', ');

export const words: ExperimentWords<Result> = {
  title: 'Squared error and its four scalings',
  parameters: { label: { label: 'Label', letter: 'y' }, prediction: { label: 'Prediction', letter: 'h' } },
  presets: {
    document: 'as in document B',
    three: 'three components',
    four: 'four outputs, for document E’s gradient',
  },
  readings: [
    { label: 'mean squared error', of: ({ value }) => shown(value, 4) },
    { label: '½ sum', of: ({ scalings }) => shown(scalings[1]!.value, 4) },
  ],
  figures: {
    'losses-squares': {
      title: 'Squared errors are squares',
      alt: (scene) => {
        const { label, prediction } = pairOf(scene);
        const { scalings: all } = scene.runs['only']!.result;
        const each = all.map(({ name, value }) => `${scalings[name]} ${shown(value, 3)}`).join(', ');
        return (
          `A column for each component, with the label (${listed(label)}) and the prediction (${listed(prediction)}); ` +
          `between them stands a square whose side is the miss. Below, the four scalings of the sum of the squares: ${each}.`
        );
      },
      words: {
        ...scalings,
        y: 'label',
        h: 'prediction',
        component: 'component',
        scaling: 'cost',
        value: 'value',
        gradient: 'gradient',
      },
    },
    'losses-bowls': {
      title: 'One bottom, four slopes',
      alt: ({ runs }) => {
        const slopes = runs['only']!.result.scalings.map(
          ({ name, gradient }) => `${fixed(gradient[0]!, 2)} (${scalings[name]})`,
        ).join(', ');
        return (
          'Four parabolas over the first prediction, all with their bottom at the label, one steeper than the other. At ' +
          `the same prediction their slopes are ${slopes}.`
        );
      },
      words: { ...scalings, slope: 'slope', prediction: 'prediction', label: 'label' },
    },
  },
};
