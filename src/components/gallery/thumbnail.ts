// A function's small picture: 200 × 100 units, 25 for 1 on either axis, as path data of few bytes.
import { graph } from '../../lib/figure/graph.ts';
import { thinned } from '../../lib/figure/lighter.ts';
import type { Activation } from '../../lib/nn/index.ts';

export const WIDTH = 200;
export const HEIGHT = 100;
const UNIT = 25;
const WINDOW = { from: -4, to: 4, low: -2, high: 2 };

/** A tenth as a whole number, so that relative steps add up without drift. */
const tenths = (value: number): number => Math.round(10 * value);

const written = (tenth: number): string => String(tenth / 10).replace(/^(-?)0\./, '$1.');

/** `4-.5`: a pair in as few bytes as path data allow. */
const pair = (dx: number, dy: number): string => written(dx) + (dy < 0 ? '' : ' ') + written(dy);

/** `M0 50l4-.5 6-1`: one move a run, then steps relative to the point before. */
export function thumbnail(activation: Activation, which: 'f' | 'slope'): string {
  return graph(activation, WINDOW, which)
    .map((run) => {
      const points = thinned(
        run.map(([z, value]) => [(z + 4) * UNIT, (2 - value) * UNIT] as const),
        0.15,
      );
      const [first, ...rest] = points.map(([x, y]) => [tenths(x), tenths(y)] as const);
      let [x, y] = first!;
      const steps = rest.map(([nextX, nextY]) => {
        const step = pair(nextX - x, nextY - y);
        [x, y] = [nextX, nextY];
        return step;
      });
      return `M${pair(...first!)}l${steps.reduce((joined, step) => joined + (step.startsWith('-') ? '' : ' ') + step)}`;
    })
    .join('');
}
