// What English says about reading digits.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { percent, resultOf } from './figures/common.ts';
import { commonest } from './figures/confusion.ts';
import { unitsOf } from './figures/units.ts';

const last = (values: readonly number[]): number => values.at(-1) ?? 0;

export const words: ExperimentWords<Result> = {
  title: 'A network learns to read digits',
  parameters: {
    source: { label: 'Pictures', options: { drawn: 'drawn by us', idx: 'files of your own' } },
    images: { label: 'File of images' },
    labels: { label: 'File of labels' },
    samples: { label: 'Examples' },
    sizes: { label: 'Layers' },
    cost: {
      label: 'Cost',
      options: { 'cross-entropy': 'cross-entropy, softmax', quadratic: 'quadratic, sigmoid outputs' },
    },
    activation: {
      label: 'Activation',
      options: {
        sigmoid: 'sigmoid',
        tanh: 'tanh',
        relu: 'ReLU',
        'leaky-relu': 'leaky ReLU',
        identity: 'none (identity)',
      },
    },
    scheme: {
      label: 'First weights',
      options: {
        'scaled-normal': 'scaled normal',
        xavier: 'Xavier',
        he: 'He',
        'xavier-normal': 'Xavier, normal',
        'standard-normal': 'N(0, 1)',
        'normal-0.01': 'N(0, 0.01)',
        zeros: 'zeros',
      },
    },
    l2: { label: 'Penalty', letter: 'λ' },
    keep: { label: 'Keep' },
    eta: { label: 'Learning rate', letter: 'η' },
    batch: { label: 'Batch' },
    epochs: { label: 'Epochs' },
    seed: { label: 'Seed' },
  },
  presets: { together: 'the course’s recipe', 'old-school': 'as it was once done', many: 'ten thousand pictures' },
  tell: ({ result: { diverged } }) =>
    diverged
      ? `The cost stopped being finite at step ${diverged.step}; ${diverged.parameter} went first. What is shown is the last epoch before.`
      : undefined,
  readings: [
    { label: 'right, held out', of: ({ accuracy }) => `${percent(last(accuracy))} %` },
    { label: 'right, training', of: ({ training }) => `${percent(last(training.accuracy))} %` },
    { label: 'cost, held out', of: ({ cost }) => fixed(last(cost), 3) },
    { label: 'first cost', of: ({ firstCost }) => fixed(firstCost, 3) },
  ],
  figures: {
    'digits-sheet': {
      title: 'Pictures that the network is not shown',
      alt: (scene) =>
        `Small pictures of handwritten digits, a row for each digit from 0 to 9, ${resultOf(scene).sample.length} in all. ` +
        'No two are alike: they lean, bulge and differ in the thickness of the pen, and some digits are written in several ways.',
    },
    'digits-curves': {
      title: 'Accuracy and cost by epoch',
      alt: (scene) => {
        const { accuracy, cost, training } = resultOf(scene);
        return (
          `Two charts over ${accuracy.length - 1} epochs. Right answers rise to ${percent(last(training.accuracy))} percent ` +
          `of the pictures learned from and ${percent(last(accuracy))} percent of those held out. ` +
          `The cost falls to ${fixed(last(training.cost), 3)} and ${fixed(last(cost), 3)}.`
        );
      },
      words: {
        right: 'right answers, percent',
        cost: 'cost',
        training: 'training',
        held: 'held out',
        epochs: 'epochs',
      },
    },
    'digits-confusion': {
      title: 'Which digit is taken for which',
      alt: (scene) => {
        const { confusion, accuracy, heldOut } = resultOf(scene);
        const { digit, answer, count } = commonest(confusion);
        return (
          `A table of ten by ten: rows are true digits, columns answers. Of ${heldOut} held-out pictures ` +
          `${percent(last(accuracy))} percent stand on the diagonal. The commonest mistake: ${digit} read as ${answer}, ${count} times.`
        );
      },
      words: { answer: 'read as', digit: 'digit', share: 'right, %' },
    },
    'digits-mistakes': {
      title: 'The surest mistakes',
      alt: (scene) => {
        const { mistakes } = resultOf(scene);
        const [first] = mistakes;
        if (!first)
          return 'No picture is shown, because the network read every one of the held-out pictures as it was meant.';
        return (
          `The wrong answers with the highest output, out of ${mistakes.length}. The first is a ${first.label} read as ` +
          `${first.answer} with ${fixed(first.sureness, 2)}. Many are drawn so that a person would hesitate too.`
        );
      },
      words: { is: 'is', read: 'read', none: 'no mistake' },
    },
    'digits-units': {
      title: 'What the hidden units look at',
      alt: (scene) =>
        `The weights into ${unitsOf(resultOf(scene)).length} units of the first layer, each as a picture in two colors. ` +
        'None of them looks like a digit or a stroke: a unit wants ink in some patches and paper in others.',
      words: { for: 'for', paper: 'wants paper', ink: 'wants ink' },
    },
    'digits-answer': {
      title: 'One picture, ten outputs',
      alt: (scene) => {
        const { doubt } = resultOf(scene);
        const shown = doubt.outputs
          .map((value, digit) => ({ value, digit }))
          .sort((one, other) => other.value - one.value)
          .slice(0, 3)
          .map(({ value, digit }) => `${digit} with ${fixed(value, 3)}`);
        return `The held-out picture of which the network is least sure, a ${doubt.label}, and its ten outputs as bars. The highest: ${shown.join(', ')}.`;
      },
      words: { picture: 'the picture', outputs: 'the ten outputs', is: 'meant as' },
    },
    'digits-shift': {
      title: 'The same pictures, moved',
      alt: (scene) => {
        const { right, down } = resultOf(scene).shifted;
        return (
          'Accuracy on the held-out pictures when all are moved by 0, 1, 2, 3 and 4 pixels. ' +
          `To the right: ${right.map((share) => percent(share)).join(', ')} percent. Down: ${down.map((share) => percent(share)).join(', ')} percent.`
        );
      },
      words: {
        right: 'right answers, percent',
        sideways: 'to the right',
        downward: 'down',
        pixels: 'pixels moved',
        chance: 'chance',
      },
    },
  },
};
