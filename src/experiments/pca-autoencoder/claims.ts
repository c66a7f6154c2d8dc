// The line that the net finds is the principal one, from every seed; and what four points lose.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

const SEEDS = 20;

const allSeeds = (given: Readonly<Record<string, number | string>>) =>
  Array.from({ length: SEEDS }, (_, i) => runExperiment(experiment, { ...given, seed: i + 1 }).result);

export const claims: readonly Claim[] = [
  {
    id: 'pca-autoencoder/finds-the-principal-line',
    check() {
      const runs = allSeeds({ epochs: 500 });
      const farthest = runs.reduce((most, { angle }) => Math.max(most, angle.at(-1)!), 0);
      const first = runExperiment(experiment).result;
      const slots = { seeds: SEEDS, farthest, start: first.angle[0]!, end: first.angle.at(-1)! };
      return { holds: farthest < 0.5 && first.angle[0]! > 20, slots };
    },
  },
  {
    id: 'pca-autoencoder/four-points',
    check() {
      const runs = allSeeds({ data: 'four', epochs: 300 });
      const [one, two] = runs[0]!.direction.map(Math.abs) as [number, number];
      const loss = runs[0]!.loss.at(-1)!;
      const { leastLoss } = runs[0]!;
      const holds = runs.every(({ angle, loss }) => angle.at(-1)! < 0.01 && Math.abs(loss.at(-1)! - 0.5) < 1e-6);
      return { holds: holds && leastLoss === 0.5, slots: { one, two, loss, leastLoss } };
    },
  },
];
