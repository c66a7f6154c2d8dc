// What English says about the work behind a gradient.
import { fixed, scientific, shown } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

const count = (value: number): string => (value < 1e9 ? fixed(value, 0) : scientific(value, 1));

export const words: ExperimentWords<Result> = {
  title: 'What one gradient costs',
  parameters: { sizes: { label: 'Units of each layer' } },
  presets: { digits: 'the digit network, 784–30–10' },
  readings: [
    { label: 'parameters', of: ({ parameters }) => count(parameters) },
    { label: 'forward pass', of: ({ forward }) => count(forward) },
    { label: 'backward pass', of: ({ backward }) => count(backward) },
    { label: 'differences', of: ({ differences }) => count(differences) },
    { label: 'times as much', of: ({ times }) => count(times) },
  ],
  figures: {
    'backpropagation-work': {
      title: 'Multiplications for one gradient',
      alt({ runs }) {
        const { parameters, forward, backward, differences, times } = runs['chosen']!.result;
        return (
          'Multiplications against the number of parameters, both on scales of powers of ten. One forward and one ' +
          'backward pass grow in step with the parameters, central differences as their square. For the network chosen, ' +
          `with ${shown(parameters)} parameters, that is ${count(forward)} and ${count(backward)} against ` +
          `${count(differences)}, ${count(times)} times as much.`
        );
      },
      words: {
        work: 'multiplications',
        parameters: 'parameters',
        differences: 'central differences',
        pass: 'one pass forward, one back',
      },
    },
  },
};
