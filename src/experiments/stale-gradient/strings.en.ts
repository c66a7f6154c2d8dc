// What English says about gradients that nobody clears.
import { fixed, scientific } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

const far = (x: number): string => (Math.abs(x) < 1e5 ? fixed(x, 3) : scientific(x, 1));
const error = (value: number): string => (value > 1e-3 ? fixed(value, 3) : scientific(value, 0));

export const words: ExperimentWords<Result> = {
  title: 'Gradients that nobody clears',
  parameters: {
    gradients: { label: 'Gradients', options: { cleared: 'cleared each time', kept: 'never cleared' } },
    eta: { label: 'Learning rate', letter: 'η' },
    x0: { label: 'Start', letter: 'x' },
    steps: { label: 'Steps' },
  },
  presets: { published: '4x² from 2 at rate 0.05' },
  tell: ({ result: { diverged } }) => (diverged ? `At step ${diverged.step} x left every window.` : undefined),
  readings: [
    { label: 'x at the end', of: ({ x }) => far(x.at(-1)!) },
    { label: 'check at step 1', of: ({ check }) => error(check.first) },
    { label: 'check at step 2', of: ({ check }) => error(check.second) },
  ],
  figures: {
    'stale-gradient-pendulum': {
      title: 'A pendulum without friction',
      alt: ({ runs }) => {
        const [cleared, kept] = [runs['cleared']!.result.x, runs['kept']!.result.x];
        const first = kept.slice(1, 5).map(far).join(', ');
        return (
          `Where x stands over the steps of descent on 4x², from ${far(kept[0]!)}. With gradients cleared it ends at ` +
          `${far(cleared.at(-1)!)}. Never cleared, it goes ${first} and so on, and ends at ${far(kept.at(-1)!)} after ` +
          `${kept.length - 1} steps: it swings about the minimum.`
        );
      },
      words: { cleared: 'cleared', kept: 'never cleared', steps: 'steps' },
    },
  },
};
