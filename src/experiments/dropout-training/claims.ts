// What twenty seeds say about dropout. A build trains one of the recorded runs again and refuses a record that no longer
// holds; the tests compare the hash of all sources.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';
import { takesTheLead } from './figures/band.ts';
import { lastOf, medianOf, recordedRuns, stoppedOf, wins, type Kept } from './recorded.ts';
import { EPOCHS, KEEPS, SEEDS } from './recordings.ts';

let isChecked = false;

/** The recorded runs, if the first of those at one half still ends as it did. */
function recorded(keep: number, wrongLabels?: number): readonly Kept[] {
  if (!isChecked) {
    const { test } = runExperiment(experiment, { keep: 0.5, seed: 1, epochs: EPOCHS }).result;
    const first = recordedRuns(0.5)[0]!;
    if (!(Math.abs(test.accuracy.at(-1)! - lastOf(first)) < 1e-4)) {
      throw new Error('dropout-training: a run no longer ends as recorded, compute it again with npm run record');
    }
    isChecked = true;
  }
  return recordedRuns(keep, wrongLabels);
}

const percent = (share: number): number => 100 * share;
const of = SEEDS.length;
const at = (epoch: number) => (run: Kept): number => run.accuracy[epoch]!; // prettier-ignore
const EARLY = 5;

/** "0.8" would make a bad name. */
const slotsBy = (values: readonly number[]): Record<string, number> =>
  Object.fromEntries(KEEPS.map((keep, i) => [keep === 1 ? 'plain' : `keep${100 * keep}`, values[i]!]));

export const claims: readonly Claim[] = [
  {
    // P3: at the end every share kept below 1 reads more new digits.
    id: 'dropout-training/ahead-at-the-end',
    check() {
      const ends = KEEPS.map((keep) => recorded(keep).map(lastOf));
      const [plain, mild, half, hard] = ends as [number[], number[], number[], number[]];
      const [milder, seeds, harder] = [wins(mild, plain), wins(half, plain), wins(hard, plain)];
      const slots = { ...slotsBy(ends.map((values) => percent(medianOf(values)))), seeds, milder, harder, of };
      return { holds: milder >= 17 && seeds >= 18 && harder >= 17, slots };
    },
  },
  {
    // P4: the smaller the share kept, the fewer wrong labels are learned.
    id: 'dropout-training/refuses-wrong-labels',
    check() {
      const fooled = KEEPS.map((keep) => recorded(keep).map((run) => run.fooled));
      const [plain, , half] = fooled as [number[], number[], number[]];
      const medians = fooled.map(medianOf);
      const seeds = wins(plain, half);
      const falls = medians.every((value, i) => i === 0 || value < medians[i - 1]! - 0.05);
      return { holds: falls && seeds >= 18, slots: { ...slotsBy(medians.map(percent)), seeds, of } };
    },
  },
  {
    // The price: the plain net is ahead early.
    id: 'dropout-training/slower-at-first',
    check() {
      const [plain, half, hard] = [1, 0.5, 0.3].map((keep) => recorded(keep).map(at(EARLY))) as [number[], number[], number[]]; // prettier-ignore
      const [seeds, harder, lead] = [wins(plain, half), wins(plain, hard), takesTheLead()];
      const slots = {
        epoch: EARLY,
        plain: percent(medianOf(plain)),
        half: percent(medianOf(half)),
        seeds,
        harder,
        lead,
        of,
      };
      return { holds: seeds >= 15 && harder >= 18 && lead > EARLY && lead < EPOCHS, slots };
    },
  },
  {
    // P5: stopping the plain net mends it as well, and at no cost.
    id: 'dropout-training/stopping-does-as-well',
    check() {
      const [plain, half] = [recorded(1), recorded(0.5)];
      const [end, stopped] = [plain.map(lastOf), plain.map(stoppedOf)];
      const [dropped, both] = [half.map(lastOf), half.map(stoppedOf)];
      const [mended, ahead, together] = [wins(stopped, end), wins(stopped, dropped), wins(both, dropped)];
      const [middle, other] = [medianOf(stopped), medianOf(dropped)];
      const slots = {
        ...{
          end: percent(medianOf(end)),
          stopped: percent(middle),
          dropped: percent(other),
          both: percent(medianOf(both)),
        },
        ...{ mended, ahead, together, of, epoch: medianOf(plain.map(({ bestEpoch }) => bestEpoch)) },
      };
      return { holds: mended >= 18 && middle > other - 0.02 && ahead >= 7, slots };
    },
  },
  {
    // M6: with all labels right, one measure sees next to nothing and the other a gain.
    id: 'dropout-training/clean-labels',
    check() {
      const [plain, half] = [recorded(1, 0), recorded(0.5, 0)];
      const [one, other] = [medianOf(plain.map(lastOf)), medianOf(half.map(lastOf))];
      const costs = [plain, half].map((runs) => runs.map(({ cost }) => cost)) as [number[], number[]];
      const seeds = wins(...costs);
      const slots = {
        ...{ plain: percent(one), half: percent(other), better: wins(half.map(lastOf), plain.map(lastOf)) },
        ...{ plainCost: medianOf(costs[0]), halfCost: medianOf(costs[1]), seeds, of },
      };
      return { holds: Math.abs(one - other) < 0.02 && seeds >= 15, slots };
    },
  },
];
