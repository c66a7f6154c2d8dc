// What English says about this experiment and its pictures.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import {
  crossing,
  inEpochs,
  openingAlt,
  plateauAlt,
  rate,
  resultOf,
  speedAlt,
  surfaceAlt,
  waitsAlt,
} from './alt.en.ts';
import { halfway } from './figures/plateau.ts';
import { at, epochsOf } from './figures/shared.ts';

const common = {
  quadratic: 'quadratic',
  'cross-entropy': 'cross-entropy',
  output: 'output',
  epoch: 'epoch',
  epochs: 'epochs',
};

/** What a reader should be told in words because the picture alone may look broken. */
function tell({ result: { output, diverged } }: { result: Result }): string | undefined {
  if (diverged) return `The cost stopped being finite at epoch ${diverged.step}; ${diverged.parameter} went first.`;
  const [first = 0, second = first] = output;
  if (Math.abs(second - first) < 0.5 || second * (1 - second) > 1e-3) return undefined;
  return (
    `One step overshot: the output went from ${fixed(first, 3)} to ${fixed(second, 3)} at once, and the neuron sits ` +
    'saturated on the other side, where its slope is all but zero.'
  );
}

export const words: ExperimentWords<Result> = {
  title: 'A neuron that starts badly wrong',
  parameters: {
    cost: { label: 'Cost', options: { quadratic: 'quadratic', 'cross-entropy': 'cross-entropy' } },
    eta: { label: 'Learning rate', letter: 'η' },
    w: { label: 'Weight', letter: 'w' },
    b: { label: 'Bias', letter: 'b' },
    x: { label: 'Input', letter: 'x' },
    y: { label: 'Target', letter: 'y' },
    epochs: { label: 'Epochs' },
  },
  presets: {
    quadratic: 'quadratic cost at 0.15, as in document A',
    'cross-entropy': 'cross-entropy at 0.005, as in document A',
  },
  tell,
  readings: [
    {
      label: 'first below ½',
      of: ({ firstBelowHalf }) => (firstBelowHalf === null ? 'never' : String(firstBelowHalf)),
    },
    { label: 'output at end', of: ({ output }) => fixed(output.at(-1)!, 4) },
    { label: 'first gradient', of: ({ gradient }) => fixed(gradient[0]!, 4) },
  ],
  figures: {
    'slow-learning-opening': {
      title: 'The same neuron under two costs',
      alt: openingAlt,
      words: { ...common, before: 'before training', after: 'after training' },
    },
    'slow-learning-neuron': {
      title: 'One neuron',
      alt: () =>
        'A neuron: the input x arrives over an arrow with the weight w, the bias b from below; the circle turns the ' +
        'net input z into the activation h, which goes to the cost E beside the target y. A dashed arrow carries ' +
        'the error δ back from the cost to the neuron.',
      words: common,
    },
    'slow-learning-plateau': {
      title: 'The weight moves, the output does not',
      alt: (scene) => plateauAlt(scene, halfway(scene)),
      words: { ...common, weight: 'weight' },
    },
    'slow-learning-twin': {
      title: 'Two costs on one clock',
      alt: (scene) =>
        `A line chart of the output over ${inEpochs(epochsOf(scene))}. Under the quadratic cost it ` +
        `${crossing(resultOf(scene, 'quadratic'))}; under cross-entropy it ${crossing(resultOf(scene, 'cross-entropy'))}. ` +
        `Below, bars take the gradient apart at epoch ${scene.step ?? 0}: ` +
        `${fixed(at(resultOf(scene, 'quadratic').gradient, scene.step ?? 0), 4)} under the quadratic cost, with the slope ` +
        `as a factor, and ${fixed(at(resultOf(scene, 'cross-entropy').gradient, scene.step ?? 0), 4)} under ` +
        'cross-entropy, without it.',
      words: {
        ...common,
        at: 'the gradient taken apart, epoch',
        'at the start': 'the gradient taken apart at the start',
        canceled: 'canceled',
      },
    },
    'slow-learning-surface': {
      title: 'The two costs as landscapes',
      alt: surfaceAlt,
      words: common,
    },
    'slow-learning-speed': {
      title: 'Speed against output',
      alt: speedAlt,
      words: { ...common, speed: 'speed', 'at output': 'at output' },
    },
    'slow-learning-rates': {
      title: 'A claim about speed needs its rate',
      alt: (scene) =>
        `Three runs over ${inEpochs(epochsOf(scene))}. Cross-entropy at rate ${rate(Number(scene.runs['same']!.settings['eta']))} ` +
        `${crossing(resultOf(scene, 'same'))}; the quadratic cost at the same rate ${crossing(resultOf(scene, 'quadratic'))}; ` +
        `cross-entropy at ${rate(Number(scene.runs['thirtieth']!.settings['eta']))} ${crossing(resultOf(scene, 'thirtieth'))}.`,
      words: { ...common, same: 'same η', thirtieth: 'η/30' },
    },
    'slow-learning-waits': {
      title: 'How long the wait is',
      alt: waitsAlt,
      words: { ...common, wait: 'epochs until the output is below ½', start: 'first net input' },
    },
  },
};
