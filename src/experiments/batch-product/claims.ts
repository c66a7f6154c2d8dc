// What the batch example shows, as long as it is true.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, productOf } from './experiment.ts';

export const claims: readonly Claim[] = [
  {
    id: 'batch-product/examples-add',
    check() {
      // The gradient of the batch is the sum of the gradients of its rows, each a batch of its own.
      const { Z, w, b, upstream, dw, db } = runExperiment(experiment).result;
      const alone = Z.map((row, i) => productOf([row], w, b, [upstream[i]!]));
      const holds =
        dw.every((values, k) =>
          values.every((value, j) => value === alone.reduce((sum, one) => sum + one.dw[k]![j]!, 0)),
        ) && db.every((value, j) => value === alone.reduce((sum, one) => sum + one.db[j]!, 0));
      return {
        holds,
        slots: { examples: Z.length, entry: dw[1]![0]!, first: alone[0]!.dw[1]![0]!, second: alone[1]!.dw[1]![0]! },
      };
    },
  },
];
