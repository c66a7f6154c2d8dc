// What two hundred seeds say. The record is checked against the sources that it was computed from.
import type { Claim } from '../folder.ts';
import { checkedRecord, type RecordedRun } from '../recorded.ts';
import type { Result } from './experiment.ts';
import folder from './index.ts';
import { recordings } from './recordings.ts';

function recorded(activation: string, hidden: number): Result {
  const { runs } = checkedRecord(folder, 'shares', recordings.shares as never);
  const isWanted = ({ settings }: RecordedRun): boolean =>
    settings['activation'] === activation && settings['hidden'] === hidden;
  return runs.find(isWanted)!.kept as Result;
}

const percent = (activation: string, hidden: number): number => 100 * recorded(activation, hidden).share;

export const claims: readonly Claim[] = [
  {
    id: 'xor-seeds/more-units-solve-more-often',
    check() {
      const [one, two, three, four, eight] = [1, 2, 3, 4, 8].map((hidden) => percent('tanh', hidden)) as [number, number, number, number, number]; // prettier-ignore
      const holds = one === 0 && two > 40 && two < 75 && three > two && four > three && eight >= four;
      return { holds, slots: { one, two, three, four, eight, seeds: 200 } };
    },
  },
  {
    id: 'xor-seeds/relu-is-not-better-when-narrow',
    check() {
      const slots = {
        relu: percent('relu', 2),
        tanh: percent('tanh', 2),
        sigmoid: percent('sigmoid', 2),
        wide: percent('relu', 8),
      };
      return { holds: slots.relu < slots.tanh && slots.relu < slots.sigmoid && slots.wide > 80, slots };
    },
  },
  {
    id: 'xor-seeds/failures-found-one-line',
    check() {
      const { failed, oneLine } = recorded('tanh', 2);
      return { holds: oneLine / failed > 0.9, slots: { failed, oneLine } };
    },
  },
];
