// What English says about one batch, standardized.
import { fixed, scientific, shown } from '../../i18n/number.ts';
import type { Scene } from '../../lib/figure/index.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { valuesOf } from './figures/line.ts';

type Said = Omit<Scene<Result>, 'label'>;

const list = (rows: readonly (readonly number[])[], digits = 3): string =>
  rows
    .slice(0, 8)
    .map((row) => (Number.isInteger(row[0]!) ? shown(row[0]!) : fixed(row[0]!, digits)))
    .join(', ') + (rows.length > 8 ? ' and so on' : '');

const only = ({ runs }: Said): Result => runs['only']!.result;

const lineAlt = (scene: Said): string => {
  const { mean, deviation, standardized, output, outside } = only(scene);
  return (
    `Three number lines. The values ${list(valuesOf(scene))} have the mean ${shown(mean[0]!, 3)} and the deviation ` +
    `${fixed(deviation[0]!, 3)}. Standardized they stand at ${list(standardized)}, ${outside[0]} of them outside the ` +
    `interval from −1 to 1. Multiplied by γ and shifted by β they are ${list(output)}.`
  );
};

export const words: ExperimentWords<Result> = {
  title: 'A batch of values, standardized',
  parameters: {
    values: { label: 'Values', letter: 'z' },
    gamma: { label: 'Scale', letter: 'γ' },
    beta: { label: 'Shift', letter: 'β' },
    epsilon: { label: 'Safety', letter: 'ε' },
    divisor: { label: 'Variance divides by', options: { n: 'n', 'n-1': 'n − 1' } },
    upstream: { label: 'What comes back', letter: 'u' },
  },
  presets: {
    five: 'one to five',
    'document-D': 'divisor n − 1, as in document D',
    'four-equal': 'four equal, one not',
    pair: 'a batch of two',
  },
  readings: [
    { label: 'mean', of: ({ mean }) => shown(mean[0]!, 4) },
    { label: 'variance', of: ({ variance }) => shown(variance[0]!, 4) },
    { label: 'farthest out', of: ({ largest }) => fixed(largest[0]!, 4) },
    { label: 'check', of: ({ maxRelativeError }) => scientific(maxRelativeError, 0) },
  ],
  figures: {
    'normalization-line': {
      title: 'Before and after',
      alt: lineAlt,
      words: {
        values: 'net inputs',
        standardized: 'standardized',
        output: 'output',
        of: 'of',
        out: 'outside',
        outside: 'outside (−1, 1)',
      },
    },
    'normalization-ceiling': {
      title: 'How far out one value can come',
      alt: ({ runs }) => {
        const far = (name: string): string => fixed(runs[name]!.result.largest[0]!, 3);
        const most = (name: string): string => fixed(runs[name]!.result.bound, 3);
        return (
          'Four values stay between −1.5 and 1.5 while a fifth one moves out to 30. Standardized, it rises quickly beyond ' +
          `1 and then levels off: at 30 it is ${far('n')} with divisor n, under a ceiling of ${most('n')}, and ` +
          `${far('n-1')} with divisor n − 1, under ${most('n-1')}.`
        );
      },
      words: { inside: 'inside (−1, 1)', value: 'fifth value', n: '÷ n', 'n-1': '÷ (n − 1)', most: 'at most' },
    },
    'normalization-graph': {
      title: 'Three paths from one value',
      alt: () =>
        'A graph with three values on the left, three standardized values on the right, and the mean and the variance ' +
        'between them. From the second value one line leads straight to its own standardized value; another leads to ' +
        'the mean and from there to all three; a third to the variance and from there to all three.',
      words: { direct: 'straight', mean: 'through the mean', variance: 'through the variance' },
    },
    'normalization-paths': {
      title: 'What comes back on each path',
      alt: (scene) => {
        const { paths, dValues, maxRelativeError } = only(scene);
        return (
          `For the values ${list(valuesOf(scene))}, bars show what comes back. Straight: ${list(paths.direct, 2)}. ` +
          `Through the mean: ${list(paths.mean, 2)}. Through the variance: ${list(paths.variance, 2)}. The sums are ` +
          `${list(dValues, 2)}, and central differences agree to a relative ${scientific(maxRelativeError, 0)}.`
        );
      },
      words: {
        direct: 'straight',
        mean: 'by the mean',
        variance: 'by the variance',
        sum: 'sum',
        'direct-short': 'straight',
        'mean-short': 'mean',
        'variance-short': 'variance',
        'sum-short': 'sum',
        'direct-formula': 'γu / s',
        'mean-formula': '−γ·mean(u) / s',
        'variance-formula': '−γx̂·mean(ux̂) / s',
        'sum-formula': '∂E/∂z',
        ring: 'ring: central difference',
      },
    },
    'normalization-sideways': {
      title: 'What the gradient cannot do',
      alt: (scene) => {
        const { dValues, standardized } = only(scene);
        return (
          `Three values ${list(valuesOf(scene))} seen along the direction of a common shift. Standardizing moves them ` +
          `along a ray onto a circle, to ${list(standardized, 2)}. An arrow that would stretch them loses its part along ` +
          `the ray; what is left, ${list(dValues, 2)}, stands at a right angle to the ray and sums to zero.`
        );
      },
      words: {
        values: 'values',
        standardized: 'standardized',
        alone: 'straight path alone',
        gradient: 'gradient',
        circle: 'all batches of three land here',
      },
    },
  },
};
