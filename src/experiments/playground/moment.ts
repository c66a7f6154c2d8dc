// One moment of a run, complete: all that is drawn and told of it.
import { classOf, forward, type Network } from '../../lib/nn/index.ts';
import { checkOf, type CheckedArray } from './check.ts';
import { listed, seenBy, type Example, type Examples, type Window } from './examples.ts';
import { mapsOf, type Maps } from './maps.ts';
import type { Settings } from './parameters.ts';

export interface Moment {
  readonly epoch: number;
  readonly settings: Settings;
  readonly maps: Maps;
  /** W[l][i][j] from unit i to unit j of the next layer, and b[l][j]. */
  readonly W: readonly (readonly (readonly number[])[])[];
  readonly b: readonly (readonly number[])[];
  readonly check: readonly CheckedArray[];
  readonly window: Window;
  readonly training: readonly Example[];
  readonly heldOut: readonly Example[];
  /** Places in the two lists of examples that are answered wrong. */
  readonly wrong: readonly number[];
  readonly heldWrong: readonly number[];
}

/** `network` holds the numbers of the moment and drops nothing. */
export function momentOf(epoch: number, settings: Settings, network: Network, examples: Examples): Moment {
  const { training, heldOut, window } = examples;
  const wrongOf = (data: Examples['training']): number[] => {
    if (data.X.rows === 0) return [];
    const { X } = seenBy(examples, data);
    const answers = forward(network, X);
    return answers.row.flatMap((h, i) => (classOf(h) === data.labels[i] ? [] : [i]));
  };
  return {
    ...{ epoch, settings, window },
    W: network.layers.map(({ W }) => W.row.map((row) => Array.from(row))),
    b: network.layers.map(({ b }) => Array.from(b)),
    ...{ training: listed(training), heldOut: listed(heldOut) },
    ...{ wrong: wrongOf(training), heldWrong: wrongOf(heldOut) },
    check: checkOf(network, seenBy(examples, training), settings.batch),
    maps: mapsOf(network),
  };
}
