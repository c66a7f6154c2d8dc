// A monotonic activation over the plane in bands: a depends on z alone, so every level line is a straight one, and it is
// enough to know at which z each level is reached.
import { LOW, HIGH } from '../experiment.ts';
import { netInput, square, type Affine } from '../../../lib/figure/plane.ts';

/** From the least to the largest a that the picture has room for. */
export function rangeOf(activation: string, f: (z: number) => number, neuron: Affine): [number, number] {
  if (activation === 'sigmoid' || activation === 'step') return [0, 1];
  if (activation === 'tanh' || activation === 'signum') return [-1, 1];
  const values = square(LOW, HIGH).map((corner) => f(netInput(neuron, corner)));
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  return most - least > 0 ? [least, most] : [0, 1];
}

export interface Slab {
  /** From which z to which. */
  readonly from: number;
  readonly to: number;
  /** The share of the way from the least a to the largest, at both ends: a jump lies between slabs. */
  readonly low: number;
  readonly high: number;
}

/** Shares at which slabs meet: even ones, and a few more where a sigmoid runs out. */
const SHARES = [0.02, 0.06, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 0.94, 0.98];

/** The z at which an increasing function reaches a level, by halving. */
function reached(f: (z: number) => number, level: number, low: number, high: number): number {
  let [below, above] = [low, high];
  for (let halving = 0; halving < 60; halving++) {
    const middle = (below + above) / 2;
    if (f(middle) < level) below = middle;
    else above = middle;
  }
  return above;
}

/** The square cut along level lines, from low to high. */
export function slabsOf(f: (z: number) => number, neuron: Affine, [least, most]: readonly [number, number]): Slab[] {
  const all = square(LOW, HIGH).map((corner) => netInput(neuron, corner));
  const [zLeast, zMost] = [Math.min(...all), Math.max(...all)];
  const share = (z: number): number => Math.min(1, Math.max(0, (f(z) - least) / (most - least)));
  const cuts = SHARES.map((level) => reached(f, least + level * (most - least), zLeast - 1, zMost + 1));
  const inside = [...new Set(cuts)].filter((z) => z > zLeast && z < zMost);
  const edges = [zLeast, ...inside, zMost];
  const nudge = 1e-9 * Math.max(1, zMost - zLeast);
  return edges.slice(1).map((to, index) => {
    const from = edges[index]!;
    if (!(to - from > 2 * nudge)) return { from, to, low: share(from), high: share(to) };
    return { from, to, low: share(from + nudge), high: share(to - nudge) };
  });
}
