// What English says about the 29 activation functions and their pictures.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import { originAlt, overlayAlt, sheetAlt, threeSlopesAlt } from './alt.en.ts';
import type { Ends, Result } from './experiment.ts';
import { names } from '../../i18n/activations/en.ts';

const common = { ...names, value: 'value', slope: 'slope' };

const end = (value: number | null, infinite: string): string =>
  value === null
    ? infinite
    : fixed(value, 3)
        .replace(/(\.\d*?)0+$/, '$1')
        .replace(/\.$/, '');

const between = ({ from, to, fromAttained, toAttained }: Ends): string =>
  `${fromAttained ? '[' : '('}${end(from, '−∞')}, ${end(to, '∞')}${toAttained ? ']' : ')'}`;

export const words: ExperimentWords<Result> = {
  title: 'The 29 activation functions',
  parameters: {
    name: { label: 'Function', options: names },
    points: { label: 'At', letter: 'z' },
  },
  presets: { sigmoid: 'the sigmoid, as in document C' },
  readings: [
    { label: 'values', of: ({ properties }) => between(properties.range) },
    { label: 'slopes', of: ({ properties }) => between(properties.slope.range) },
    { label: 'flat at', of: ({ properties }) => properties.slope.saturation },
  ],
  figures: {
    'activation-three-slopes': { title: 'Three functions and their slopes', alt: threeSlopesAlt, words: common },
    'activation-overlay': { title: 'Functions on one axis', alt: overlayAlt, words: common },
    'activation-sheet': {
      title: 'The 29 on one sheet',
      alt: sheetAlt,
      words: {
        ...common,
        both: 'S-shapes, flat at both ends',
        one: 'Flat at one end',
        neither: 'Flat at neither end',
        waves: 'Bumps and waves',
      },
    },
    'activation-origin': {
      title: 'Through the origin, and the identity there',
      alt: originAlt,
      words: { ...common, 'identity-line': 'slope 1: the identity' },
    },
  },
};
