// What holds of layers without a bend, over many networks.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

const run = (settings: Readonly<Record<string, number | string>> = {}) => runExperiment(experiment, settings).result;
const SEEDS = Array.from({ length: 20 }, (_, n) => n + 1);
const ten = { layers: 10, width: 50 } as const;

export const claims: readonly Claim[] = [
  {
    id: 'linear-collapse/ten-are-one',
    check() {
      const { parameters, parametersOfOne, maxDifference } = run(ten);
      return {
        holds: parameters === 20_652 && parametersOfOne === 6 && maxDifference < 1e-13,
        slots: { parameters, one: parametersOfOne, difference: maxDifference },
      };
    },
  },
  {
    id: 'linear-collapse/every-seed-collapses',
    check() {
      const differences = SEEDS.map((seed) => run({ layers: 6, width: 12, seed }).maxDifference);
      const most = Math.max(...differences);
      return {
        holds: most < 1e-13,
        slots: { seeds: differences.filter((one) => one < 1e-13).length, of: SEEDS.length, most },
      };
    },
  },
  {
    id: 'linear-collapse/bent-layers-do-not',
    check() {
      const misses = SEEDS.map((seed) => {
        const { maxDifference, outputs } = run({ layers: 3, width: 12, activation: 'tanh', gain: 2, seed });
        const values = outputs.flat();
        return maxDifference / (Math.max(...values) - Math.min(...values));
      });
      const least = 100 * Math.min(...misses);
      return { holds: least > 5, slots: { least, of: SEEDS.length } };
    },
  },
  {
    id: 'linear-collapse/narrow-is-a-line',
    check() {
      const ranks = SEEDS.map((seed) => run({ width: 1, seed }).rank);
      const wide = SEEDS.map((seed) => run({ width: 3, seed }).rank);
      return {
        holds: ranks.every((rank) => rank === 1) && wide.every((rank) => rank === 2),
        slots: { rank: ranks[0]!, of: SEEDS.length },
      };
    },
  },
];
