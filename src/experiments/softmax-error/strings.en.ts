// What English says about softmax's error.
import { fixed, scientific } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { lengthAt, strongest } from './figures/signal.ts';
import { classOf } from './figures/triangle.ts';

const listed = (values: readonly number[], digits = 3): string =>
  values.map((value) => fixed(value, digits)).join(', ');

const costs = { partner: 'log-likelihood', quadratic: 'quadratic' };

export const words: ExperimentWords<Result> = {
  title: 'Three outputs and what pulls at them',
  parameters: { h: { label: 'Outputs', letter: 'h' }, class: { label: 'True class', letter: 'y' } },
  presets: { document: 'the numbers of document A', 'surely-wrong': 'surely wrong' },
  readings: [
    { label: 'E, log-likelihood', of: ({ partner }) => fixed(partner.cost, 4) },
    { label: 'δ, times longer', of: ({ ratio }) => (ratio < 1000 ? fixed(ratio, 1) : scientific(ratio, 0)) },
    { label: 'check of both', of: ({ maxRelativeError }) => scientific(maxRelativeError, 0) },
  ],
  figures: {
    'softmax-jacobian': {
      title: 'What one score does to every output',
      alt: ({ runs }) => {
        const { jacobian, h } = runs['only']!.result;
        return (
          `A table of three rows and three columns at the outputs ${listed(h, 1)}, a square for each number, filled if ` +
          `positive, open if negative. The rows are ${jacobian.map((row) => `(${listed(row, 2)})`).join(', ')}: ` +
          'positive on the diagonal, negative everywhere else. Each row and each column sums to 0.'
        );
      },
      words: { nudged: 'the score that is raised', short: 'the score raised', sum: 'sum' },
    },
    'softmax-transfer': {
      title: 'Who pays, who gains',
      alt: (scene) => {
        const { h, partner } = scene.runs['only']!.result;
        return (
          `Above, a bar of length 1 cut into the answer ${listed(h, 1)}; below, the target, all of it class ` +
          `${classOf(scene)}. The shares of the other classes flow down to it. The error is ${listed(partner.delta, 1)}: ` +
          'what the others have too much is what the true class lacks, and the sum is 0.'
        );
      },
      words: {
        answer: 'what the network answers',
        target: 'what it should answer',
        stays: 'stays',
        lacks: 'lacks',
        class: 'class',
      },
    },
    'softmax-simplex': {
      title: 'The answer as a point, the error as an arrow',
      alt: (scene) => {
        const { h, partner, quadratic } = scene.runs['only']!.result;
        return (
          `A triangle with a class at each corner; the answer (${listed(h, 2)}) is a point in it, and class ` +
          `${classOf(scene)} is true. The arrow −δ of the log-likelihood, ${fixed(partner.length, 3)} long, leads from the ` +
          `point exactly to the true corner. That of the quadratic cost is ${fixed(quadratic.length, 3)} long.`
        );
      },
      words: { ...costs, class: 'class', length: 'length' },
    },
    'softmax-signal': {
      title: 'Where the signal dies',
      alt: (scene) => {
        const truth = classOf(scene) - 1;
        const wrong = [0, 1, 2].map((k) => (k === (truth + 1) % 3 ? 1 : 0));
        return (
          `Two triangles, stronger color for a longer δ, class ${truth + 1} true. Under the log-likelihood the signal grows ` +
          `with the distance from the true corner, up to ${fixed(lengthAt('partner', wrong, truth), 2)} in both wrong ` +
          `corners. Under the quadratic cost it is at most ${fixed(strongest('quadratic', truth).length, 2)}, between the ` +
          'corners, and falls to 0 in all three of them.'
        );
      },
      words: { ...costs, class: 'class' },
    },
  },
};
