// The table of results under a plate: the experiment's readings of each run.
import type { ExperimentWords } from '../../experiments/folder.ts';
import type { Runs } from '../../experiments/scene.ts';
import type { Row } from './view.ts';

/** More runs than this are a picture's, not a table's. */
const MOST_COLUMNS = 3;

export function readingsOf(words: ExperimentWords, runs: Runs): Row[] {
  const all = Object.values(runs);
  if (all.length > MOST_COLUMNS) return [];
  return (words.readings ?? []).map(({ label, of }) => ({ label, values: all.map(({ result }) => of(result)) }));
}
