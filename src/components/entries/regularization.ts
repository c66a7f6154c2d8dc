// Lesson 12 on the home page: what is learned from, and what is not, epoch by epoch.
import type { Result as Overfitting } from '../../experiments/overfitting/experiment.ts';
import { runCached } from '../../experiments/runs.ts';
import { entry, tenth } from './svg.ts';

export async function regularization(): Promise<string> {
  const { train, validation, bestEpoch } = (await runCached('overfitting', {})).result as Overfitting;
  const last = train.cost.length - 1;
  const most = Math.max(...validation.cost);
  const x = (epoch: number): number => 6 + 148 * Math.sqrt(epoch / last);
  const y = (cost: number): number => 64 - (56 * cost) / most;
  const places = Array.from({ length: 61 }, (_, i) => Math.round(((i * i) / 3600) * last));
  const way = (costs: readonly number[]): string =>
    `M${places.map((epoch) => `${tenth(x(epoch))} ${tenth(y(costs[epoch]!))}`).join('L')}`;
  const best = validation.cost[bestEpoch]!;
  return entry(
    'q-e',
    `<path fill="none" class="line" d="${way(train.cost)}"/><path fill="none" class="tried" d="${way(validation.cost)}"/>` +
      `<circle class="ring" cx="${tenth(x(bestEpoch))}" cy="${tenth(y(best))}" r="3.4"/>`,
  );
}
