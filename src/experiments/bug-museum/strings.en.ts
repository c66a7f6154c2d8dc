// What English says about the bug museum and its pictures.
import { fixed, scientific } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { SEEDS, furtherOf, ratiosOf } from './figures/faster.ts';
import { errorsOf, told } from './figures/patterns.ts';
import { MISTAKES } from './groups.ts';

const asTheyAre = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));
const cost = (value: number | undefined): string =>
  value === undefined ? '–' : value >= 0.001 && value < 1e6 ? fixed(value, 4) : scientific(value, 1);

export const names = {
  none: 'no mistake',
  'no-output-slope': 'no output slope',
  'no-hidden-slope': 'no hidden slope',
  'slope-at-h': 'slope taken at h',
  'updated-first': 'updated first',
  'missing-layer': 'missing layer',
  'one-bias': 'one bias for all',
  summed: 'sum for mean',
  'bias-averaged-twice': 'bias mean twice',
  sign: 'wrong sign',
  'l2-in-the-loop': 'λw in the loop',
  'relu-at-zero': 'ReLU slope from ≥',
  'keep-factor': '× dropped at test',
} as const;

const patternOf = (check: Readonly<Record<string, number>>): string =>
  Object.entries(check)
    .map(([name, error]) => `${name} ${told(error) === '·' ? 'agrees' : told(error)}`)
    .join(', ');

export const words: ExperimentWords<Result> = {
  title: 'One function exchanged',
  parameters: {
    bug: { label: 'Mistake', options: names },
    rule: { label: 'Code', options: { right: 'as it should be', mistake: 'with the mistake' } },
    sizes: { label: 'Units of each layer' },
    hidden: { label: 'Hidden units', options: asTheyAre(['sigmoid', 'tanh', 'relu']) },
    output: { label: 'Output units', options: asTheyAre(['sigmoid', 'softmax']) },
    cost: { label: 'Cost', options: asTheyAre(['quadratic', 'cross-entropy']) },
    batch: { label: 'Examples' },
    eta: { label: 'Learning rate', letter: 'η' },
    lambda: { label: 'Penalty, for λw', letter: 'λ' },
    divided: { label: 'λw divided', options: { each: 'never', end: 'with the sum' } },
    keep: { label: 'Kept, for dropout' },
    steps: { label: 'Steps' },
    seed: { label: 'Seed (0: lesson 7’s network)' },
  },
  presets: { lesson: 'lesson 7’s network, batch of three', classes: 'three classes under softmax' },
  readings: [
    { label: 'cost, with the mistake', of: ({ cost: costs }) => cost(costs.at(-1)) },
    { label: 'cost, without', of: ({ costRight }) => cost(costRight.at(-1)) },
    { label: 'named by the check', of: ({ named }) => (named.length > 0 ? named.join(', ') : 'nothing') },
  ],
  tell({ settings, result }) {
    const { bug } = settings;
    const needs =
      bug === 'relu-at-zero'
        ? 'The hidden units are rectifiers here, whatever is chosen.'
        : bug === 'l2-in-the-loop'
          ? 'The cost holds a penalty on the weights here.'
          : bug === 'keep-factor'
            ? 'Hidden units are dropped in training here; the curves are of the network in use.'
            : '';
    const end = result.diverged ? `The cost stopped being finite at step ${result.diverged.step}.` : '';
    return `${needs} ${end}`.trim() || undefined;
  },
  figures: {
    'bug-museum-run': {
      title: 'One mistake, its curve and its check',
      alt({ runs }) {
        const { settings, result } = runs['run']!;
        const name = names[settings['bug'] as keyof typeof names];
        const end = result.diverged
          ? `stops being finite at step ${result.diverged.step}`
          : `ends at ${cost(result.cost.at(-1))}`;
        return (
          `The cost over ${result.costRight.length - 1} steps, on a scale of powers of ten. As it should be it goes from ` +
          `${cost(result.costRight[0])} to ${cost(result.costRight.at(-1))}; with “${name}” it ${end}. ` +
          `Below, the relative errors of the gradient check: ${patternOf(result.check)}.`
        );
      },
      words: {
        cost: 'cost',
        steps: 'steps',
        right: 'as it should be',
        mistake: 'with the mistake',
        check: 'gradient check: relative error of each array',
        faulty: 'faulty',
        agrees: 'agrees',
        zero: 'both zero',
        kink: 'at a kink',
      },
    },
    'bug-museum-patterns': {
      title: 'The patterns of the check',
      alt(scene) {
        const rows = MISTAKES.map((bug) => `${names[bug]}: ${patternOf(Object.fromEntries(errorsOf(scene, bug)))}`);
        return `A table with a row for each mistake and a column for each gradient. ${rows.join('. ')}.`;
      },
      words: {
        ...names,
        everywhere: 'everywhere: it starts at the output',
        below: 'below only: lost on the way down',
        top: 'on top: 1, so it is never there',
        biases: 'biases only: look where they add up',
        weights: 'weights only: the penalty',
        nowhere: 'nowhere: not in a gradient',
      },
    },
    'bug-museum-faster': {
      title: 'Which mistakes make the cost fall further',
      alt(scene) {
        const rows = MISTAKES.map((bug) => {
          const sorted = ratiosOf(scene, bug).sort((a, b) => a - b);
          const median = sorted[Math.floor(SEEDS / 2)]!;
          const said = median < 1e6 ? (median < 0.001 ? scientific(median, 0) : fixed(median, median < 1 ? 3 : 1)) : 'without bound'; // prettier-ignore
          return `${names[bug]}: ${furtherOf(scene, bug)} of ${SEEDS}, typically ${said}`;
        });
        return (
          `The last cost with each mistake as a multiple of the last cost without it, for ${SEEDS} drawn networks; ` +
          `how many fall below nine tenths of it, and the middle one. ${rows.join('; ')}.`
        );
      },
      words: { ...names, of: 'of', further: 'falls further', higher: 'stays higher' },
    },
  },
};
