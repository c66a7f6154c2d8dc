// What English says about fitting XOR by least squares.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

export const words: ExperimentWords<Result> = {
  title: 'The nearest affine function to XOR',
  parameters: {},
  presets: {},
  figures: {
    'xor-flat': {
      title: 'The best plane is flat',
      alt: ({ runs }) => {
        const { outputs, meanSquaredError } = runs['only']!.result;
        return (
          'A box over the square of inputs. The targets of XOR stand at its corners, two at height 1 and two at 0. The ' +
          `plane fitted to them is level at ${fixed(outputs[0]!, 1)}; every target is half a unit away from it, and the ` +
          `mean squared error is ${fixed(meanSquaredError, 2)}.`
        );
      },
      words: { fit: 'the fit:' },
    },
    'xor-lift': {
      title: 'A third feature',
      alt: () =>
        'The same square with the product of both inputs as height: only (1, 1) rises, to height 1. A slanted plane now ' +
        'passes between the points: (0, 1) and (1, 0) lie below it, (0, 0) and (1, 1) above it.',
      words: { plane: 'the cut' },
    },
  },
};
