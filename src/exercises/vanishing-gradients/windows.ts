// The window of inputs in which one link does not shrink the error.
import { widthFor } from '../../experiments/factor-window/experiment.ts';
import { defineExercise } from '../exercise.ts';
import { pick } from './runs.ts';

const WEIGHTS = [8, 5, 6, 12, 20] as const;

export const windowWidth = defineExercise({
  id: 'vanishing-gradients-window',
  kind: 'number',
  difficulty: 3,
  minutes: 12,
  fields: { width: { digits: 3 } },
  variants: WEIGHTS.length,
  variant(seed) {
    const w = pick(WEIGHTS, seed);
    const width = widthFor(w);
    const z = (w * width) / 2;
    const upper = (1 + Math.sqrt(1 - 4 / w)) / 2;
    return {
      givens: { w },
      facts: { width, z, upper, odds: upper / (1 - upper), most: 0.4477 },
      mistakes: { width: { 'half-window': width / 2, 'in-z': 2 * z, 'half-in-z': z } },
    };
  },
});
