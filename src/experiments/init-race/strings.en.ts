// What English says about the race.
import { medianOf } from '../../lib/figure/band.ts';
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { SHOWN } from './figures/race.ts';
import { ownOf } from './figures/spreads.ts';
import { bandsOf, recordedRace, recordedSpreads } from './recorded.ts';

const names: Readonly<Record<string, string>> = {
  zeros: 'all zeros',
  'deviation-0.01': 'deviation 0.01',
  'standard-normal': 'N(0, 1)',
  xavier: 'Xavier',
};

const last = (result: Result): number[] => result.schemes.map(({ accuracy }) => medianOf(accuracy.at(-1) ?? [0]));

export const words: ExperimentWords<Result> = {
  title: 'A race from different starts',
  parameters: {
    task: { label: 'Task', options: { 'digits-14': 'digits, 14 × 14', 'digits-28': 'digits, 28 × 28' } },
    schemes: { label: 'Starts' },
    spread: { label: 'Your spread' },
    eta: { label: 'Learning rate', letter: 'η' },
    epochs: { label: 'Epochs' },
    seed: { label: 'First seed' },
    seeds: { label: 'Seeds' },
  },
  presets: { tenth: 'spread 0.1', hundredth: 'spread 0.01', one: 'spread 1' },
  tell: ({ result: { problem } }) =>
    problem ? 'One of the starts has an unknown name, so nothing was run.' : undefined,
  readings: [
    {
      label: 'right at the end',
      of: (result) =>
        last(result)
          .map((share) => fixed(share, 3))
          .join(', ') || '–',
    },
  ],
  figures: {
    'initialization-race': {
      title: 'Four starts of one net',
      alt: () => {
        const told = SHOWN.map(({ scheme }) => {
          const bands = bandsOf(recordedRace(scheme));
          return `${names[scheme]} ${fixed(bands[3]!.median, 2)} after three and ${fixed(bands.at(-1)!.median, 2)} after eight`;
        });
        return `The share of unseen digits read right over eight epochs, medians of twenty seeds with bands, from four starts: ${told.join('; ')}.`;
      },
      words: { ...names, accuracy: 'share of unseen digits read right', chance: 'guessing', epochs: 'epochs' },
    },
    'initialization-stripes': {
      title: 'Thirty units, one behavior',
      alt: () => {
        const [zeros, xavier] = ['zeros', 'xavier'].map((scheme) => recordedRace(scheme).different[0]!);
        return (
          'Two rows of thirty striped columns, each the weights of one hidden unit after training. Above, from zeros, all ' +
          `columns show the same stripes: ${zeros} different. Below, from Xavier’s scheme, every column is its own: ${xavier} different.`
        );
      },
      words: {
        zeros: 'started from zeros',
        xavier: 'started by Xavier’s scheme',
        units: 'thirty hidden units, a column each',
      },
    },
    'initialization-spreads': {
      title: 'Your own spread',
      alt: (scene) => {
        const recorded = recordedSpreads();
        const own = ownOf(scene);
        const best = recorded.reduce((most, one) => (one.band.median > most.band.median ? one : most));
        const yours =
          own.length > 0
            ? ` The spread ${scene.runs['own']!.settings['spread']} ends at ${fixed(own.reduce((sum, share) => sum + share, 0) / own.length, 2)} on average over ${own.length} seeds.`
            : '';
        return (
          'Accuracy after eight epochs against the spread of the first weights, on a scale of powers of ten, medians of twenty ' +
          `seeds with a band: ${fixed(recorded[0]!.band.median, 2)} from zeros, a broad top with ${fixed(best.band.median, 2)} at ` +
          `${best.spread}, and ${fixed(recorded.at(-1)!.band.median, 2)} at ${recorded.at(-1)!.spread}.${yours}`
        );
      },
      words: {
        accuracy: 'share read right after eight epochs',
        zeros: 'all zeros',
        band: 'twenty seeds',
        own: 'yours:',
        spread: 'standard deviation of the first weights',
      },
    },
  },
};
