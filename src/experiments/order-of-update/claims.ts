// Sentences about the order of the update that stand only while they are true.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

const run = (eta: number, seed = 0) => runExperiment(experiment, { eta, seed }).result;
const SEEDS = 20;

export const claims: readonly Claim[] = [
  {
    id: 'order-of-update/grows-with-the-rate',
    check() {
      const ratios = Array.from({ length: SEEDS }, (_, seed) => {
        const [small, tenfold] = [run(0.01, seed), run(0.1, seed)];
        return tenfold.errorIfUpdatedFirst / small.errorIfUpdatedFirst;
      });
      const holds = ratios.every((ratio) => Math.abs(ratio - 10) < 0.5);
      return {
        holds,
        slots: { times: ratios[0]!, seeds: ratios.filter((ratio) => Math.abs(ratio - 10) < 0.5).length, of: SEEDS },
      };
    },
  },
  {
    id: 'order-of-update/passed-first-is-exact',
    check() {
      const errors = Array.from({ length: SEEDS }, (_, seed) => run(1, seed).errorIfPassedFirst);
      return { holds: errors.every((error) => error === 0), slots: { seeds: SEEDS, largest: Math.max(...errors) } };
    },
  },
  {
    id: 'order-of-update/a-pass-moves-nothing',
    check() {
      const { movedByBackwardPass, movedByStep } = run(0.1);
      return { holds: movedByBackwardPass === 0 && movedByStep > 0, slots: { movedByBackwardPass, movedByStep } };
    },
  },
];
