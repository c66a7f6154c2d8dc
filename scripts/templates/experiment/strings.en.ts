// What English says about this experiment and its pictures.
import type { ExperimentWords } from '../../../src/experiments/folder.ts';
import { fixed } from '../../../src/i18n/number.ts';
import type { Result } from './experiment.ts';

export const words: ExperimentWords<Result> = {
  title: 'Down a parabola',
  parameters: {
    eta: { label: 'Learning rate', letter: 'η' },
    x0: { label: 'Start', letter: 'x' },
    steps: { label: 'Steps' },
  },
  presets: { descent: 'a descent that arrives' },
  readings: [{ label: 'cost at end', of: ({ cost }) => fixed(cost.at(-1)!, 4) }],
  figures: {
    'new-experiment-curve': {
      title: 'The cost, step by step',
      alt: ({ runs }) => {
        const { cost } = runs['only']!.result;
        return (
          `A line chart of the cost over ${cost.length - 1} steps. It goes from ${fixed(cost[0]!, 3)} ` +
          `to ${fixed(cost.at(-1)!, 3)}: say here what somebody who sees the picture would conclude.`
        );
      },
    },
  },
};
