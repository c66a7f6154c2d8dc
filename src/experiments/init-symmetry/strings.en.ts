// What English says about units that begin alike.
import { fixed, shown } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { resultOf } from './figures.ts';

const learned = ({ learnedAt, cost, diverged }: Result): string => {
  if (diverged) return `stops being finite at step ${diverged.step}`;
  return learnedAt === null
    ? `stays at a cost of ${fixed(cost.at(-1)!, 3)}`
    : `gets under half of ln 2 at step ${learnedAt}`;
};

const zero = (value: number): string => (value === 0 ? '0' : shown(value, 2));

export const words: ExperimentWords<Result> = {
  title: 'Units that begin alike',
  parameters: {
    task: { label: 'Task', options: { xor: 'XOR', or: 'OR' } },
    activation: { label: 'Activation', options: { sigmoid: 'sigmoid', tanh: 'tanh', relu: 'ReLU' } },
    hidden: { label: 'Hidden units' },
    start: { label: 'All weights start at', letter: 'w' },
    noise: {
      label: 'First difference',
      options: { none: 'none', '1e-9': '10⁻⁹', '1e-6': '10⁻⁶', '1e-3': '10⁻³', '0.1': '0.1' },
    },
    eta: { label: 'Learning rate', letter: 'η' },
    steps: { label: 'Steps' },
    seed: { label: 'Seed' },
  },
  presets: { millionth: 'all weights near 0.1', alike: 'all weights 0.1', zeros: 'all weights 0' },
  tell: ({ result: { diverged } }) =>
    diverged ? `The cost stopped being finite at step ${diverged.step}; ${diverged.parameter} went first.` : undefined,
  readings: [
    { label: 'unlike units', of: ({ different }) => String(different) },
    { label: 'cost at end', of: ({ cost }) => fixed(cost.at(-1)!, 3) },
  ],
  figures: {
    'initialization-millionth': {
      title: 'A millionth is enough',
      alt: (scene) => {
        const [none, small, larger] = ['none', '1e-6', '1e-3'].map((noise) => resultOf(scene, noise)) as [
          Result,
          Result,
          Result,
        ];
        return (
          'Two charts over the steps, how far apart the hidden units are and the cost. Where all units begin alike their distance ends at ' +
          `${zero(none.difference.at(-1)!)} and the net ${learned(none)}. A millionth apart, the distance ends at ` +
          `${zero(small.difference.at(-1)!)} and the net ${learned(small)}; a thousandth apart it ${learned(larger)}.`
        );
      },
      words: {
        apart: 'largest difference between two units',
        cost: 'cost',
        none: 'alike',
        '1e-6': '10⁻⁶',
        '1e-3': '10⁻³',
        'none long': 'all alike',
        '1e-6 long': 'a millionth apart',
        '1e-3 long': 'a thousandth apart',
        'none short': 'all alike',
        '1e-6 short': 'a millionth',
        '1e-3 short': 'a thousandth',
        steps: 'steps',
      },
    },
  },
};
