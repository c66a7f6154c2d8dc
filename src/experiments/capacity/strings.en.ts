// What English says about capacity.
import { medianOf } from '../../lib/figure/band.ts';
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { percent, resultOf } from './figures/boundary.ts';
import { bestWidth, penaltyErrors, widthErrors } from './figures/errors.ts';
import { PENALTIES_TRIED, SEEDS, WIDE, WIDTHS_TRIED } from './recordings.ts';

const PROBLEMS = {
  empty: 'There are no points yet: place some of both classes on the map, or paste them.',
  'one class': 'All points shown to the net are of one class: with nothing to tell apart, nothing is trained.',
};

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function endOf({ train, test }: Result): string {
  const shown = `${percent(train.at(-1)!)} of the answers to the examples it was shown are wrong`;
  return test.length > 0 ? `${shown}, and ${percent(test.at(-1)!)} of those to the ones held out` : shown;
}

const medians = (errors: ReturnType<typeof widthErrors>) =>
  errors.map(({ train, test }) => ({ train: medianOf(train), test: medianOf(test) }));

export const words: ExperimentWords<Result> = {
  title: 'How much a net can draw',
  parameters: {
    dataset: {
      label: 'Examples',
      options: { moons: 'two moons', circles: 'two circles', spirals: 'two spirals', own: 'my own points' },
    },
    points: { label: 'My own points' },
    hidden: { label: 'Units a layer' },
    layers: { label: 'Hidden layers' },
    activation: {
      label: 'Activation',
      options: { tanh: 'tanh', sigmoid: 'sigmoid', relu: 'ReLU', gaussian: 'Gaussian' },
    },
    l2: { label: 'Penalty', letter: 'λ' },
    noise: { label: 'Noise' },
    samples: { label: 'Examples shown' },
    epochs: { label: 'Epochs' },
    rate: { label: 'Learning rate', letter: 'η' },
    seed: { label: 'Seed' },
    seeds: { label: 'Seeds' },
  },
  presets: {
    'too-free': `${WIDE} units, nothing to hold them back`,
    'held-back': `${WIDE} units and a penalty`,
    'too-narrow': 'two units',
  },
  tell: ({ result: { problem, diverged } }) => {
    if (problem) return PROBLEMS[problem];
    if (diverged) return `The cost stopped being finite at step ${diverged.step}; ${diverged.parameter} went first.`;
    return undefined;
  },
  readings: [
    { label: 'wrong, shown', of: ({ train }) => (train.length > 0 ? percent(train.at(-1)!) : '–') },
    { label: 'wrong, held out', of: ({ test }) => (test.length > 0 ? percent(test.at(-1)!) : '–') },
    {
      label: 'best, held out',
      of: ({ test, bestEpoch }) => (bestEpoch === null ? '–' : `${percent(test[bestEpoch]!)} at ${bestEpoch}`),
    },
    { label: 'cost, shown', of: ({ cost }) => (cost.length > 0 ? fixed(cost.at(-1)!, 3) : '–') },
  ],
  figures: {
    'capacity-boundary': {
      title: 'What the net draws',
      alt: (scene) => {
        const result = resultOf(scene);
        const { training, heldOut, sizes, test, bestEpoch, problem } = result;
        const examples = `${count(training.length, 'example')} shown as discs and ${heldOut.length} held out as squares`;
        if (problem) return `An empty map of the plane with ${examples}. ${PROBLEMS[problem]}`;
        const best =
          bestEpoch === null
            ? ''
            : ` The error on those was smallest, ${percent(test[bestEpoch]!)}, at epoch ${bestEpoch}.`;
        return (
          `A map of the plane in six bands of the answer of a ${sizes.join('–')} net, with ${examples}. ` +
          `At the end ${endOf(result)}.${best}`
        );
      },
      words: {
        after: 'over the plane',
        epoch: 'epoch',
        untrained: 'not trained',
        empty: 'no points yet',
        'one class': 'one class only',
        wrong: 'wrong answers',
        shown: 'shown',
        held: 'held out',
        none: 'none',
        epochs: 'epochs',
        discs: 'shown, class 1 and 0',
        squares: 'held out, 1 and 0',
        crosses: 'answered wrong',
        border: 'answer ½',
      },
    },
    'capacity-width': {
      title: 'Wider: better on what is shown',
      alt: () => {
        const all = medians(widthErrors());
        const { hidden, error } = bestWidth();
        return (
          `Errors against the number of hidden units, from ${WIDTHS_TRIED[0]} to ${WIDTHS_TRIED.at(-1)}, as medians of ${SEEDS} ` +
          `seeds with bands. On the examples shown the error falls from ${percent(all[0]!.train)} to ${percent(all.at(-1)!.train)}; ` +
          `on those held out from ${percent(all[0]!.test)} to ${percent(error)} at ${hidden} units, and then rises to ${percent(all.at(-1)!.test)}.`
        );
      },
      words: { wrong: 'wrong answers', shown: 'shown', held: 'held out', units: 'hidden units' },
    },
    'capacity-l2': {
      title: 'Wide, but held back',
      alt: () => {
        const all = medians(penaltyErrors());
        const best = all.reduce((least, one, i) => (one.test < all[least]!.test ? i : least), 0);
        return (
          `Errors of a net with ${WIDE} units against the L2 penalty, from 0 to ${PENALTIES_TRIED.at(-1)}, as medians of ${SEEDS} ` +
          `seeds with bands. On the examples shown the error grows from ${percent(all[0]!.train)} to ${percent(all.at(-1)!.train)}; on ` +
          `those held out it falls from ${percent(all[0]!.test)} to ${percent(all[best]!.test)} at a penalty of ${PENALTIES_TRIED[best]}, ` +
          `below the ${percent(bestWidth().error)} of the best width without one, and then rises to ${percent(all.at(-1)!.test)}.`
        );
      },
      words: {
        wrong: 'wrong answers',
        shown: 'shown',
        held: 'held out',
        penalty: 'penalty λ',
        narrow: 'best width without one:',
      },
    },
  },
};
