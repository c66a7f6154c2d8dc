// The state of a figure that an address asks for, and the address of a state.
import {
  ParameterError,
  readAddress,
  completeSettings,
  writeAddress,
  type AnySettings,
  type Parameters,
} from '../../lib/parameter/index.ts';
import type { Place } from './places.ts';

export interface Restored {
  readonly settings: AnySettings;
  readonly step: number | undefined;
  /** Why the address was not followed. */
  readonly refused?: string;
}

/** The state that an address asks for, or the document's with the reason. `document` are the figure's own settings. */
export function restore(search: string, id: string, parameters: Parameters, document: AnySettings): Restored {
  const refuse = (refused: string): Restored => ({ settings: document, step: undefined, refused });
  try {
    const state = readAddress(id, parameters, search);
    if (!state) return refuse(`run: there is no "${new URLSearchParams(search).get('run') ?? ''}" on this page`);
    return { settings: completeSettings(parameters, state.settings), step: state.step };
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
