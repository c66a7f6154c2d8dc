// The weights of past epochs. When there are too many, every second of them is let go: what remains lies evenly.
import type { Bench } from '../../experiments/playground/bench.ts';
import { numbersOf } from '../../experiments/playground/network.ts';
import type { Settings } from '../../experiments/playground/parameters.ts';

export interface Kept {
  readonly epoch: number;
  readonly settings: Settings;
  readonly numbers: Float64Array;
}

/** Some ten megabytes with the largest network. */
const MOST_KEPT = 2000;

export function createHistory(most = MOST_KEPT) {
  let kept: Kept[] = [];
  let stride = 1;
  return {
    get stride() {
      return stride;
    },
    /** The bench as it stands, in place of what was kept of this epoch. */
    add({ epoch, settings, network }: Bench): void {
      const last = kept.at(-1);
      // The newest is always kept, so that the end can be looked at; it goes when it lies between.
      if (last && (last.epoch === epoch || last.epoch % stride !== 0)) kept.pop();
      kept.push({ epoch, settings, numbers: numbersOf(network) });
      if (kept.length <= most) return;
      stride *= 2;
      kept = kept.filter((one, i) => one.epoch % stride === 0 || i === kept.length - 1);
    },
    /** What was kept of an epoch, or of the last one before it. */
    at: (epoch: number): Kept | undefined => kept.findLast((one) => one.epoch <= epoch) ?? kept[0],
  };
}

export type History = ReturnType<typeof createHistory>;
