// What one unit can and cannot do with XOR.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';
import { regionsAt } from './figures/weights.ts';

const run = (settings: Record<string, number | string>) => runExperiment(experiment, settings).result;

export const claims: readonly Claim[] = [
  {
    id: 'xor-sweep/three-at-best',
    check() {
      const { best, counts, directions } = run({});
      const tried = counts.reduce((sum, count) => sum + count, 0);
      const holds = best === 3 && counts[4] === 0 && directions.every(({ right }) => right <= 3);
      return { holds, slots: { best, tried, three: counts[3]!, share: (100 * counts[3]!) / tried } };
    },
  },
  {
    id: 'xor-sweep/other-gates-are-sorted',
    check() {
      const gates = ['and', 'or', 'nand', 'nor'];
      const sorted = gates.filter((gate) => run({ gate }).best === 4);
      return { holds: sorted.length === 4 && run({ gate: 'xnor' }).best === 3, slots: { sorted: sorted.length } };
    },
  },
  {
    id: 'xor-sweep/no-region-has-four',
    check() {
      // Every region of the weight plane at many biases, not only the points of a grid.
      const biases = Array.from({ length: 81 }, (_, i) => -2 + i / 20);
      const regions = biases.flatMap((b) => regionsAt(b, [0, 1, 1, 0]));
      const most = regions.reduce((best, { right }) => Math.max(best, right), 0);
      return { holds: most === 3, slots: { most, regions: regions.length, biases: biases.length } };
    },
  },
];
