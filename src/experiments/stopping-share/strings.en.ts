// What English says about stopping and shrinking.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

export const words: ExperimentWords<Result> = {
  title: 'Stopping early, or a penalty',
  parameters: {
    a: { label: 'Curvature', letter: 'a' },
    eta: { label: 'Learning rate', letter: 'η' },
    steps: { label: 'Steps' },
  },
  presets: { 'ten-steps': 'ten steps at rate 0.1' },
  readings: [
    { label: 'share reached', of: ({ stopped }) => fixed(stopped, 4) },
    { label: 'the same λ', of: ({ lambda }) => fixed(lambda, 4) },
  ],
  figures: {
    'stopping-share-curves': {
      title: 'Which directions are kept',
      alt({ runs }) {
        const { result, settings } = runs['only']!;
        const [low, high] = [result.curves[4]!, result.curves[40]!];
        return (
          `The share of the way to the lowest point against the curvature, after ${settings['steps']} steps and under a penalty of ` +
          `${fixed(result.lambda, 3)}. Both give ${fixed(result.stopped, 3)} at curvature ${settings['a']}; at ${fixed(low.a, 2)} they ` +
          `give ${fixed(low.stopped, 3)} and ${fixed(low.penalized, 3)}, at ${fixed(high.a, 2)} ${fixed(high.stopped, 3)} and ${fixed(high.penalized, 3)}.`
        );
      },
      words: { share: 'share of the way', stopped: 'stopped early', penalized: 'L2 penalty', curvature: 'curvature' },
    },
  },
};
