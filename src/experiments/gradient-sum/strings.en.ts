// What English says about summed gradients.
import { fixed, scientific, shown } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

const end = ({ cost, diverged }: Result): string => {
  if (diverged) return `stops being finite at epoch ${diverged.step}`;
  const last = cost.at(-1)!;
  return `goes from ${shown(cost[0]!, 2)} to ${last > 1e6 ? scientific(last, 0) : shown(last, 3)}`;
};

export const words: ExperimentWords<Result> = {
  title: 'Gradients summed instead of averaged',
  parameters: {
    rule: { label: 'Over the batch', options: { mean: 'mean', sum: 'sum' } },
    eta: { label: 'Learning rate', letter: 'η' },
    epochs: { label: 'Epochs' },
    seed: { label: 'Seed' },
  },
  presets: { summed: 'summed over 48 points' },
  tell: ({ result: { diverged } }) =>
    diverged ? `The cost stopped being finite at epoch ${diverged.step}; ${diverged.parameter} went first.` : undefined,
  readings: [
    { label: 'check of ∂E/∂w', of: ({ check }) => (check.w > 1e-3 ? fixed(check.w, 3) : scientific(check.w, 0)) },
  ],
  figures: {
    'gradient-sum-cost': {
      title: 'Mean and sum at one rate',
      alt: ({ runs }) =>
        'The cost of a line through 48 points against the epoch at one rate. With gradients averaged over the batch it ' +
        `${end(runs['mean']!.result)}; with gradients summed it ${end(runs['sum']!.result)}.`,
      words: { mean: 'mean', sum: 'sum', 'sum leaves': 'sum: out of the picture', cost: 'cost', epochs: 'epochs' },
    },
  },
};
