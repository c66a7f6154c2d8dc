// What English says about this experiment and its pictures.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { at, epochsOf, type LessonScene } from './figures/shared.ts';
import { fastest, speedAt } from './figures/speed.ts';

const common = {
  quadratic: 'quadratic',
  'cross-entropy': 'cross-entropy',
  output: 'output',
  epoch: 'epoch',
  epochs: 'epochs',
};

/** "crosses one half at epoch 232" or what it did instead. */
function crossing({ firstBelowHalf, output }: Result): string {
  if (firstBelowHalf === 0) return 'starts below one half';
  if (firstBelowHalf === null) return `never falls below one half and ends at ${fixed(output.at(-1)!, 3)}`;
  return `falls below one half at epoch ${firstBelowHalf} and ends at ${fixed(output.at(-1)!, 3)}`;
}

const result = ({ runs }: Pick<LessonScene, 'runs'>, name: string): Result => runs[name]!.result;

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
      alt: (scene) => {
        const circle = (name: string) =>
          Math.ceil((30 * (result(scene, name).firstBelowHalf ?? Infinity)) / epochsOf(scene)) + 1;
        return (
          'Two rows of 31 circles from the start of training to its end, each filled to the neuron’s output. Under the ' +
          `quadratic cost they stay all but full for most of the row and are less than half full from the ` +
          `${circle('quadratic')}th on; under cross-entropy from the ${circle('cross-entropy')}rd.`
        );
      },
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
      alt: (scene) => {
        const { output, w } = result(scene, 'quadratic');
        const middle = Math.floor(epochsOf(scene) / 2);
        return (
          `Two line charts over ${epochsOf(scene)} epochs of the quadratic run. In the first ${middle} the weight goes ` +
          `from ${fixed(w[0]!, 2)} to ${fixed(at(w, middle), 2)} while the output only goes from ` +
          `${fixed(output[0]!, 3)} to ${fixed(at(output, middle), 3)}.`
        );
      },
      words: { ...common, weight: 'weight' },
    },
    'slow-learning-twin': {
      title: 'Two costs on one clock',
      alt: (scene) =>
        `A line chart of the output over ${epochsOf(scene)} epochs. Under the quadratic cost it ` +
        `${crossing(result(scene, 'quadratic'))}; under cross-entropy it ${crossing(result(scene, 'cross-entropy'))}. ` +
        `Below, bars take the gradient apart at epoch ${scene.step ?? 0}: ` +
        `${fixed(at(result(scene, 'quadratic').gradient, scene.step ?? 0), 4)} under the quadratic cost, with the slope ` +
        `as a factor, and ${fixed(at(result(scene, 'cross-entropy').gradient, scene.step ?? 0), 4)} under ` +
        'cross-entropy, without it.',
      words: {
        ...common,
        at: 'the gradient taken apart, epoch',
        'at the start': 'the gradient taken apart at the start',
        cancelled: 'cancelled',
      },
    },
    'slow-learning-surface': {
      title: 'The two costs as landscapes',
      alt: (scene) =>
        'Two maps of the cost over weight and bias from −4 to 4, both rising from lower left to upper right. The ' +
        'quadratic cost is almost level around the start at the upper right, cross-entropy rises evenly there. ' +
        `The quadratic path ends at w = ${fixed(result(scene, 'quadratic').w.at(-1)!, 2)}, the cross-entropy path, ` +
        `whose first steps are far apart, at w = ${fixed(result(scene, 'cross-entropy').w.at(-1)!, 2)}.`,
      words: common,
    },
    'slow-learning-speed': {
      title: 'Speed against output',
      alt: ({ runs }) => {
        const { x, y } = runs['quadratic']!.settings;
        const peak = fastest(Number(x), Number(y));
        return (
          'The size of the gradient against the output. Under cross-entropy it grows in proportion to the error. ' +
          `Under the quadratic cost it is a hump: at most ${fixed(speedAt('quadratic', peak, Number(x), Number(y)), 3)} ` +
          `at output ${fixed(peak, 2)}, and nearly zero at 0 and at 1.`
        );
      },
      words: { ...common, speed: 'speed', 'at output': 'at output' },
    },
    'slow-learning-rates': {
      title: 'A claim about speed needs its rate',
      alt: (scene) =>
        `Three runs over ${epochsOf(scene)} epochs. Cross-entropy at rate ${scene.runs['same']!.settings['eta']} ` +
        `${crossing(result(scene, 'same'))}; the quadratic cost at the same rate ${crossing(result(scene, 'quadratic'))}; ` +
        `cross-entropy at ${scene.runs['thirtieth']!.settings['eta']} ${crossing(result(scene, 'thirtieth'))}.`,
      words: { ...common, same: 'same η', thirtieth: 'η/30' },
    },
    'slow-learning-waits': {
      title: 'How long the wait is',
      alt: ({ runs }) =>
        'Epochs until the output falls below one half, on a logarithmic scale, against the first net input from 1 to 8. ' +
        `Under the quadratic cost the wait grows like an exponential, from ` +
        `${result({ runs }, 'quadratic from 1').firstBelowHalf} to ${result({ runs }, 'quadratic from 8').firstBelowHalf}; ` +
        `under cross-entropy nearly in a straight line, from ${result({ runs }, 'cross-entropy from 1').firstBelowHalf} ` +
        `to ${result({ runs }, 'cross-entropy from 8').firstBelowHalf}.`,
      words: { ...common, wait: 'epochs until the output is below ½', start: 'first net input' },
    },
  },
};
