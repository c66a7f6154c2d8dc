// What English says about descent in batches.
import { fixed, shown } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { MODES, reached } from './figures.ts';

const SAID = { full: 'With all examples a step', 'mini-batch': 'In mini-batches', stochastic: 'One by one' } as const;

export const words: ExperimentWords<Result> = {
  title: 'A valley descended in batches',
  parameters: {
    mode: { label: 'Mode', options: { full: 'full batch', 'mini-batch': 'mini-batch', stochastic: 'stochastic' } },
    batch: { label: 'Mini-batch' },
    eta: { label: 'Learning rate', letter: 'η' },
    epochs: { label: 'Epochs' },
    shuffle: { label: 'Shuffle', options: { 'each-epoch': 'each epoch', once: 'once', never: 'never' } },
    seed: { label: 'Seed' },
  },
  presets: { 'mini-batch': 'mini-batches of 8' },
  tell: ({ result: { diverged } }) =>
    diverged
      ? `The cost stopped being finite after ${diverged.step} updates; ${diverged.parameter} went first.`
      : undefined,
  readings: [
    { label: 'updates', of: ({ cost }) => String(cost.length - 1) },
    { label: 'above least', of: ({ cost, least }) => shown(cost.at(-1)! - least.cost, 4) },
  ],
  figures: {
    'batch-modes-paths': {
      title: 'Three batch sizes at equal work',
      alt: ({ runs, step }) => {
        const parts = MODES.map((mode) => {
          const { result } = runs[mode]!;
          const last = reached(result, step) - 1;
          const place = `w ${shown(result.w[last]!, 2)}, b ${shown(result.b[last]!, 2)}`;
          return `${SAID[mode]}, after ${fixed(result.evaluations[last]!, 0)} gradients and ${last} updates, it stands at ${place}.`;
        });
        const { w, b } = runs['full']!.result.least;
        const start =
          'The cost of a line over weight and bias as a valley, three times, with a path from the same start.';
        return `${start} ${parts.join(' ')} The lowest point is w ${shown(w, 2)}, b ${shown(b, 2)}. Below, the cost above the least against the gradients computed.`;
      },
      words: {
        // Heads of the plate's columns: short.
        full: 'all',
        'mini-batch': 'batch',
        stochastic: 'one',
        'named full': 'all 48',
        'named mini-batch': 'mini-batch',
        'named stochastic': 'one by one',
        update: 'update',
        updates: 'updates',
        excess: 'cost above the least',
        work: 'gradients of single examples computed',
      },
    },
  },
};
