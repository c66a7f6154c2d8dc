// What English says about votes, more pictures, and a search.
import { medianOf } from '../../lib/figure/band.ts';
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { nearestOf, singleOf, togetherOf } from './recorded.ts';
import { TRIED, VOTING } from './recordings.ts';

const percent = (share: number): string => fixed(100 * share, 1);

export const words: ExperimentWords<Result> = {
  title: 'What would help: a vote, more pictures, a search',
  parameters: {
    nets: { label: 'Networks' },
    samples: { label: 'Examples' },
    epochs: { label: 'Epochs' },
    seed: { label: 'Seed' },
  },
  presets: { five: 'five networks' },
  readings: [
    { label: 'first alone', of: ({ alone }) => `${percent(alone[0] ?? 0)} %` },
    { label: 'all together', of: ({ together }) => `${percent(together.at(-1) ?? 0)} %` },
    { label: 'nearest neighbor', of: ({ nearest }) => `${percent(nearest)} %` },
  ],
  figures: {
    'digits-help': {
      title: 'More pictures, a vote, a search',
      alt: () =>
        'Right answers against the number of pictures learned from, medians of twenty seeds. One network: ' +
        TRIED.map(({ samples }) => `${samples} pictures ${percent(medianOf(singleOf(samples)))} percent`).join(', ') +
        `. Nearest neighbor: ${TRIED.map(({ samples }) => percent(medianOf(nearestOf(samples)))).join(', ')} percent. ` +
        `Five networks together at ${VOTING} pictures: ${percent(medianOf(togetherOf(VOTING)))} percent.`,
      words: {
        wrong: 'wrong answers, percent',
        pictures: 'pictures learned from',
        single: 'one network',
        nearest: 'nearest neighbor',
        five: 'five together',
      },
    },
    'digits-together': {
      title: 'Networks that vote',
      alt: ({ runs }) => {
        const { alone, together, nearest } = runs['only']!.result;
        return (
          `Right answers of ${alone.length} networks alone: ${alone.map(percent).join(', ')} percent. ` +
          `Of the mean of their outputs, one after the other: ${together.map(percent).join(', ')} percent. ` +
          `The nearest neighbor among the same pictures: ${percent(nearest)} percent.`
        );
      },
      words: {
        right: 'right answers, percent',
        mean: 'mean so far',
        alone: 'each alone',
        nearest: 'nearest neighbor',
        nets: 'networks',
      },
    },
  },
};
