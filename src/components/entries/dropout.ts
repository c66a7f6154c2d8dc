// Lesson 13 on the home page: one network in four mini-batches, kept units filled, and the links that move.
import type { Result } from '../../experiments/dropout-step/experiment.ts';
import { runCached } from '../../experiments/runs.ts';
import { entry, tenth } from './svg.ts';

const [FRAME, LAYER, PITCH, RADIUS] = [39.5, 13, 9.4, 3.2];

export async function dropout(): Promise<string> {
  const { sizes, mask, changed } = (await runCached('dropout-step', {})).result as Result;
  const frames = mask.slice(0, 4).map((layers, batch) => {
    const x = (l: number): number => 6 + FRAME * batch + LAYER * l;
    const y = (l: number, j: number): number => 35 + (j - (sizes[l]! - 1) / 2) * PITCH;
    const lines = changed[batch]!.W.map((W, l) =>
      W.map((row, k) =>
        row.map((moved, j) =>
          moved ? `M${tenth(x(l))} ${tenth(y(l, k))}L${tenth(x(l + 1))} ${tenth(y(l + 1, j))}` : '',
        ),
      ),
    ).flat(2);
    const units = layers[0]!.map(
      (kept, j) =>
        `<circle class="${kept ? 'full' : 'ring'}" cx="${tenth(x(1))}" cy="${tenth(y(1, j))}" r="${RADIUS}"/>`,
    );
    return `<g class="q-w"><path class="tried" d="${lines.join('')}"/></g><g class="q-h">${units.join('')}</g>`;
  });
  return entry('', frames.join(''));
}
