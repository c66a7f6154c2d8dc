// How far a large weight helps: the inputs at which the factor |w σ′(w h + b)| of one sigmoid link is at least 1.
import { log } from '../../lib/nn/index.ts';
import { defineExperiment, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** max |w σ′| = |w|/4 */
  most: number;
  /** The ends of the window, or null where the factor never reaches 1. */
  window: [from: number, to: number] | null;
  width: number;
}

/** (2/w) ln(w(1 + √(1 − 4/w))/2 − 1): from σ′(z) = 1/w, a quadratic in σ(z); 0 up to w = 4. */
export function widthFor(w: number): number {
  const size = Math.abs(w);
  if (!(size > 4)) return 0;
  return (2 / size) * log((size * (1 + Math.sqrt(1 - 4 / size))) / 2 - 1);
}

export const experiment = defineExperiment({
  id: 'factor-window',
  lesson: 'vanishing-gradients',
  documents: [],
  parameters: {
    w: number({ default: 7, range: [1, 20], step: 0.1, limits: { from: -100, to: 100 }, quantity: 'w' }),
    b: number({ default: 0, range: [-4, 4], step: 0.1, limits: { from: -100, to: 100 }, quantity: 'b' }),
  },
  presets: [{ name: 'widest', settings: {} }],
  work: () => 100,
  *run({ w, b }) {
    const width = widthFor(w);
    // z = w h + b runs over ±w·width/2, so h lies around −b/w.
    const middle = -b / w;
    return {
      most: Math.abs(w) / 4,
      window: width > 0 ? [middle - width / 2, middle + width / 2] : null,
      width,
    } satisfies Result;
  },
});
