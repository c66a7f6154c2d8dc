// Lesson 10 on the home page: the answer as a point of a triangle, and the two arrows that pull it to the true corner.
import type { Result } from '../../experiments/softmax-error/experiment.ts';
import { blend, cornersOf } from '../../experiments/softmax-error/figures/triangle.ts';
import { runCached } from '../../experiments/runs.ts';
import { entry, hundredth } from './svg.ts';

/** Answers from nearly right to surely wrong, a triangle each. */
const ANSWERS = [
  [0.1, 0.7, 0.2],
  [0.5, 0.2, 0.3],
  [0.92, 0.04, 0.04],
];

export async function softmaxOutput(): Promise<string> {
  const drawn = await Promise.all(
    ANSWERS.map(async (answer, index) => {
      const { result } = await runCached('softmax-error', { h: JSON.stringify(answer) });
      const { h, partner, quadratic } = result as Result;
      const triangle = { left: 4 + 53 * index, top: 14, side: 46 };
      const corners = cornersOf(triangle)
        .map(([x, y]) => `${hundredth(x)} ${hundredth(y)}`)
        .join('L');
      const [x, y] = blend(triangle, h).map(hundredth);
      const arrow = (name: string, delta: readonly number[]) => {
        const [toX, toY] = blend(
          triangle,
          h.map((share, j) => share - delta[j]!),
        ).map(hundredth);
        return `<path class="${name}" d="M${x} ${y}L${toX} ${toY}"/>`;
      };
      return (
        `<path class="ring" fill="none" d="M${corners}Z"/>` +
        `${arrow('tried', partner.delta)}${arrow('line', quadratic.delta)}` +
        `<g class="q-h"><circle class="full" cx="${x}" cy="${y}" r="3"/></g>`
      );
    }),
  );
  return entry('q-d', drawn.join(''));
}
