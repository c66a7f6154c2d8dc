// What English says about many layers before training.
import { scientific, shown } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { nameOf } from './figures/panels.ts';

const short = (value: number): string =>
  value === 0 ? '0' : value < 0.01 || value >= 1e4 ? scientific(value, 1) : shown(value, 2);

/** "keeps 0.35 of its size" or what became of it. */
function fate(ratio: number): string {
  if (ratio === 0) return 'is nothing at all';
  if (ratio > 10) return `grows ${short(ratio)} times`;
  return ratio < 0.1 ? `shrinks to ${short(ratio)} of its size` : `comes down at ${short(ratio)} of its size`;
}

export const words: ExperimentWords<Result> = {
  title: 'Many layers before training',
  parameters: {
    scheme: {
      label: 'Scheme',
      options: {
        zeros: 'all 0',
        'deviation-0.01': 'deviation 0.01',
        'normal-0.01': 'variance 0.01',
        'standard-normal': 'N(0, 1)',
        'scaled-normal': 'N(0, 1/(n + 1))',
        xavier: 'Xavier',
        he: 'He',
      },
    },
    activation: { label: 'Activation', options: { sigmoid: 'sigmoid', tanh: 'tanh', relu: 'ReLU' } },
    depth: { label: 'Hidden layers' },
    width: { label: 'Units a layer' },
    seed: { label: 'Seed' },
  },
  presets: {
    document: 'N(0, 1/(n + 1)) and sigmoids, as in document A',
    'too-large': 'N(0, 1) and tanh',
    he: 'He and ReLU',
  },
  readings: [
    { label: 'h, last over first', of: ({ forwardRatio }) => short(forwardRatio) },
    { label: 'δ, first over last', of: ({ backwardRatio }) => short(backwardRatio) },
  ],
  figures: {
    'initialization-depth': {
      title: 'Ten layers, three activations, four starts',
      alt: ({ runs }) => {
        const ratio = (activation: string, scheme: string): string =>
          fate(runs[nameOf(activation, scheme)]!.result.backwardRatio);
        return (
          'Twelve small charts, deviation against layer, on a scale of powers of ten. With deviation 0.01 activations and errors ' +
          `fade in every row. Under N(0, 1) the error ${ratio('sigmoid', 'standard-normal')} with sigmoids, ` +
          `${ratio('tanh', 'standard-normal')} with tanh and ${ratio('relu', 'standard-normal')} with ReLU. Under Xavier it ` +
          `${ratio('sigmoid', 'xavier')} with sigmoids and ${ratio('tanh', 'xavier')} with tanh. Under He it ` +
          `${ratio('relu', 'he')} with ReLU.`
        );
      },
      words: {
        sigmoid: 'sigmoid',
        tanh: 'tanh',
        relu: 'ReLU',
        'deviation-0.01': 'deviation 0.01',
        'standard-normal': 'N(0, 1)',
        xavier: 'Xavier',
        he: 'He',
        'deviation-0.01 short': '0.01',
        'standard-normal short': 'N(0, 1)',
        'xavier short': 'Xavier',
        'he short': 'He',
        layer: 'hidden layer',
      },
    },
    'initialization-layers': {
      title: 'One net, layer by layer',
      alt: ({ runs }) => {
        const { result, settings } = runs['one']!;
        return (
          `The deviation of the activations and of the errors in ${result.forward.length} hidden layers of ${settings['width']} units, on ` +
          `a scale of powers of ten. The activations start at ${short(result.forward[0]!)} and end at ` +
          `${short(result.forward.at(-1)!)}; the error enters the last layer with ${short(result.backward.at(-1)!)} and reaches the ` +
          `first with ${short(result.backward[0]!)}.`
        );
      },
      words: { deviation: 'standard deviation', layer: 'hidden layer' },
    },
    'initialization-halving': {
      title: 'ReLU keeps one of two halves',
      alt: ({ runs }) => {
        const { meanSquareZ, meanSquare } = runs['he']!.result;
        return (
          'Two drawings of what each net input adds to the mean square, two equal humps left and right of 0. Left, of z, both ' +
          `count, ${shown(meanSquareZ[0]!, 2)} in all; right, of h after ReLU, the left hump is cut away and ` +
          `${shown(meanSquare[0]!, 2)} is left.`
        );
      },
      words: { z: 'mean', h: 'mean', cut: 'cut away', net: 'net input' },
    },
  },
};
