// What English says about two wells.
import { shown } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import { EXAMPLES, type Result } from './experiment.ts';
import { BATCHES, RATES, endOf } from './figures.ts';

const ENDS = { deep: 'ends in the deep well', shallow: 'ends in the shallow well', moving: 'never settles' } as const;

const sizeOf = (batch: number): string =>
  batch === 1 ? 'one example a step' : batch === EXAMPLES ? 'all examples a step' : `${batch} examples a step`;

export const words: ExperimentWords<Result> = {
  title: 'A shallow well and a deep one',
  parameters: {
    batch: { label: 'Batch' },
    eta: { label: 'Learning rate', letter: 'η' },
    spread: { label: 'Spread of the examples' },
    start: { label: 'Start' },
    epochs: { label: 'Epochs' },
    seeds: { label: 'Seeds' },
  },
  presets: { 'one-by-one': 'one example a step at rate 0.06' },
  tell: ({ result: { lost, ends } }) =>
    lost > 0 ? `In ${lost} of ${ends.length} seeds the numbers ran away.` : undefined,
  readings: [
    { label: 'end left', of: ({ deep }) => String(deep) },
    { label: 'end right', of: ({ shallow }) => String(shallow) },
  ],
  figures: {
    'local-optima-wells': {
      title: 'Start and rate choose the well',
      alt: ({ runs }) =>
        'A curve with a deep well on the left and a shallow one on the right, three times, with a descent from the same ' +
        'start. ' +
        RATES.map((eta) => {
          const { result } = runs[`eta ${eta}`]!;
          return `At rate ${eta} it goes to ${shown(result.path[1] ?? result.path[0]!, 2)} first and ${ENDS[endOf(result)]}.`;
        }).join(' '),
      words: ENDS,
    },
    'local-optima-escapes': {
      title: 'Who gets stuck',
      alt: ({ runs }) =>
        'Above, a curve with a deep well on the left, a shallow one on the right, and the start. Below, where the descents ' +
        'end, a row for each size of batch. ' +
        BATCHES.map((batch) => {
          const { deep, shallow, ends } = runs[`batch ${batch}`]!.result;
          return `With ${sizeOf(batch)}, ${deep} of ${ends.length} end on the left and ${shallow} on the right.`;
        }).join(' '),
      words: { all: 'all at once', one: 'one by one', batch: 'batches of', left: 'end left', right: 'end right' },
    },
  },
};
