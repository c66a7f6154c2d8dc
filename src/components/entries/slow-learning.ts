// Lesson 9 on the home page: two costs, one neuron, its output every thirty epochs.
import type { Result as SlowLearning } from '../../experiments/slow-learning/experiment.ts';
import { runCached } from '../../experiments/runs.ts';
import { entry, hundredth } from './svg.ts';

/** A circle filled from below to a level between 0 and 1. */
function filled(cx: number, cy: number, r: number, level: number): string {
  const ring = `<circle class="ring" cx="${hundredth(cx)}" cy="${cy}" r="${r}"/>`;
  if (level <= 0) return ring;
  if (level >= 1) return `<circle class="full" cx="${hundredth(cx)}" cy="${cy}" r="${r}"/>`;
  const rise = r - 2 * r * level; // of the surface over the center, downwards
  const half = Math.sqrt(r * r - rise * rise);
  const [left, right, y] = [cx - half, cx + half, cy + rise].map(hundredth);
  return `${ring}<path class="full" d="M${left} ${y}A${r} ${r} 0 ${level > 0.5 ? 1 : 0} 0 ${right} ${y}Z"/>`;
}

export async function slowLearning(): Promise<string> {
  const costs = ['quadratic', 'cross-entropy'];
  const runs = await Promise.all(costs.map((cost) => runCached('slow-learning', { cost })));
  const rows = runs.map(({ result }, row) => {
    const { output } = result as SlowLearning;
    const epochs = Array.from({ length: 11 }, (_, index) => Math.round((index * (output.length - 1)) / 10));
    return epochs.map((epoch, index) => filled(8 + 14.4 * index, 20 + 30 * row, 5.6, output[epoch] ?? 0)).join('');
  });
  return entry('q-h', rows.join(''));
}
