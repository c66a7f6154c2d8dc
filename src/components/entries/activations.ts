// Lesson 3 on the home page: one sheet of squared paper, after ten layers without a bend and after ten with one.
import { CELLS, SIDE } from '../../experiments/linear-collapse/affine.ts';
import type { Result } from '../../experiments/linear-collapse/experiment.ts';
import { runCached } from '../../experiments/runs.ts';
import { entry, tenth } from './svg.ts';

/** The sheet's outer edge and every fifth line, fitted into a square of 56 units. */
function lines(points: readonly (readonly number[])[], left: number): string {
  const [xs, ys] = [0, 1].map((axis) => points.map((point) => point[axis]!)) as [number[], number[]];
  const [x0, y0] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - x0, Math.max(...ys) - y0];
  const scale = 56 / Math.max(width, height);
  const spot = (i: number, j: number): string => {
    const [x, y] = points[j * SIDE + i]!;
    return `${tenth(left + 28 + (x! - x0 - width / 2) * scale)} ${tenth(35 - (y! - y0 - height / 2) * scale)}`;
  };
  const steps = Array.from({ length: SIDE }, (_, n) => n);
  const every = [0, CELLS / 2, CELLS, (3 * CELLS) / 2, 2 * CELLS];
  const row = (j: number): string => `M${steps.map((i) => spot(i, j)).join('L')}`;
  const column = (i: number): string => `M${steps.map((j) => spot(i, j)).join('L')}`;
  return `<path class="ring" d="${every.map((n) => row(n) + column(n)).join('')}"/>`;
}

export async function activations(): Promise<string> {
  const ten = { layers: 10, width: 50 };
  const runs = await Promise.all(
    [{ activation: 'identity' }, { activation: 'tanh', gain: 1.3 }].map((settings) =>
      runCached('linear-collapse', { ...ten, ...settings }),
    ),
  );
  const sheets = runs.map(({ result }, n) => lines((result as Result).outputs, 14 + 76 * n)).join('');
  return entry('q-h', sheets);
}
