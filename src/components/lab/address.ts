// What an address means for the figures of a page: which one it speaks of, and what state it asks for.
import {
  ParameterError,
  readAddress,
  completeSettings,
  writeAddress,
  type AnySettings,
  type Parameters,
} from '../../lib/parameter/index.ts';

export interface Place {
  readonly figure: string;
  readonly experiment: string;
}

/**
 * The figure that an address speaks of: of the experiment it names, the one in its hash, else the first. An experiment
 * that is not on the page is answered by the page's first figure, in words.
 */
export function addressed(search: string, hash: string, places: readonly Place[]): string | undefined {
  const run = new URLSearchParams(search).get('run');
  if (run === null) return undefined;
  const named = places.filter(({ experiment }) => experiment === run);
  const meant = named.find(({ figure }) => `#${figure}` === hash) ?? named[0] ?? places[0];
  return meant?.figure;
}

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
