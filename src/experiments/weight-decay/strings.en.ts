// What English says about the decay of one weight.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

const told = (value: number): string => (Math.abs(value) < 1e6 ? fixed(value, 3) : value.toExponential(1));

export const words: ExperimentWords<Result> = {
  title: 'One weight, step by step',
  parameters: {
    w: { label: 'Weight at the start', letter: 'w' },
    gradient: { label: 'Gradient of the cost' },
    eta: { label: 'Learning rate', letter: 'η' },
    lambda: { label: 'Strength', letter: 'λ' },
    steps: { label: 'Steps' },
  },
  presets: { alone: 'decay alone' },
  readings: [
    { label: '½λw²', of: ({ paths }) => told(paths.half.at(-1)!) },
    { label: 'λw²', of: ({ paths }) => told(paths.square.at(-1)!) },
    { label: 'as printed', of: ({ paths }) => told(paths.printed.at(-1)!) },
    { label: 'λ|w|', of: ({ paths }) => told(paths.l1.at(-1)!) },
  ],
  figures: {
    'weight-decay-path': {
      title: 'One weight under four rules',
      alt({ runs }) {
        const { paths } = runs['only']!.result;
        const end = (rule: keyof typeof paths): string => told(paths[rule].at(-1)!);
        return (
          `One weight that starts at ${told(paths.half[0]!)}, over ${paths.half.length - 1} steps. With ½λw² it ends at ${end('half')}, ` +
          `with λw² at ${end('square')}, by the rule as printed at ${end('printed')}; with λ|w| it goes in equal steps and ends at ${end('l1')}.`
        );
      },
      words: {
        weight: 'weight',
        steps: 'steps',
        half: '½λw²: shrinks',
        square: 'λw²: twice as fast',
        printed: 'as printed, η left out',
        l1: 'λ|w|: equal steps',
        'half short': '½λw²',
        'square short': 'λw²',
        'printed short': 'as printed',
        'l1 short': 'λ|w|',
      },
    },
  },
};
