// Gradients that are added to those of the step before, because nobody clears them.
import type { Result } from '../../experiments/stale-gradient/experiment.ts';
import type { Exhibit } from './bug.ts';

export const exhibit: Exhibit = {
  id: 'stale-gradient',
  experiment: 'stale-gradient',
  parameter: 'gradients',
  right: 'cleared',
  wrong: 'kept',
  settings: { eta: 0.05, x0: 2, steps: 40 },
  code: [
    { text: 'for (let step = 0; step < steps; step++) {' },
    { text: '  x.gradient = 0;', version: 'right' },
    { text: '  // nothing is cleared', version: 'wrong' },
    { text: '  cost(x).differentiate();' },
    { text: '  x.value -= eta * x.gradient;' },
    { text: '}' },
  ],
  gradients: [
    { formula: '\\text{step 1: } \\partial\\E/\\partial\\x', pick: 'check.first' },
    { formula: '\\text{step 2: } \\partial\\E/\\partial\\x', pick: 'check.second' },
  ],
  tolerance: 1e-4,
  curve: 'share',
  symptoms: ['slower', 'quicker', 'swings', 'nothing'],
  symptom(right, wrong) {
    const [stated, slipped] = [(right as Result).share, (wrong as Result).share];
    const late = slipped.slice(Math.floor(slipped.length / 2));
    if (Math.max(...late) > 0.5) return 'swings';
    const difference = slipped.at(-1)! - stated.at(-1)!;
    return Math.abs(difference) < 1e-9 ? 'nothing' : difference > 0 ? 'slower' : 'quicker';
  },
};
