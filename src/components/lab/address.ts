// The state of a figure that an address asks for, and the address of a state.
import {
  ParameterError,
  readAddress,
  completeSettings,
  quote,
  writeAddress,
  type AnySettings,
  type Parameters,
} from '../../lib/parameter/index.ts';
import type { Place } from './places.ts';
import { readable } from '../reason.ts';

export interface Restored {
  readonly settings: AnySettings;
  readonly step: number | undefined;
  /** Why the address was not followed. */
  readonly refused?: string;
  /** What the address sets although the figure sets it by itself. */
  readonly overridden?: readonly string[];
}

/**
 * The state that an address asks for, or the document's with the reason. `document` are the figure's own settings, of
 * which only those that `reach` its runs can be changed.
 */
export function restore(
  search: string,
  id: string,
  parameters: Parameters,
  document: AnySettings,
  reach: readonly string[] = Object.keys(parameters),
): Restored {
  const refuse = (refused: string): Restored => ({
    settings: document,
    step: undefined,
    refused: readable(refused),
  });
  try {
    const state = readAddress(id, parameters, search);
    if (!state) return refuse(`run: there is no ${quote(new URLSearchParams(search).get('run'))} on this page`);
    const settings = completeSettings(parameters, state.settings);
    const idle = Object.keys(settings).filter((name) => !reach.includes(name));
    const overridden = idle.filter((name) => name in state.settings && settings[name] !== document[name]);
    const kept = Object.fromEntries(idle.map((name) => [name, document[name]!]));
    return { settings: { ...settings, ...kept }, step: state.step, ...(overridden.length > 0 && { overridden }) };
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error;
    return refuse(error.message);
  }
}

/** The address of a state: its query, and the figure as its hash. */
export const addressOfState = (
  place: Place,
  parameters: Parameters,
  settings: AnySettings,
  step: number | undefined,
): string =>
  `${writeAddress(place.experiment, parameters, { settings, ...(step === undefined ? {} : { step }) })}#${place.figure}`;
