// What English says about the gradient check and its picture.
import { scientific } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { measured } from './figures/v.ts';
import { ACTIVATIONS, OUTPUTS, SCHEMES } from './given.ts';

const asTheyAre = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));

export const words: ExperimentWords<Result> = {
  title: 'Backpropagation against central differences',
  parameters: {
    sizes: { label: 'Units of each layer' },
    hidden: { label: 'Hidden units', options: asTheyAre(ACTIVATIONS) },
    output: { label: 'Output units', options: asTheyAre(OUTPUTS) },
    cost: { label: 'Cost', options: asTheyAre(['quadratic', 'cross-entropy']) },
    x: { label: 'Inputs, one example a row', letter: 'X' },
    y: { label: 'Targets, one example a row', letter: 'Y' },
    W: { label: 'Weights', letter: 'W' },
    b: { label: 'Biases', letter: 'b' },
    scheme: { label: 'Else drawn by', options: asTheyAre(SCHEMES) },
    seed: { label: 'Seed' },
    epsilon: { label: 'Step', letter: 'ε' },
  },
  presets: { own: 'the lesson’s network, batch of three' },
  readings: [
    {
      label: 'largest error',
      of: ({ maxRelativeError, worst }) => (worst === null ? 'nothing to compare' : scientific(maxRelativeError, 1)),
    },
    { label: 'found in', of: ({ worst }) => worst ?? '–' },
    { label: 'parameters', of: ({ parameters }) => String(parameters) },
  ],
  tell({ result: { byParameter } }) {
    const kinks = Object.values(byParameter).reduce((sum, { kinks }) => sum + kinks, 0);
    if (kinks === 0) return undefined;
    return `At ${kinks} of the parameters a net input passes a kink within the step; there the check is silent.`;
  },
  figures: {
    'backpropagation-v': {
      title: 'The V of the gradient check',
      alt(scene) {
        const points = measured(scene);
        const [best, least] = points.reduce((low, point) => (point[1] < low[1] ? point : low));
        const [first, last] = [points[0]!, points.at(-1)!];
        return (
          'The largest relative difference between backpropagation and central differences, against the step, both on ' +
          `scales of powers of ten: ${scientific(first[1], 1)} at ${scientific(first[0], 0)}, least with ` +
          `${scientific(least, 1)} at ${scientific(best, 0)}, and ${scientific(last[1], 1)} at ${scientific(last[0], 0)}. ` +
          'To the right it grows as the square of the step, to the left as one over it.'
        );
      },
      words: { error: 'largest relative error', step: 'step', truncation: 'truncation: ε²', rounding: 'rounding: 1/ε' },
    },
  },
};
