// Sentences about the size of a batch that stand only while they are true.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';
import { noiseSpots, powerOf } from './figures.ts';

const run = (settings: Record<string, number | string | number[]>) => runExperiment(experiment, settings).result;

export const claims: readonly Claim[] = [
  {
    id: 'batch-size/noise-shrinks-like-a-root',
    check() {
      const spots = noiseSpots(run({ sizes: [1, 4, 16, 64, 256], until: 100 }));
      const power = powerOf(spots);
      return { holds: Math.abs(power + 0.5) < 0.06, slots: { power, one: spots[0]![1], sixteen: spots[2]![1] } };
    },
  },
  {
    id: 'batch-size/updates-hardly-differ',
    check() {
      const updates = run({}).runs.map((each) => each.updates ?? Infinity);
      const [least, most] = [updates.reduce((a, b) => Math.min(a, b)), updates.reduce((a, b) => Math.max(a, b))];
      return { holds: most < 1.5 * least, slots: { least, most } };
    },
  },
  {
    id: 'batch-size/scaled-rate-closes-the-gap',
    check() {
      const [fixed, scaled] = [run({}), run({ rate: 'scaled' })].map(({ runs }) => runs.at(-1)!.epochs ?? Infinity) as [number, number]; // prettier-ignore
      return { holds: scaled < fixed / 50, slots: { fixed, scaled } };
    },
  },
];
