// What training finds, and where it ends when it does not.
import { log } from '../../lib/nn/index.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

const run = (settings: Record<string, number | string>) => runExperiment(experiment, settings).result;

/** The run that the lesson shows: a sigmoid hidden layer stays on the plain for a while. */
const SHOWN = { activation: 'sigmoid', steps: 1500, seed: 9 } as const;

export const claims: readonly Claim[] = [
  {
    id: 'xor-training/plain-then-drop',
    check() {
      const { cost, solved, solvedAt } = run(SHOWN);
      const first = cost.findIndex((value) => value < log(2) + 0.01);
      const last = cost.findIndex((value) => value < log(2) - 0.05);
      const holds = solved && solvedAt !== null && first >= 0 && last - first > 300;
      return {
        holds,
        slots: { from: first, to: last, long: last - first, solvedAt: solvedAt ?? NaN, end: cost.at(-1)! },
      };
    },
  },
  {
    id: 'xor-training/without-a-bend',
    check() {
      // Layers without a bend are one affine map: many units and many steps end where least squares does.
      const { cost, outputs, solved } = run({ activation: 'identity', hidden: 20, cost: 'quadratic', eta: 0.1, steps: 5000, seed: 1 }); // prettier-ignore
      const farthest = outputs.reduce((most, output) => Math.max(most, Math.abs(output - 0.5)), 0);
      return {
        holds: !solved && cost.at(-1)! > 0.1249,
        slots: { cost: cost.at(-1)!, farthest, units: 20, steps: 5000 },
      };
    },
  },
  {
    id: 'xor-training/one-absolute-unit',
    check() {
      const { solved, outputs } = run({ activation: 'absolute', hidden: 1, steps: 5000, seed: 1, eta: 0.3 });
      return {
        holds: solved,
        slots: { least: Math.min(outputs[1]!, outputs[2]!), most: Math.max(outputs[0]!, outputs[3]!) },
      };
    },
  },
];
