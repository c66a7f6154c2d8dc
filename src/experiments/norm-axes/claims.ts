// How many means there are, counted by the library, against the products of the axes that are left.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, KINDS } from './experiment.ts';

export const claims: readonly Claim[] = [
  {
    id: 'norm-axes/counts',
    check() {
      const block = { N: 8, C: 6, H: 4, W: 4, groups: 3 };
      const runs = KINDS.map((kind) => runExperiment(experiment, { ...block, kind }).result);
      const counts = runs.map(({ count }) => count);
      const expected = [block.C, block.N, block.N * block.C, block.N * block.groups];
      const whole = block.N * block.C * block.H * block.W;
      const holds = runs.every(({ count, each }, i) => count === expected[i] && count * each === whole);
      return { holds, slots: Object.fromEntries(KINDS.map((kind, i) => [kind, counts[i]!])) };
    },
  },
  {
    // Whose group reaches beyond one example: batch normalization's alone.
    id: 'norm-axes/neighbors',
    check() {
      const touches = KINDS.filter((kind) => {
        const { groupOf } = runExperiment(experiment, { kind, groups: 3 }).result;
        const own = new Set(groupOf[0]);
        return groupOf.slice(1).some((row) => row.some((group) => own.has(group)));
      });
      const holds = touches.length === 1 && touches[0] === 'batch';
      return { holds, slots: { kinds: touches.length } };
    },
  },
];
