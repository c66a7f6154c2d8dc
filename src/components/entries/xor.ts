// Lesson 2 on the home page: the four points of XOR as given, pressed onto a line, and folded.
import type { Result } from '../../experiments/xor-relu-solution/experiment.ts';
import { runCached } from '../../experiments/runs.ts';
import { entry } from './svg.ts';

type Point = readonly number[];

const SCALE = 20;
const TARGETS = [0, 1, 1, 0];

/** One stage: the sheet's outline through the points, and the points on it. */
function stage(points: readonly Point[], sheet: readonly Point[], left: number): string {
  const at = ([x = 0, y = 0]: Point): string => `${left + SCALE * x} ${42 - SCALE * y}`;
  const dots = points.map((point, i) => {
    const [cx, cy] = at(point).split(' ');
    return `<circle class="${TARGETS[i] ? 'full' : 'ring'}" cx="${cx}" cy="${cy}" r="3.6"/>`;
  });
  return `<path class="line" d="M${sheet.map(at).join('L')}"/>${dots.join('')}`;
}

export async function xor(): Promise<string> {
  const { result } = await runCached('xor-relu-solution', {});
  const { XWc, hidden } = result as Result;
  const corners: Point[] = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ];
  const [a, b, c, d] = [0, 1, 3, 2].map((i) => corners[i]!) as [Point, Point, Point, Point];
  const along = (points: readonly Point[]): Point[] => [points[0]!, points[1]!, points[3]!];
  const stages = [stage(corners, [a, b, c, d, a], 10), stage(XWc, along(XWc), 58), stage(hidden, along(hidden), 114)];
  return entry('q-h', stages.join(''));
}
