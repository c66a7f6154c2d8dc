// Lesson 15 on the home page: one unit's net inputs, epoch under epoch, in the plain net and in the normalized one.
import type { Result } from '../../experiments/batch-norm-training/experiment.ts';
import { runCached } from '../../experiments/runs.ts';
import { entry, tenth } from './svg.ts';

const SIDES = [
  { normalized: 'off', of: 'before' },
  { normalized: 'on', of: 'after' },
] as const;

/** Every other epoch, of the fourth layer. */
const EPOCHS = [0, 2, 4, 6, 8];

function ridge(counts: readonly number[], left: number, foot: number): string {
  const total = counts.reduce((sum, count) => sum + count, 0) || 1;
  const at = (bin: number): number => ((counts[bin - 1] ?? 0) + 2 * (counts[bin] ?? 0) + (counts[bin + 1] ?? 0)) / 4;
  const points = counts.map((_, bin) => {
    const height = Math.min(1, (at(bin) / total) * 3) * 26;
    return `${tenth(left + (70 * (bin + 0.5)) / counts.length)} ${tenth(foot - height)}`;
  });
  return `<path class="line" d="M${left} ${foot}L${points.join('L')}L${left + 70} ${foot}"/>`;
}

export async function normalization(): Promise<string> {
  const runs = await Promise.all(
    SIDES.map(({ normalized }) => runCached('batch-norm-training', { activation: 'tanh', normalized })),
  );
  const ridges = runs.flatMap(({ result }, side) =>
    EPOCHS.map((epoch, row) => {
      const spread = (result as Result).spreads[epoch]?.at(-1);
      return spread ? ridge(spread[SIDES[side]!.of], 4 + 82 * side, 26 + 10 * row) : '';
    }),
  );
  return entry('q-z', ridges.join(''));
}
