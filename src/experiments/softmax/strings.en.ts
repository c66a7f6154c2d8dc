// What English says about softmax.
import { fixed, scientific } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { classOf, scoresOf } from './figures/three-steps.ts';

const listed = (values: readonly number[], digits: number): string =>
  values.map((value) => fixed(value, digits)).join(', ');

export const words: ExperimentWords<Result> = {
  title: 'Softmax: scores into probabilities',
  parameters: {
    scores: { label: 'Scores', letter: 'z' },
    temperature: { label: 'Temperature', letter: 'T' },
    class: { label: 'True class' },
  },
  presets: { document: 'the scores of document B' },
  readings: [
    { label: 'largest probability', of: ({ probabilities }) => fixed(Math.max(...probabilities), 4) },
    { label: 'loss', of: ({ loss }) => fixed(loss, 4) },
    { label: 'check of the gradient', of: ({ maxRelativeError }) => scientific(maxRelativeError, 0) },
  ],
  figures: {
    'losses-softmax': {
      title: 'Scores, exponentials, shares',
      alt: (scene) => {
        const { exponentials, probabilities } = scene.runs['only']!.result;
        return (
          `Three bar charts side by side. The scores are ${listed(scoresOf(scene), 1)}; their exponentials, the largest ` +
          `scaled to 1, ${listed(exponentials, 3)}; divided by their sum they are the probabilities ` +
          `${listed(probabilities, 4)}. Class ${classOf(scene)} is the true one.`
        );
      },
      words: {
        scores: 'scores',
        exponentials: 'exponentials',
        shares: 'shares',
        exp: 'exp',
        share: '÷ sum',
        short: '÷ Σ',
        truth: 'truth',
      },
    },
    'losses-temperature': {
      title: 'Temperature',
      alt: (scene) =>
        `The probabilities of the scores ${listed(scoresOf(scene), 1)} against the temperature from 0.1 to 10. When it is ` +
        `cold the first class has all; at 1 they are ${listed(scene.runs['only']!.result.probabilities, 3)}; when it is hot all ` +
        'three draw near one third. They never change their order.',
      words: { probability: 'probability', class: 'class', temperature: 'temperature' },
    },
    'losses-push': {
      title: 'The gradient is the gap',
      alt: (scene) => {
        const { probabilities, gradient, maxRelativeError } = scene.runs['only']!.result;
        return (
          `A row for each class with the answer (${listed(probabilities, 3)}) and the target, 1 for class ${classOf(scene)} and ` +
          `0 for the others; an arrow leads from one to the other. The gradient at the scores is ${listed(gradient, 4)}; ` +
          `central differences agree with it to ${scientific(maxRelativeError, 0)}.`
        );
      },
      words: {
        class: 'class',
        answer: 'from the answer to the target',
        short: 'answer → target',
        differences: 'by differences',
      },
    },
  },
};
