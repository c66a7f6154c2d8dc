// What English says about training with dropout.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { percent } from './figures/axes.ts';
import { bandAt, takesTheLead } from './figures/band.ts';
import { middleOf } from './figures/fit.ts';
import { COLUMNS, valuesOf } from './figures/stopping.ts';
import { medianOf } from './recorded.ts';
import { KEEPS, SEEDS } from './recordings.ts';

const accuracy = 'right on the test set';

export const words: ExperimentWords<Result> = {
  title: 'Dropout against wrong labels',
  parameters: {
    keep: { label: 'Share kept', letter: 'p' },
    hidden: { label: 'Hidden units' },
    samples: { label: 'Digits trained on' },
    wrongLabels: { label: 'Wrong labels' },
    epochs: { label: 'Epochs' },
    seed: { label: 'Seed' },
  },
  presets: { half: '300 digits, three labels in ten wrong' },
  tell: ({ result: { diverged } }) =>
    diverged ? `The cost stopped being finite at step ${diverged.step}; ${diverged.parameter} went first.` : undefined,
  readings: [
    { label: 'right at end', of: ({ test }) => percent(test.accuracy.at(-1)!, 1) },
    { label: 'stopped', of: ({ test, bestEpoch }) => percent(test.accuracy[bestEpoch] ?? 0, 1) },
    { label: 'at epoch', of: ({ bestEpoch }) => String(bestEpoch) },
    { label: 'cost at end', of: ({ test }) => fixed(test.cost.at(-1)!, 3) },
    { label: 'wrong learned', of: ({ fooled }) => percent(fooled.at(-1)!, 0) },
  ],
  figures: {
    'dropout-curves': {
      title: 'With dropout and without',
      alt: ({ runs }) => {
        const told = (name: string): string => {
          const { train, test, fooled } = runs[name]!.result;
          return (
            `agrees with ${percent(train.accuracy.at(-1)!)} of the labels it was given, with ${percent(fooled.at(-1)!)} of the wrong ` +
            `among them, and reads ${percent(test.accuracy.at(-1)!)} of new digits right`
          );
        };
        const epochs = runs['plain']!.result.test.accuracy.length - 1;
        return (
          `Two charts of accuracy over ${epochs} epochs, on the examples trained on and on new ones. At the end the plain net ` +
          `${told('plain')}; the net with dropout ${told('dropout')}.`
        );
      },
      words: {
        plain: 'plain',
        dropout: 'dropout',
        train: 'Digits trained on, labels as given',
        test: 'New digits, all labels right',
        epochs: 'epochs',
      },
    },
    'dropout-band': {
      title: 'Behind at first, ahead at the end',
      alt: () => {
        const [plain, half] = [bandAt(1), bandAt(0.5)];
        const end = [plain, half].map((band) => percent(band.at(-1)!.median, 1));
        const early = [plain, half].map((band) => percent(band[3]!.median, 1));
        return (
          `Accuracy on the test set over ${plain.length - 1} epochs, medians and bands of ${SEEDS.length} seeds. After 3 epochs the plain ` +
          `net has ${early[0]} and one half ${early[1]}; from epoch ${takesTheLead()} on one half leads, and at the end it has ${end[1]} ` +
          `against ${end[0]}.`
        );
      },
      words: { accuracy, plain: 'plain', half: 'half kept', lead: 'ahead from epoch', epochs: 'epochs' },
    },
    'dropout-fit': {
      title: 'What is not learned by heart',
      alt: () => {
        const each = KEEPS.map((keep) => {
          const { fooled, accuracy: right } = middleOf(keep);
          return `with ${keep === 1 ? 'nothing dropped' : `a share of ${keep} kept`} ${percent(fooled)} and ${percent(right, 1)}`;
        });
        return (
          `Twenty seeds for each of four shares kept. Wrong labels given back, and accuracy on new digits, as medians: ` +
          `${each.join('; ')}. The fewer wrong labels are learned, the more new digits are read.`
        );
      },
      words: { accuracy, plain: 'plain', fooled: 'wrong labels given back' },
    },
    'dropout-stopping': {
      title: 'Stopped, or dropped',
      alt: () => {
        const each = COLUMNS.map((column) => {
          const net = column.name === 'plain' ? 'the plain net' : 'half kept';
          const when = column.when === 'end' ? 'after all epochs' : 'at the epoch that validation chose';
          return `${net} ${when} ${percent(medianOf(valuesOf(column)), 1)}`;
        });
        return `Accuracy on the test set, ${SEEDS.length} seeds in four columns; medians: ${each.join(', ')}.`;
      },
      words: { accuracy, plain: 'plain', half: 'half kept', end: 'at the end', best: 'stopped' },
    },
  },
};
