// Lesson 7 on the home page: the cost as each of nine numbers is nudged, and where they stand.
import { runCached } from '../../experiments/runs.ts';
import type { Result } from '../../experiments/nudge/experiment.ts';

const [WIDTH, HEIGHT] = [44, 17];

const digits = (value: number): string => String(Math.round(value * 10) / 10);

export async function backpropagation(): Promise<string> {
  const { entries, nudges, cost } = (await runCached('nudge', {})).result as Result;
  const top = Math.max(...entries.flatMap(({ costs }) => costs));
  // A row a unit: its weights, then its bias.
  const order = [0, 2, 4, 1, 3, 5, 6, 7, 8];
  const panels = order.map((index, place) => {
    const [left, bottom] = [2 + 56 * (place % 3), 20 + 23 * Math.floor(place / 3)];
    const y = (value: number): string => digits(bottom - (HEIGHT * value) / top);
    const { costs } = entries[index]!;
    const points = costs.flatMap((value, i) =>
      i % 4 === 0 ? [`${digits(left + (WIDTH * i) / (nudges.length - 1))} ${y(value)}`] : [],
    );
    return (
      `<path class="line" d="M${points.join('L')}"/>` +
      `<circle class="full" cx="${digits(left + WIDTH / 2)}" cy="${y(cost)}" r="2.6"/>`
    );
  });
  return `<svg class="entry q-e" viewBox="0 0 160 70" aria-hidden="true">${panels.join('')}</svg>`;
}
