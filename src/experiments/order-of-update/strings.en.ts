// What English says about the order of the update and its picture.
import { fixed, scientific } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { RATES, SEEDS, errorsOf } from './figures.ts';

const told = (value: number): string => (value === 0 ? '0' : value < 1e-3 ? scientific(value, 1) : fixed(value, 4));

export const words: ExperimentWords<Result> = {
  title: 'Update first, or pass the error down first',
  parameters: {
    eta: { label: 'Learning rate', letter: 'η' },
    seed: { label: 'Seed (0: the lesson’s network)' },
  },
  presets: { own: 'the lesson’s network, batch of three' },
  readings: [
    { label: 'error, updated first', of: ({ errorIfUpdatedFirst }) => told(errorIfUpdatedFirst) },
    { label: 'error, passed first', of: ({ errorIfPassedFirst }) => told(errorIfPassedFirst) },
  ],
  figures: {
    'backpropagation-order': {
      title: 'The order of the update',
      alt(scene) {
        const own = errorsOf(scene, 0).map(([eta, error]) => `${told(error)} at ${eta}`);
        return (
          'The relative error of the gradients below the output when the output weights are updated before the error ' +
          `passes through them, against the learning rate, both on scales of powers of ten. For the lesson’s network: ` +
          `${own.join(', ')}. ${SEEDS} drawn networks lie on lines beside it with the same slope, over rates from ` +
          `${RATES[0]} to ${RATES.at(-1)}. If the error is passed down first, the gradients are exact.`
        );
      },
      words: {
        error: 'relative error of the gradients below',
        rate: 'learning rate',
        updated: 'updated first',
        drawn: 'thin: drawn networks',
        passed: 'passed down first: no error at any rate',
      },
    },
  },
};
