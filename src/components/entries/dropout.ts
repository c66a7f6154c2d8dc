// Lesson 13 on the home page: one network in four mini-batches, kept units filled, and the links that move.
import type { Result } from '../../experiments/dropout-step/experiment.ts';
import { runCached } from '../../experiments/runs.ts';

const [FRAME, LAYER, PITCH, RADIUS] = [39.5, 13, 9.4, 3.2];

const digits = (value: number): string => String(Math.round(value * 10) / 10);

export async function dropout(): Promise<string> {
  const { sizes, mask, changed } = (await runCached('dropout-step', {})).result as Result;
  const frames = mask.slice(0, 4).map((layers, batch) => {
    const x = (l: number): number => 6 + FRAME * batch + LAYER * l;
    const y = (l: number, j: number): number => 35 + (j - (sizes[l]! - 1) / 2) * PITCH;
    const lines = changed[batch]!.W.map((W, l) =>
      W.map((row, k) =>
        row.map((moved, j) =>
          moved ? `M${digits(x(l))} ${digits(y(l, k))}L${digits(x(l + 1))} ${digits(y(l + 1, j))}` : '',
        ),
      ),
    ).flat(2);
    const units = layers[0]!.map(
      (kept, j) =>
        `<circle class="${kept ? 'full' : 'ring'}" cx="${digits(x(1))}" cy="${digits(y(1, j))}" r="${RADIUS}"/>`,
    );
    return `<g class="q-w"><path class="tried" d="${lines.join('')}"/></g><g class="q-h">${units.join('')}</g>`;
  });
  return `<svg class="entry" viewBox="0 0 160 70" aria-hidden="true">${frames.join('')}</svg>`;
}
