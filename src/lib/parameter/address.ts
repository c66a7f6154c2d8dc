// The state of one experiment in the address: ?run=slow-learning&eta=0.5&step=120, defaults left out.
import type { AnySettings, Parameters } from './parameter.ts';
import { MOST_IN_ADDRESS } from './points.ts';
import { quote, shortened } from './quote.ts';
import { changedSettings, parseSettings } from './settings.ts';
import { isFilePath } from './text.ts';
import { ParameterError, printValue } from './value.ts';

export interface State {
  readonly settings: AnySettings;
  /** The moment shown, counted from 0; absent: the whole run. */
  readonly step?: number;
}

const RESERVED = new Set(['run', 'step']);
const WHOLE_NUMBER = /^(0|[1-9]\d{0,8})$/;

export function writeAddress(id: string, parameters: Parameters, { settings, step }: State): string {
  const query = new URLSearchParams({ run: id });
  for (const [name, value] of Object.entries(changedSettings(parameters, settings))) {
    if (isFilePath(parameters[name])) continue;
    const text = printValue(value);
    if (parameters[name]?.kind !== 'points' || text.length <= MOST_IN_ADDRESS) query.set(name, text);
  }
  if (step !== undefined) query.set('step', String(step));
  return `?${query}`;
}

/**
 * The state that an address holds for an experiment; undefined when it speaks of another one or of none.
 * A bad or foreign name, a bad value and a name given twice are ParameterErrors.
 */
export function readAddress(id: string, parameters: Parameters, search: string): State | undefined {
  const query = new URLSearchParams(search);
  if (query.get('run') !== id) return undefined;
  const names = [...query.keys()];
  const repeated = names.find((name, position) => names.indexOf(name) !== position);
  if (repeated !== undefined) throw new ParameterError(`${shortened(repeated)}: given twice, give it once`);
  const path = names.find((name) => Object.hasOwn(parameters, name) && isFilePath(parameters[name]));
  if (path !== undefined) throw new ParameterError(`${path}: an address names no file`);
  const settings = parseSettings(
    parameters,
    [...query].filter(([name]) => !RESERVED.has(name)),
  );
  const step = query.get('step');
  if (step === null) return { settings };
  if (!WHOLE_NUMBER.test(step)) {
    throw new ParameterError(`step: ${quote(step)} is not a step, give a whole number from 0`);
  }
  return { settings, step: Number(step) };
}
