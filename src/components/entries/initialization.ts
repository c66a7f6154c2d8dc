// Lesson 11 on the home page: hidden units after training, a column of dots each. Started from zeros all columns are
// alike; started by chance none is like another.
import { recordedRace } from '../../experiments/init-race/recorded.ts';
import { entry, hundredth } from './svg.ts';

const STARTS = ['zeros', 'xavier'] as const;
const [COLUMNS, ROWS] = [11, 4];

/** Dots as large as the weights, the smallest of the picture a point. */
function dots(stripes: readonly (readonly number[])[], top: number): string {
  const shown = stripes.slice(4, 4 + ROWS).map((row) => row.slice(0, COLUMNS));
  const all = shown.flat();
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return shown
    .flatMap((row, i) =>
      row.map((weight, j) => {
        const r = 0.5 + (2.5 * (weight - least)) / (most - least);
        return `<circle class="full" cx="${hundredth(9 + 14.2 * j)}" cy="${hundredth(top + 7 * i)}" r="${hundredth(r)}"/>`;
      }),
    )
    .join('');
}

export function initialization(): Promise<string> {
  const rows = STARTS.map((start, row) => dots(recordedRace(start).stripes, 5 + 39 * row));
  return Promise.resolve(entry('q-w', rows.join('')));
}
