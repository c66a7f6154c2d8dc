// Sentences about nudges that stand only while they are true.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { ENTRIES, experiment } from './experiment.ts';

const run = (settings: Readonly<Record<string, number | string>> = {}) => runExperiment(experiment, settings).result;

export const claims: readonly Claim[] = [
  {
    id: 'nudge/small-nudges-agree',
    check() {
      // A nudge of a hundredth: the slope foretells the change to within three percent, for each of the nine.
      const misses = ENTRIES.map((weight) => {
        const { cost, after, promised } = run({ weight, nudge: 0.01 });
        return Math.abs((after - promised) / (promised - cost));
      });
      const most = Math.max(...misses);
      return { holds: most < 0.03, slots: { percent: 100 * most, of: ENTRIES.length } };
    },
  },
  {
    id: 'nudge/own-weight-is-not-in-it',
    check() {
      // The largest weights of the first layer do not have its largest gradient.
      const { entries } = run();
      const first = entries.filter(({ name }) => name.startsWith('W1'));
      const by = (measure: (entry: (typeof first)[number]) => number) =>
        first.reduce((best, entry) => (measure(entry) > measure(best) ? entry : best));
      const [heaviest, steepest] = [by(({ value }) => value), by(({ gradient }) => Math.abs(gradient))];
      return {
        holds: heaviest.name !== steepest.name,
        slots: {
          weight: heaviest.value,
          gradient: heaviest.gradient,
          steepest: steepest.gradient,
          own: steepest.value,
        },
      };
    },
  },
];
