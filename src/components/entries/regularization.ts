// Lesson 12 on the home page: what is learned from, and what is not, epoch by epoch.
import type { Result as Overfitting } from '../../experiments/overfitting/experiment.ts';
import { runCached } from '../../experiments/runs.ts';

const digits = (value: number): string => String(Math.round(value * 10) / 10);

export async function regularization(): Promise<string> {
  const { train, validation, bestEpoch } = (await runCached('overfitting', {})).result as Overfitting;
  const last = train.cost.length - 1;
  const most = Math.max(...validation.cost);
  const x = (epoch: number): number => 6 + 148 * Math.sqrt(epoch / last);
  const y = (cost: number): number => 64 - (56 * cost) / most;
  const places = Array.from({ length: 61 }, (_, i) => Math.round(((i * i) / 3600) * last));
  const way = (costs: readonly number[]): string =>
    `M${places.map((epoch) => `${digits(x(epoch))} ${digits(y(costs[epoch]!))}`).join('L')}`;
  const best = validation.cost[bestEpoch]!;
  return (
    '<svg class="entry q-e" viewBox="0 0 160 70" aria-hidden="true">' +
    `<path fill="none" class="line" d="${way(train.cost)}"/><path fill="none" class="tried" d="${way(validation.cost)}"/>` +
    `<circle class="ring" cx="${digits(x(bestEpoch))}" cy="${digits(y(best))}" r="3.4"/></svg>`
  );
}
