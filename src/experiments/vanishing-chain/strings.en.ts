// What English says about the chain and its pictures.
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { resultOf, sizeText } from './figures/chain.ts';
import { FIFTY, WEIGHTS } from './figures/products.ts';

const minus = (value: number): string => String(value).replace('-', '−');

const common = {
  left: 'what is left of the error',
  links: 'links',
  linksBack: 'links back from the output',
  back: 'the error goes back',
  first: 'at the first unit',
  slope: 'σ′',
  quarter: '¼ a link',
};

export const words: ExperimentWords<Result> = {
  title: 'One unit a layer',
  parameters: {
    depth: { label: 'Units' },
    w: { label: 'Weight', letter: 'w' },
    x: { label: 'Input', letter: 'x' },
    b: { label: 'Bias', letter: 'b' },
    activation: {
      label: 'Activation',
      options: { sigmoid: 'sigmoid', tanh: 'tanh', relu: 'ReLU', identity: 'identity' },
    },
  },
  presets: { chain: 'ten sigmoid units, weight 1' },
  readings: [
    {
      label: 'largest factor',
      of: ({ layers }) => sizeText(layers.reduce((most, { factor }) => Math.max(most, Math.abs(factor)), 0)),
    },
    { label: 'left at the first', of: ({ product }) => sizeText(product) },
    { label: 'bound', of: ({ bound }) => sizeText(bound) },
  ],
  figures: {
    'vanishing-chain-run': {
      title: 'The chain and its factors',
      alt(scene) {
        const { layers, reached, product } = resultOf(scene);
        return (
          `A chain of ${layers.length} units with weight ${minus(Number(scene.runs['only']!.settings['w']))} on every link. ` +
          `Over each unit stands its slope, ${sizeText(layers[0]!.slope)} over the first and ` +
          `${sizeText(layers.at(-1)!.slope)} over the last. Bars below show what is left of an error of 1 on its way back: ` +
          `${sizeText(reached.at(-1)!)} after the last unit, ${sizeText(product)} after the first.`
        );
      },
      words: common,
    },
    'vanishing-chain-products': {
      title: 'Ten factors on an axis of powers of ten',
      alt: (scene) =>
        'Lines on an axis of powers of ten fall from 1 over ten links back from the output: ' +
        WEIGHTS.map((w) => `to ${sizeText(scene.runs[`w ${w}`]!.result.product)} with weight ${minus(w)}`).join(', ') +
        '. Except with weight −4 they end near or below the dotted line of one quarter a link.',
      words: common,
    },
    'vanishing-chain-fifty': {
      title: 'Fifty rectifiers in a row',
      alt: (scene) =>
        'Three straight lines on an axis of powers of ten over fifty links of rectifiers with slope 1: ' +
        FIFTY.map((w) => `weight ${w} ends at ${sizeText(scene.runs[`w ${w}`]!.result.product)}`).join(', ') +
        '. A little below 1 vanishes and a little above 1 explodes.',
      words: common,
    },
  },
};
