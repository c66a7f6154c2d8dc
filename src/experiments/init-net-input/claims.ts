// What theory says of the net input, and what is drawn.
import { runExperiment } from '../../lib/parameter/index.ts';
import { normalDensity } from '../../lib/nn/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

const cache = new Map<string, ReturnType<typeof measured>>();
const measured = (settings: Record<string, number | string>) => runExperiment(experiment, settings).result;
const run = (settings: Record<string, number | string>) => {
  const key = JSON.stringify(settings);
  const known = cache.get(key) ?? measured(settings);
  cache.set(key, known);
  return known;
};

export const claims: readonly Claim[] = [
  {
    id: 'init-net-input/most-are-saturated',
    check() {
      const { saturated, meanSlope, theoreticalStd } = run({});
      // ∫σ′ = 1 and σ′ is a spike beside the bell, so its mean is near the bell's height at 0.
      const near = normalDensity(0) / theoreticalStd;
      const holds = saturated > 0.8 && meanSlope < 0.025 && Math.abs(meanSlope / near - 1) < 0.15;
      return { holds, slots: { saturated: 100 * saturated, slope: meanSlope, near, times: 0.25 / meanSlope } };
    },
  },
  {
    id: 'init-net-input/scaled-is-awake',
    check() {
      const [scaled, wide] = [run({ scheme: 'scaled-normal' }), run({})];
      const holds = scaled.saturated < 0.001 && scaled.meanSlope > 0.2;
      return {
        holds,
        slots: { slope: scaled.meanSlope, std: scaled.theoreticalStd, times: scaled.meanSlope / wide.meanSlope },
      };
    },
  },
];
