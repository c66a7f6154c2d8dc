// What English says about two programs that agree.
import { fixed, scientific } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

const small = (value: number): string => (value === 0 ? '0' : scientific(value, 0));

export const words: ExperimentWords<Result> = {
  title: 'The graph against BP1 to BP4',
  parameters: {
    sizes: { label: 'Units of each layer' },
    activation: {
      label: 'Hidden layers',
      options: { sigmoid: 'sigmoid', tanh: 'tanh', softplus: 'softplus', relu: 'ReLU', identity: 'identity' },
    },
    batch: { label: 'Examples' },
    seed: { label: 'Seed' },
  },
  presets: { own: 'two hidden layers', deep: 'four hidden layers' },
  readings: [
    { label: 'largest difference', of: ({ largest }) => small(largest) },
    { label: 'of one number', of: ({ absolute }) => small(absolute) },
    { label: 'nodes', of: ({ nodes }) => fixed(nodes, 0) },
    { label: 'weights and biases', of: ({ parameters }) => fixed(parameters, 0) },
  ],
  figures: {
    'autodiff-vs-bp-clouds': {
      title: 'Two programs, one gradient',
      alt: ({ runs }) => {
        const { byParameter, largest } = runs['only']!.result;
        const numeric = Math.max(...byParameter.map((one) => one.numeric));
        return (
          `For each of ${byParameter.length} arrays of weights and biases two distances on a scale of powers of ten. Graph and ` +
          `layer-by-layer backpropagation differ by at most ${small(largest)}, the rounding of the last digit; central ` +
          `differences stand far to the right, at up to ${small(numeric)}.`
        );
      },
      words: { graph: 'graph', differences: 'central differences', relative: 'relative distance from BP1 to BP4' },
    },
  },
};
