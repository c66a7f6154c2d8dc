// What shapes decide: how many parameters there are, and where a batch changes nothing.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

const run = (settings: Record<string, unknown>) => runExperiment(experiment, settings).result;

export const claims: readonly Claim[] = [
  {
    id: 'layer-shapes/first-layer-holds-most',
    check() {
      const { parameters, firstShare, units } = run({ sizes: [784, 30, 10] });
      return {
        holds: firstShare > 0.98 && parameters > 20 * units,
        slots: { parameters, percent: 100 * firstShare, units },
      };
    },
  },
  {
    id: 'layer-shapes/batch-leaves-weights',
    check() {
      const [one, many] = [run({ examples: 1 }), run({ examples: 6 })];
      const same =
        JSON.stringify(one.layers.map(({ W, b }) => [W, b])) === JSON.stringify(many.layers.map(({ W, b }) => [W, b]));
      const grows = many.layers.every(({ output }, l) => output[0] === 6 * one.layers[l]!.output[0]);
      return { holds: same && grows, slots: { parameters: many.parameters, rows: many.layers[0]!.output[0] } };
    },
  },
];
