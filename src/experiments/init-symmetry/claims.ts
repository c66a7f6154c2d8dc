// XOR needs two units that differ: what twenty seeds say of how small the first difference may be.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);

const run = (settings: Record<string, number | string>) => runExperiment(experiment, settings).result;

export const claims: readonly Claim[] = [
  {
    id: 'init-symmetry/a-millionth-is-enough',
    check() {
      const alike = run({ noise: 'none' });
      const apart = SEEDS.map((seed) => run({ noise: '1e-6', seed }));
      const seeds = apart.filter(({ solved }) => solved).length;
      const first = apart.map(({ learnedAt }) => learnedAt ?? Infinity).sort((a, b) => a - b);
      const holds = seeds >= 18 && !alike.solved && alike.different === 1;
      return {
        holds,
        slots: { seeds, of: SEEDS.length, median: (first[9]! + first[10]!) / 2, cost: alike.cost.at(-1)! },
      };
    },
  },
  {
    // B15: with zeros a sigmoid net is one unit, a tanh or ReLU net not even that.
    id: 'init-symmetry/zeros-by-activation',
    check() {
      const zeros = { task: 'or', start: 0, noise: 'none', eta: 1, steps: 2000 };
      const [sigmoid, tanh, relu] = ['sigmoid', 'tanh', 'relu'].map((activation) => run({ ...zeros, activation })) as [
        ReturnType<typeof run>,
        ReturnType<typeof run>,
        ReturnType<typeof run>,
      ];
      const still = [tanh, relu].every(({ moved }) => moved['W1'] === 0 && moved['b1'] === 0 && moved['W2'] === 0);
      const holds = still && sigmoid.different === 1 && sigmoid.moved['W1']! > 0;
      return { holds, slots: { different: sigmoid.different, answer: tanh.outputs[0]!, bias: tanh.moved['b2']! } };
    },
  },
];
