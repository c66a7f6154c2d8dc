// What English says about training with batch normalization and without.
import { fixed, shown } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { bandAt } from './figures/rates.ts';

const percent = (share: number): string => `${fixed(100 * share, 1)} percent`;
const common = { on: 'normalized', off: 'plain', epoch: 'epoch', epochs: 'epochs', layer: 'layer' };
const right = '% right';

/** For the plate, where room is short. */
const short = (share: number): string => `${fixed(100 * share, 1)} %`;

const endOf = ({ accuracy }: Result): string => percent(accuracy.at(-1) ?? 0);

export const words: ExperimentWords<Result> = {
  title: 'Digits through narrow layers, normalized and not',
  parameters: {
    normalized: { label: 'Batch normalization', options: { on: 'on', off: 'off' } },
    activation: { label: 'Activation', options: { sigmoid: 'sigmoid', tanh: 'tanh', relu: 'ReLU' } },
    depth: { label: 'Hidden layers' },
    batch: { label: 'Batch' },
    momentum: { label: 'Momentum of running mean' },
    eta: { label: 'Learning rate', letter: 'η' },
    epochs: { label: 'Epochs' },
    seed: { label: 'Seed' },
    seeds: { label: 'Seeds in a row' },
  },
  presets: { with: 'sigmoid, normalized', without: 'sigmoid, plain', tanh: 'tanh, normalized' },
  tell: ({ result: { diverged } }) =>
    diverged ? `The cost stopped being finite at step ${diverged.step}; ${diverged.parameter} went first.` : undefined,
  readings: [
    { label: 'right, new', of: ({ accuracy }) => short(accuracy.at(-1) ?? 0) },
    { label: 'right, shown', of: ({ trainingAccuracy }) => short(trainingAccuracy.at(-1) ?? 0) },
    { label: 'cost at end', of: ({ cost }) => fixed(cost.at(-1) ?? 0, 3) },
  ],
  figures: {
    'normalization-opening': {
      title: 'What a unit gets while the layers below it learn',
      alt: ({ runs }) => {
        const { spreads } = runs['off']!.result;
        const [first, last] = [spreads[0]!.at(-1)!, spreads.at(-1)!.at(-1)!];
        return (
          'Ridges of histograms, one for each epoch, in four columns for four hidden layers. In the plain network the net ' +
          `inputs of a unit wander and spread: in the fourth layer their deviation goes from ${fixed(first.deviation, 2)} ` +
          `to ${fixed(last.deviation, 2)} and their mean from ${fixed(first.mean, 2)} to ${fixed(last.mean, 2)}. In the ` +
          'normalized network what the activation functions get stays where it is, with about the same width in each layer.'
        );
      },
      words: { ...common, short: 'l.' },
    },
    'normalization-fading': {
      title: 'Net inputs fade from layer to layer',
      alt: ({ runs }) => {
        const all = runs['off']!.result.spreads[0]!.map(({ deviation }) => shown(deviation, 3));
        return (
          `On a logarithmic scale, the deviation of one unit’s net inputs over the pictures, layer by layer before training: ` +
          `${all.join(', ')}. Normalized, it is 1 in every layer.`
        );
      },
      words: { layer: 'layer', before: 'plain', after: 'normalized' },
    },
    'normalization-run': {
      title: 'With and without',
      alt: ({ runs }) => {
        const [on, off] = [runs['on']!, runs['off']!];
        return (
          `Accuracy on pictures never shown, over ${on.result.accuracy.length - 1} epochs at rate ` +
          `${shown(Number(on.settings['eta']), 2)} with ${on.settings['activation']} units. With batch normalization it ` +
          `ends at ${endOf(on.result)}, without at ${endOf(off.result)}; guessing would give 10 percent.`
        );
      },
      words: { ...common, right },
    },
    'normalization-rates': {
      title: 'Five rates, twenty seeds',
      alt: () => {
        const middle = (activation: string, normalized: string, eta: number): string =>
          percent(bandAt(activation, normalized, eta).median);
        return (
          'Accuracy after eight epochs against the rate, medians and middle eight tenths of twenty seeds. With sigmoid ' +
          `units the plain network stays at chance at every rate; normalized it reaches ${middle('sigmoid', 'on', 0.3)} at ` +
          `0.3. With tanh both learn: at 0.3 ${middle('tanh', 'on', 0.3)} and ${middle('tanh', 'off', 0.3)}, but at 3 ` +
          `${middle('tanh', 'on', 3)} and ${middle('tanh', 'off', 3)}.`
        );
      },
      words: { ...common, right, rate: 'learning rate', sigmoid: 'sigmoid', tanh: 'tanh' },
    },
  },
};
