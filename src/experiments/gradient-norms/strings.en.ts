// What English says about the errors in the layers.
import type { ExperimentWords } from '../folder.ts';
import { sizeText } from './sizes.ts';
import type { Result } from './experiment.ts';
import { bandsOf } from './figures/bound.ts';
import { middleOf } from './figures/layers.ts';

const common = {
  relative: 'over that of the output',
  layer: 'layer',
  sigmoid: 'sigmoid',
  tanh: 'tanh',
  relu: 'ReLU',
  spectrum: 'singular values between hidden layers',
  largest: 'largest singular value',
  bound: 'product of the largest ones',
  product: 'largest of the product',
  factors: 'matrices multiplied',
  matrices: 'matrices',
};

export const words: ExperimentWords<Result> = {
  title: 'The error in each layer',
  parameters: {
    depth: { label: 'Hidden layers' },
    width: { label: 'Units a layer' },
    activation: {
      label: 'Activation',
      options: { sigmoid: 'sigmoid', tanh: 'tanh', relu: 'ReLU', identity: 'identity' },
    },
    scheme: {
      label: 'Start',
      options: {
        xavier: 'Xavier',
        he: 'He',
        'scaled-normal': 'N(0, 1/(n+1))',
        'standard-normal': 'N(0, 1)',
        'normal-0.01': 'N(0, 0.01)',
      },
    },
    seed: { label: 'Seed' },
    seeds: { label: 'Seeds' },
  },
  presets: { 'eight-layers': 'eight hidden layers of ten' },
  readings: [
    { label: 'first over last', of: ({ ratios }) => sizeText(middleOf(ratios)) },
    { label: 'least, most', of: ({ ratios }) => `${sizeText(Math.min(...ratios))}, ${sizeText(Math.max(...ratios))}` },
  ],
  figures: {
    'gradient-norms-three': {
      title: 'The error on its way back',
      alt: (scene) =>
        `Bands of twenty starts on an axis of powers of ten: the size of the error in each layer over that of the output. ` +
        `In the first hidden layer the middle start has ${sizeText(middleOf(scene.runs['sigmoid']!.result.ratios))} of it with sigmoid units, ` +
        `${sizeText(middleOf(scene.runs['tanh']!.result.ratios))} with tanh and ${sizeText(middleOf(scene.runs['relu']!.result.ratios))} with ReLU.`,
      words: common,
    },
    'gradient-norms-run': {
      title: 'The error and its factors',
      alt: (scene) =>
        `The size of the error in each layer over that of the output, a band over the starts: in the first hidden layer ` +
        `${sizeText(middleOf(scene.runs['only']!.result.ratios))}. Below, the singular values of the factors between hidden layers of one network` +
        (scene.runs['only']!.result.spectrum.length > 0
          ? `, the largest of the first factor ${sizeText(scene.runs['only']!.result.spectrum[0]![0]!)}.`
          : '; there is none.'),
      words: common,
    },
    'gradient-norms-bound': {
      title: 'A bound, and how loose it is',
      alt(scene) {
        const { norms, bounds } = bandsOf(scene);
        return (
          'Two bands on an axis of powers of ten over one to twenty random matrices multiplied. The product of their largest ' +
          `singular values climbs in a straight line to ${sizeText(bounds.at(-1)!.median)}; the largest singular value of the product stays ` +
          `near 1 and ends at ${sizeText(norms.at(-1)!.median)}.`
        );
      },
      words: common,
    },
  },
};
