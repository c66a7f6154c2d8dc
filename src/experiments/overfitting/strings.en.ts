// What English says about overfitting and its cures.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { medianFor } from './recorded.ts';
import { cures, SEEDS, type Cure } from './recordings.ts';
import { HELD_OUT } from './sets.ts';

const NAMES: Readonly<Record<Cure, string>> = {
  none: 'no cure',
  'l2-weak': 'L2, λ = 0.003',
  l2: 'L2, λ = 0.01',
  'l2-strong': 'L2, λ = 0.1',
  l1: 'L1, λ = 0.003',
  dropout: 'dropout, keep ½',
  early: 'early stopping',
  more: '400 examples',
};

export const words: ExperimentWords<Result> = {
  title: 'Forty examples and a large net',
  parameters: {
    samples: { label: 'Examples' },
    hidden: { label: 'Units a layer' },
    penalty: { label: 'Penalty', options: { none: 'none', l1: 'L1', l2: 'L2' } },
    lambda: { label: 'Strength of the penalty', letter: 'λ' },
    keep: { label: 'Share of units kept' },
    stopping: { label: 'Stopping', options: { none: 'at the last epoch', early: 'early' } },
    wrongLabels: { label: 'Wrong labels' },
    epochs: { label: 'Epochs' },
    seed: { label: 'Seed' },
  },
  presets: { 'no-cure': 'no cure', l2: 'L2 penalty', dropout: 'dropout', early: 'early stopping' },
  tell: ({ settings, result: { diverged, stoppedAt, kept } }) => {
    if (diverged) return `The cost stopped being finite at step ${diverged.step}; ${diverged.parameter} went first.`;
    if (stoppedAt !== null) return `Stopped at epoch ${stoppedAt}; the weights of epoch ${kept.epoch} are kept.`;
    if (settings['penalty'] === 'none') return 'Without a penalty the strength λ has no effect.';
    return undefined;
  },
  readings: [
    { label: 'training cost', of: ({ train }) => fixed(train.cost.at(-1) ?? NaN, 3) },
    { label: 'validation cost', of: ({ validation }) => fixed(validation.cost.at(-1) ?? NaN, 3) },
    {
      label: 'its least',
      of: ({ validation, bestEpoch }) => `${fixed(validation.cost[bestEpoch] ?? NaN, 3)} at ${bestEpoch}`,
    },
    { label: 'sum of w²', of: ({ kept }) => (Number.isFinite(kept.squares) ? fixed(kept.squares, 1) : '–') },
  ],
  figures: {
    'overfitting-curves': {
      title: 'What is learned, and what is learned by heart',
      alt({ runs }) {
        const { train, validation, bestEpoch } = runs['only']!.result;
        const percent = (share: number): string => `${fixed(100 * (1 - share), 1)} percent`;
        return (
          `Two line charts over the epochs, which stand at their square roots. The training cost falls from ${fixed(train.cost[0]!, 2)} to ` +
          `${fixed(train.cost.at(-1)!, 3)}; the validation cost is least at epoch ${bestEpoch}, ${fixed(validation.cost[bestEpoch]!, 2)}, and ` +
          `ends at ${fixed(validation.cost.at(-1)!, 2)}. Wrong validation answers go from ${percent(validation.accuracy[bestEpoch]!)} there to ` +
          `${percent(validation.accuracy.at(-1)!)} at the end.`
        );
      },
      words: {
        cost: 'cost',
        wrong: 'wrong answers, percent',
        training: 'training',
        validation: 'validation',
        best: 'least',
        epoch: 'epoch',
        epochs: 'epochs',
      },
    },
    'overfitting-maps': {
      title: 'The same net, stopped and not stopped',
      alt({ runs }) {
        const [early, none] = [runs['early']!.result, runs['none']!.result];
        const told = ({ kept }: Result): string =>
          `after epoch ${kept.epoch}, ${fixed(100 * (1 - kept.testAccuracy), 1)} percent of ${HELD_OUT} fresh answers are wrong`;
        return (
          `Two maps of the plane in bands of the net’s answer, with its ${early.examples.length} examples. On the left ${told(early)}; ` +
          `on the right ${told(none)}, and the bands crowd along a border that bends around single examples.`
        );
      },
      words: { early: 'at epoch', none: 'at epoch', fresh: 'wrong on fresh examples:' },
    },
    'overfitting-cures': {
      title: 'Four cures, and more data',
      alt() {
        const told = cures.map(
          (cure) =>
            `${NAMES[cure]} ${fixed(
              medianFor(cure, ({ test }) => test),
              2,
            )}`,
        );
        return `The cost on a test set for ${SEEDS} seeds a cure, a dot each, with these medians: ${told.join('; ')}.`;
      },
      words: { ...NAMES, cost: 'cost on the test set', median: 'median' },
    },
    'overfitting-three-sets': {
      title: 'Three sets, and who sees them',
      alt: () =>
        'A timeline in three phases: descend, choose, report. The training set is seen while the weights descend; the ' +
        'validation set is seen then and while λ and the epoch are chosen; the test set is seen once, at the end.',
      words: {
        training: 'training',
        validation: 'validation',
        test: 'test',
        examples: 'examples',
        descend: 'descend',
        choose: 'choose',
        report: 'report',
        'training does': 'moves weights',
        'validation does': 'watched: chooses epoch, λ, size of the net',
        'test does': 'looked at once',
        'training short': 'weights',
        'validation short': 'chooses epoch and λ',
        'test short': 'once',
      },
    },
  },
};
