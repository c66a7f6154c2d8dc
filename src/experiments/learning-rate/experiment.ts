// Descent on one parabola, y = 4x² (document B): a step multiplies x by 1 − 8η, and that number says everything.
import { plainKernels } from '../../lib/nn/index.ts';
import { defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export type Verdict = 'diverges' | 'oscillates' | 'alternates' | 'converges';

export interface Result {
  /** Steps + 1 values each; index 0 is the start. */
  x: number[];
  y: number[];
  /** 8x, before the step. */
  slope: number[];
  /** 1 − 8η: what a step multiplies x by. */
  factor: number;
  verdict: Verdict;
  /** Where the cost stopped being finite, or null: the arrays end there. */
  diverged: { step: number; parameter: string } | null;
}

/** y = 4x² and its slope. */
export const heightAt = (x: number): number => 4 * x * x;
export const slopeAt = (x: number): number => 8 * x;

/** A factor that a number can hold, whatever the rate. */
const LONGEST = 1e308;

/** By the size of 8η, which is exact: beyond 2 the factor is larger than 1, at 2 it is −1, beyond 1 it is negative. */
function verdictOf(eta: number, x0: number): Verdict {
  const share = 8 * eta;
  if (x0 === 0 || share <= 1) return 'converges';
  if (share < 2) return 'alternates';
  return share === 2 ? 'oscillates' : 'diverges';
}

export const experiment = defineExperiment({
  id: 'learning-rate',
  lesson: 'gradient-descent',
  documents: ['B'],
  parameters: {
    eta: number({ default: 0.24, range: [0.005, 0.3], step: 0.005, limits: { above: 0 } }),
    x0: number({ default: 2, range: [-3, 3], step: 0.1, limits: { from: -1000, to: 1000 }, quantity: 'x' }),
    steps: integer({ default: 20, range: [1, 60], limits: { from: 1, to: 100_000 } }),
  },
  presets: [
    { name: 'alternates', settings: { eta: 0.24 } },
    { name: 'without-a-rate', settings: { eta: 1 } },
    { name: 'for-ever', settings: { eta: 0.25 } },
    { name: 'settles', settings: { eta: 0.1 } },
  ],
  work: ({ steps }) => 10 * steps,
  *run({ eta, x0, steps }) {
    const [at, slope] = [Float64Array.of(x0), new Float64Array(1)];
    const result: Result = {
      x: [],
      y: [],
      slope: [],
      factor: Math.max(1 - 8 * eta, -LONGEST),
      verdict: verdictOf(eta, x0),
      diverged: null,
    };
    for (let step = 0; ; step++) {
      const x = at[0]! + 0; // −0 has no place in a result
      if (!(heightAt(x) < Infinity)) {
        result.diverged = { step, parameter: 'x' };
        break;
      }
      slope[0] = slopeAt(x);
      result.x.push(x);
      result.y.push(heightAt(x));
      result.slope.push(slope[0]);
      yield { step, of: steps };
      if (step === steps) break;
      plainKernels.descend(at, slope, eta);
    }
    return result;
  },
});
