// How the number of pieces grows with depth.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

export const claims: readonly Claim[] = [
  {
    id: 'sawtooth/doubles',
    check() {
      const runs = [1, 2, 3, 4, 5, 6, 7, 8].map((depth) => runExperiment(experiment, { depth }).result);
      const last = runs.at(-1)!;
      return {
        holds: runs.every(({ pieces }, i) => pieces === 2 << i),
        slots: { pieces: last.pieces, units: last.units, layers: runs.length, most: last.piecesOfOneLayer },
      };
    },
  },
];
