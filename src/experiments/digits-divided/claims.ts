// The check is clean, and the program is useless.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

export const claims: readonly Claim[] = [
  {
    id: 'digits-divided/check-is-clean',
    check() {
      const [right, divided] = (['as-trained', 'divided'] as const).map(
        (pictures) => runExperiment(experiment, { pictures }).result,
      );
      const worst = Math.max(...Object.values(divided!.check));
      const [good, bad] = [right!.accuracy.at(-1)!, divided!.accuracy.at(-1)!];
      return {
        holds: worst < 1e-6 && good > 0.8 && bad < 0.2 && divided!.commonest > 0.95,
        slots: { worst, right: 100 * good, divided: 100 * bad, commonest: 100 * divided!.commonest },
      };
    },
  },
];
