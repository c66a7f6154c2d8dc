// Lesson 8 on the home page: the graph of the opening formula, solid forward and dashed back.
import { runCached } from '../../experiments/runs.ts';
import type { Result } from '../../experiments/graph-trace/experiment.ts';
import { layoutOf } from '../../experiments/graph-trace/figures/layout.ts';
import { entry, tenth } from './svg.ts';

const RADIUS = 6.5;

export async function computationalGraphs(): Promise<string> {
  const { nodes, edges } = (await runCached('graph-trace', { expression: 'two-path' })).result as Result;
  const { spots, low, high, ranks } = layoutOf(nodes);
  const at = (node: number): readonly [number, number] => {
    const { rank, place } = spots[node]!;
    return [12 + (136 * rank) / (ranks - 1), 35 + (44 * (place - (low + high) / 2)) / (high - low)];
  };
  const lines = edges.map(({ from, to }) => {
    const [[x1, y1], [x2, y2]] = [at(from), at(to)];
    const length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
    const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
    const end = RADIUS + 3;
    const side = (aside: number): string =>
      `M${tenth(x1 + end * dx - aside * dy)} ${tenth(y1 + end * dy + aside * dx)}L${tenth(x2 - end * dx - aside * dy)} ${tenth(y2 - end * dy + aside * dx)}`;
    return `<path class="line" d="${side(-2.4)}"/><path class="line" stroke-dasharray="3 2.4" d="${side(2.4)}"/>`;
  });
  const circles = nodes.map((_, node) => {
    const [x, y] = at(node);
    const name = node === 0 ? 'full' : 'ring';
    return `<circle class="${name}" cx="${tenth(x)}" cy="${tenth(y)}" r="${RADIUS}"/>`;
  });
  return entry('q-d', lines.join('') + circles.join(''));
}
