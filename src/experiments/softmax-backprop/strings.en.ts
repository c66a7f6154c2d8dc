// What English says about the pass.
import { fixed, scientific } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import { PAIRS, type Result } from './experiment.ts';
import { isPartner } from './figures/family.ts';

const listed = (values: readonly number[], digits = 3): string =>
  values.map((value) => fixed(value, digits)).join(', ');

const pairs = {
  'softmax-log': 'softmax + log-likelihood',
  'sigmoid-binary': 'sigmoid + binary cross-entropy',
  'identity-squares': 'identity + squares',
  'sigmoid-squares': 'sigmoid + squares',
  'softmax-squares': 'softmax + squares',
};

/** As short as a plate needs them. */
const options = {
  ...pairs,
  'softmax-log': 'softmax + log',
  'sigmoid-binary': 'sigmoid + binary',
};

export const words: ExperimentWords<Result> = {
  title: 'Backward through a softmax',
  parameters: {
    sizes: { label: 'Units a layer' },
    x: { label: 'Inputs', letter: 'x' },
    class: { label: 'True class', letter: 'y' },
    pair: { label: 'Output and cost', options },
    seed: { label: 'Seed' },
  },
  presets: { document: 'document A’s network, class 2', 'ten-classes': 'four inputs, eight classes' },
  readings: [
    { label: 'cost', of: ({ cost }) => fixed(cost, 4) },
    { label: 'sum of the last δ', of: ({ sum }) => fixed(sum, 4) },
    { label: 'check of all gradients', of: ({ maxRelativeError }) => scientific(maxRelativeError, 0) },
  ],
  figures: {
    'softmax-net': {
      title: 'The error of every unit',
      alt: ({ runs }) => {
        const { sizes, outputs, delta, maxRelativeError, y } = runs['only']!.result;
        return (
          `A network of ${sizes.join(', ')} units. Its outputs are ${listed(outputs)}, class ${y.indexOf(1) + 1} is true. The ` +
          `errors of the last layer are ${listed(delta.at(-1)!)}; those of the layers before, from the second on, ` +
          `${delta
            .slice(0, -1)
            .map((layer) => listed(layer))
            .join('; ')}. Central differences agree with all gradients to ${scientific(maxRelativeError, 0)}.`
        );
      },
      words: {
        layers: 'layer',
        short: 'layer',
        differences: 'largest distance of δ from its central difference',
        differ: 'distance from differences',
      },
    },
    'softmax-family': {
      title: 'Which pairs are partners',
      alt: ({ runs }) => {
        const told = PAIRS.map((pair) => {
          const { result } = runs[pair]!;
          return `${pairs[pair]}: ${isPartner(result) ? 'the same' : `up to ${fixed(result.gap, 2)} apart`}`;
        });
        return `For five pairs of output and cost the three errors δ over the three gaps h − y. ${told.join('; ')}.`;
      },
      words: { ...pairs, same: 'the same', apart: 'apart by' },
    },
  },
};
