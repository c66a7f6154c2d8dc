// What holds for the network that the lesson shows, on pictures that it was not shown.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, type Result } from './experiment.ts';
import { commonest } from './figures/confusion.ts';

let found: Result | undefined;
const result = (): Result => (found ??= runExperiment(experiment).result);

const percent = (share: number): number => 100 * share;

export const claims: readonly Claim[] = [
  {
    // ln 10 = 2.3026 is what a network pays that gives every digit a tenth.
    id: 'digits-training/starts-near-chance',
    check() {
      const { firstCost, accuracy } = result();
      return { holds: firstCost > 2.3 && firstCost < 2.8 && accuracy[0]! < 0.2, slots: { firstCost } };
    },
  },
  {
    id: 'digits-training/reads-most',
    check() {
      const { accuracy, training } = result();
      const [held, own] = [accuracy.at(-1)!, training.accuracy.at(-1)!];
      return { holds: held > 0.95 && own > held, slots: { held: percent(held), own: percent(own) } };
    },
  },
  {
    id: 'digits-training/shift-hurts',
    check() {
      const { right, down } = result().shifted;
      const holds = right[2]! < right[0]! - 0.15 && down[2]! < down[0]! - 0.15 && right[4]! < 0.5 && down[4]! < 0.5;
      const slots = { still: percent(right[0]!), two: percent(right[2]!), four: percent(right[4]!) };
      return { holds, slots: { ...slots, downTwo: percent(down[2]!), downFour: percent(down[4]!) } };
    },
  },
  {
    id: 'digits-training/sure-and-wrong',
    check() {
      const { mistakes } = result();
      const sure = mistakes.filter(({ sureness }) => sureness > 0.9).length;
      const { digit, answer, count } = commonest(result().confusion);
      return { holds: sure >= 5, slots: { sure, mistakes: mistakes.length, digit, answer, count } };
    },
  },
];
