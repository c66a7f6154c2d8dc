// What the pictures of the net input share: the bell, its densities from the counts, and words for schemes.
import { normalDensity } from '../../../lib/nn/index.ts';
import type { Scene } from '../../../lib/figure/figure.ts';
import type { Result } from '../experiment.ts';

export type NetInputScene = Scene<Result>;
export type Shown = Pick<NetInputScene, 'runs'>;

export const resultOf = ({ runs }: Shown, name = 'one'): Result => runs[name]!.result;

/** The density of N(0, s²). */
export const bell = (z: number, s: number): number => normalDensity(z / s) / s;

/** Density over each bin of the histogram, left to right. */
export function densities({ histogram: { reach, counts, below, above } }: Result): { z: number; density: number }[] {
  const width = (2 * reach) / counts.length;
  const all = counts.reduce((sum, count) => sum + count, below + above);
  return counts.map((count, bin) => ({ z: -reach + (bin + 0.5) * width, density: count / all / width }));
}

/** The share of samples that no bin holds. */
export function outside({ histogram: { counts, below, above } }: Result): number {
  return (below + above) / counts.reduce((sum, count) => sum + count, below + above);
}
