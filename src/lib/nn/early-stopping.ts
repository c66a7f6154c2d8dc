// Early stopping: the parameters of the epoch that did best on held-out data are kept, and training ends when nothing
// better has come for a while.
import { requireWhole } from './errors.ts';
import type { Network } from './network.ts';

export interface EarlyStopping {
  /** Tells the held-out cost of an epoch; true when `patience` epochs in a row have brought nothing better. */
  see(epoch: number, cost: number): boolean;
  /** The best epoch so far; −1 before the first. */
  readonly bestEpoch: number;
  readonly bestCost: number;
  /** Puts the best epoch's parameters back. */
  restore(): void;
}

export function createEarlyStopping({ layers, parameters }: Network, patience: number): EarlyStopping {
  requireWhole('createEarlyStopping', 'patience', patience, 1);
  const running = layers.flatMap(({ normalization: n }) => (n ? [n.runningMean, n.runningVariance] : []));
  const arrays = [...parameters.map(({ values }) => values), ...running];
  const kept = arrays.map((values) => values.slice());
  const best = { epoch: -1, cost: Infinity };
  return {
    see(epoch, cost) {
      if (cost < best.cost) {
        Object.assign(best, { epoch, cost });
        arrays.forEach((values, i) => kept[i]!.set(values));
      }
      return epoch - best.epoch >= patience;
    },
    get bestEpoch() {
      return best.epoch;
    },
    get bestCost() {
      return best.cost;
    },
    restore() {
      arrays.forEach((values, i) => values.set(kept[i]!));
    },
  };
}
