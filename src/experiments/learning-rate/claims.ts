// Sentences about one parabola that stand only while they are true.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, type Verdict } from './experiment.ts';

const run = (settings: Record<string, number | string>) => runExperiment(experiment, settings).result;

/** The first step from which |x| is at most a thousandth of 1. */
const stepsTo = (eta: number): number => {
  const { x } = run({ eta, steps: 2000 });
  return x.findIndex((value) => Math.abs(value) <= 0.001);
};

const VERDICTS: readonly (readonly [number, Verdict])[] = [
  [1, 'diverges'],
  [0.25, 'oscillates'],
  [0.24, 'alternates'],
  [0.1, 'converges'],
];

export const claims: readonly Claim[] = [
  {
    id: 'learning-rate/four-verdicts',
    check: () => ({
      holds: VERDICTS.every(([eta, verdict]) => run({ eta }).verdict === verdict),
      slots: { rates: VERDICTS.length },
    }),
  },
  {
    id: 'learning-rate/equal-cost-curves',
    check() {
      const [large, small] = [run({ eta: 0.24, steps: 90 }), run({ eta: 0.01, steps: 90 })];
      const apart = large.y.map((y, step) => Math.abs(y - small.y[step]!) / y);
      const opposite = large.x.every((x, step) => Math.sign(x) === (step % 2 === 0 ? 1 : -1));
      return {
        holds: apart.every((share) => share < 1e-9) && opposite && small.x.every((x) => x > 0),
        slots: { at10: Math.abs(large.x[10]!), small10: small.x[10]! },
      };
    },
  },
  {
    id: 'learning-rate/wait',
    check() {
      const [large, small, best] = [0.24, 0.01, 0.125].map(stepsTo) as [number, number, number];
      return { holds: large === small && best === 1 && large > 50, slots: { large, small, best } };
    },
  },
  {
    id: 'learning-rate/drawn-rate-runs-away',
    check() {
      const { x, factor, verdict } = run({ eta: 0.26, steps: 19 });
      return { holds: verdict === 'diverges' && Math.abs(factor) < 1.1, slots: { factor, x18: x[18]!, x19: x[19]! } };
    },
  },
];
