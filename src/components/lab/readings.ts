// What a plate says about finished runs: the table of results, and the experiment's sentences.
import type { ExperimentWords } from '../../experiments/folder.ts';
import type { Runs } from '../../experiments/scene.ts';
import { fill } from '../../i18n/lab/fill.ts';
import { printValue } from '../../lib/parameter/index.ts';
import type { Row } from './view.ts';

/** More runs than this are a picture's, not a table's. */
const MOST_COLUMNS = 3;

export function readingsOf(words: ExperimentWords, runs: Runs): Row[] {
  const all = Object.values(runs);
  if (all.length > MOST_COLUMNS) return [];
  return (words.readings ?? []).map(({ label, of }) => ({ label, values: all.map(({ result }) => of(result)) }));
}

/**
 * What the experiment tells about its runs. A sentence that holds for some of them names its run; of many runs the
 * first that has something to tell stands for all.
 */
export function toldOf(words: ExperimentWords, runs: Runs, named: Readonly<Record<string, string>> = {}): string {
  const all = Object.entries(runs);
  const told = all.flatMap(([name, run]) => {
    const sentence = words.tell?.(run);
    return sentence === undefined ? [] : [{ name, sentence }];
  });
  const shared = told.length === all.length && new Set(told.map(({ sentence }) => sentence)).size === 1;
  if (shared) return told[0]?.sentence ?? '';
  const few = all.length > MOST_COLUMNS ? told.slice(0, 1) : told;
  return few.map(({ name, sentence }) => `${named[name] ?? name}: ${sentence}`).join(' ');
}

/** What the figure shows of parameters that an address sets in vain. `sentence` holds {name} and {values}. */
export function overriddenBy(names: readonly string[], runs: Runs, sentence: string): string {
  const sentences = names.map((name) => {
    const values = new Set(Object.values(runs).map(({ settings }) => printValue(settings[name]!)));
    return fill(sentence, { name, values: [...values].slice(0, 4).join(', ') });
  });
  return sentences.join(' ');
}
