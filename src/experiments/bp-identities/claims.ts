// Sentences about the four equations that stand only while they are true.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { SMOOTH, experiment } from './experiment.ts';
import { pathsOf } from './figures/fan.ts';

const SEEDS = 40;
const LIMIT = 1e-12;

export const claims: readonly Claim[] = [
  {
    id: 'bp-identities/hold-everywhere',
    check() {
      const worst = SMOOTH.flatMap((activation) =>
        Array.from({ length: SEEDS }, (_, seed) => runExperiment(experiment, { activation, seed }).result.worst),
      );
      const largest = Math.max(...worst);
      return { holds: largest < LIMIT, slots: { networks: worst.length, largest, activations: SMOOTH.length } };
    },
  },
  {
    id: 'bp-identities/paths-add',
    check() {
      const { links, sum, slope, delta } = pathsOf(runExperiment(experiment).result);
      const [first, second, third] = links.map(({ back }) => back) as [number, number, number];
      return {
        holds: Math.abs(sum * slope - delta) < 1e-15 && links.length === 3,
        slots: { first, second, third, sum, slope, delta },
      };
    },
  },
];
