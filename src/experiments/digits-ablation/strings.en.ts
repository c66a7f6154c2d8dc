// What English says about a recipe with one thing changed.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { meansOf } from './figures/pair.ts';
import { medianOf, winsOver } from './recorded.ts';
import { CHANGED, type RecipeName } from './recipes.ts';
import { SEEDS } from './recordings.ts';

const NAMES: Readonly<Record<RecipeName, string>> = {
  whole: 'whole recipe',
  zeros: 'weights from 0',
  'standard-normal': 'weights N(0, 1)',
  linear: 'no hidden layer',
  'eight-units': '8 units, not 30',
  'small-rate': 'a tenth of the rate',
  'large-batch': 'batches of 100',
  quadratic: 'quadratic cost',
  tanh: 'tanh units',
  relu: 'ReLU units',
  'no-penalty': 'no penalty',
  dropout: 'dropout, keep 0.8',
  'old-school': 'as of old',
};

const percent = (share: number): string => fixed(100 * share, 1);

const all = (): string => CHANGED.map((name) => `${NAMES[name]} ${percent(medianOf(name))}`).join(', ');

export const words: ExperimentWords<Result> = {
  title: 'One thing changed at a time',
  parameters: {
    recipe: { label: 'Change', options: NAMES },
    samples: { label: 'Examples' },
    epochs: { label: 'Epochs' },
    seed: { label: 'Seed' },
    seeds: { label: 'Seeds' },
  },
  presets: { 'one-out': 'weights N(0, 1)' },
  readings: [{ label: 'right, held out', of: (result) => `${percent(meansOf(result).at(-1)!)} %` }],
  figures: {
    'digits-ablation': {
      title: 'The recipe with one thing changed, over twenty seeds',
      alt: () =>
        `Twelve small charts of right answers over ten epochs, each beside the whole recipe, which ends at ${percent(medianOf('whole'))} percent. ` +
        `Medians of twenty seeds at the end: ${all()} percent.`,
      words: {
        ...NAMES,
        below: 'all below 70',
        ahead: 'recipe ahead in',
        aheadShort: 'ahead in',
        of: 'of',
        axes: 'right answers, percent, epochs 1 to 10',
      },
    },
    'digits-ablation-ends': {
      title: 'Where twenty seeds end',
      alt: () =>
        `A row for each recipe: the share of right answers after ten epochs over ${SEEDS} seeds. The whole recipe: ${percent(medianOf('whole'))} percent. ` +
        `Medians of the others: ${all()}. Quadratic cost, ReLU and no penalty cannot be told from it: it is ahead in ` +
        `${winsOver('quadratic')}, ${winsOver('relu')} and ${winsOver('no-penalty')} of ${SEEDS} seeds.`,
      words: { ...NAMES, right: 'right answers after ten epochs, percent', wins: 'recipe ahead' },
    },
    'digits-ablation-pair': {
      title: 'The whole recipe and a changed one',
      alt: ({ runs }) => {
        const [whole, other] = [meansOf(runs['whole']!.result), meansOf(runs['other']!.result)];
        const name = NAMES[runs['other']!.settings['recipe'] as RecipeName];
        return (
          `Right answers on held-out digits over ${whole.length - 1} epochs. The whole recipe ends at ${percent(whole.at(-1)!)} percent, ` +
          `the changed one (${name}) at ${percent(other.at(-1)!)} percent.`
        );
      },
      words: { ...NAMES, right: 'right answers, percent', epochs: 'epochs' },
    },
  },
};
