// Lesson 7 on the home page: the cost as each of nine numbers is nudged, and where they stand.
import { runCached } from '../../experiments/runs.ts';
import type { Result } from '../../experiments/nudge/experiment.ts';
import { entry, tenth } from './svg.ts';

const [WIDTH, HEIGHT] = [44, 17];

export async function backpropagation(): Promise<string> {
  const { entries, nudges, cost } = (await runCached('nudge', {})).result as Result;
  const top = Math.max(...entries.flatMap(({ costs }) => costs));
  // A row a unit: its weights, then its bias.
  const order = [0, 2, 4, 1, 3, 5, 6, 7, 8];
  const panels = order.map((index, place) => {
    const [left, bottom] = [2 + 56 * (place % 3), 20 + 23 * Math.floor(place / 3)];
    const y = (value: number): string => tenth(bottom - (HEIGHT * value) / top);
    const { costs } = entries[index]!;
    const points = costs.flatMap((value, i) =>
      i % 4 === 0 ? [`${tenth(left + (WIDTH * i) / (nudges.length - 1))} ${y(value)}`] : [],
    );
    return (
      `<path class="line" d="M${points.join('L')}"/>` +
      `<circle class="full" cx="${tenth(left + WIDTH / 2)}" cy="${y(cost)}" r="2.6"/>`
    );
  });
  return entry('q-e', panels.join(''));
}
