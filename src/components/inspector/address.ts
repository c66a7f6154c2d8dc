// The inspector's state in the address: settings and step as everywhere, what is chosen as `select`, which example as
// `example`.
import { experiment } from '../../experiments/backprop-trace/experiment.ts';
import { keyOf, partOf } from '../../experiments/backprop-trace/parts.ts';
import { fill } from '../../i18n/lab/fill.ts';
import type { InspectorWords } from '../../i18n/inspector/en.ts';
import { quote, readAddress, writeAddress } from '../../lib/parameter/index.ts';
import { readable, reasonOf } from '../reason.ts';
import { lastStep, restingPart, stateOf, type State } from './model.ts';

export function addressOf(state: State, figure: string): string {
  const { settings, step, selected, example } = state;
  const query = new URLSearchParams(
    writeAddress(experiment.id, experiment.parameters, { settings, ...(step === undefined ? {} : { step }) }),
  );
  if (selected !== undefined && selected !== keyOf(restingPart(state))) query.set('select', selected);
  if (example > 0) query.set('example', String(example + 1));
  return `?${query}#${figure}`;
}

export interface Read {
  readonly state: State;
  /** Why the address was not followed. */
  readonly refused?: string;
}

/** The state that an address asks for, or the document's with the reason. */
export function stateAt(search: string, document: State, words: InspectorWords): Read {
  const query = new URLSearchParams(search);
  const refuse = (refused: string): Read => ({ state: document, refused: readable(refused) });
  const own = { select: query.get('select'), example: query.get('example') };
  const repeated = ['select', 'example'].find((name) => query.getAll(name).length > 1);
  query.delete('select');
  query.delete('example');
  try {
    const read = readAddress(experiment.id, experiment.parameters, `?${query}`);
    if (!read) return refuse(`run: there is no ${quote(query.get('run'))} here`);
    if (repeated !== undefined) return refuse(`${repeated}: given twice, give it once`);
    const state = stateOf(read.settings);
    const { sizes, x } = state.result;
    const step = read.step;
    if (step !== undefined && step > lastStep(state)) {
      return refuse(fill(words.badStep, { step, of: lastStep(state) }));
    }
    if (own.select !== null && !partOf(own.select, sizes)) {
      return refuse(fill(words.badSelect, { key: JSON.stringify(own.select.slice(0, 40)) }));
    }
    const example = own.example === null ? 1 : /^[1-9]\d?$/.test(own.example) ? Number(own.example) : 0;
    if (!(example >= 1 && example <= x.length)) {
      return refuse(fill(words.badExample, { example: JSON.stringify(own.example?.slice(0, 40)), of: x.length }));
    }
    return { state: { ...state, step, selected: own.select ?? undefined, example: example - 1 } };
  } catch (error) {
    return refuse(reasonOf(error));
  }
}
