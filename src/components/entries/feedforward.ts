// Lesson 4 on the home page: document D's function, a sheet over the plane, in slices from back to front.
import type { Result as Example } from '../../experiments/two-layer-example/experiment.ts';
import { runCached } from '../../experiments/runs.ts';
import { entry, hundredth } from './svg.ts';

export async function feedforward(): Promise<string> {
  const { result } = await runCached('two-layer-example', {});
  const { f, x1 } = (result as Example).surface;
  const flat = f.flat();
  const [least, most] = [Math.min(...flat), Math.max(...flat)];
  const rows = f.map((_, i) => i).filter((i) => i % 8 === 0);
  const slices = rows.reverse().map((i) => {
    const back = i / (f.length - 1);
    const points = x1.flatMap((_, j) => {
      if (j % 4 !== 0) return [];
      const x = 6 + 104 * (j / (x1.length - 1)) + 44 * back;
      const y = 66 - 26 * back - (34 * (f[i]![j]! - least)) / (most - least);
      return [`${hundredth(x)} ${hundredth(y)}`];
    });
    return `<path class="line" fill="none" d="M${points.join('L')}"/>`;
  });
  return entry('q-h', slices.join(''));
}
