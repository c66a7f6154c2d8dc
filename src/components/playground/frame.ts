// What the page is told of a moment: the network as it was kept, on its examples, and the curves up to the end.
import type { Bench } from '../../experiments/playground/bench.ts';
import { examplesOf, type Examples } from '../../experiments/playground/examples.ts';
import { momentOf, type Moment } from '../../experiments/playground/moment.ts';
import { networkOf, restore } from '../../experiments/playground/network.ts';
import type { Settings } from '../../experiments/playground/parameters.ts';
import type { Network } from '../../lib/nn/index.ts';
import type { History, Kept } from './history.ts';
import type { Frame, Phase, Plan } from './protocol.ts';

export interface Run {
  readonly bench: Bench;
  readonly plan: Plan;
  readonly history: History;
  /** The epoch looked at; undefined: the last one. */
  readonly shown: number | undefined;
}

export function networkAt({ settings, numbers }: Kept): Network {
  const network = networkOf(settings, false);
  restore(network, numbers);
  return network;
}

/** Examples are made once for all moments of the same settings. */
export function createFrames(): (phase: Phase, run: Run) => Frame {
  const examples = new WeakMap<Settings, Examples>();

  function momentAt(kept: Kept, bench: Bench): Moment {
    const { epoch, settings } = kept;
    const known = settings === bench.settings ? bench.examples : (examples.get(settings) ?? examplesOf(settings));
    examples.set(settings, known);
    return momentOf(epoch, settings, networkAt(kept), known);
  }

  return (phase, { bench, plan, history, shown }) => {
    const { curves, epoch: end, problem, diverged } = bench;
    const kept = history.at(shown === undefined ? end : Math.min(shown, end))!;
    const { cost, heldCost, wrong, heldWrong } = curves;
    const all = (values: readonly number[]): Float64Array => Float64Array.from(values);
    return {
      phase: diverged && phase !== 'preparing' ? 'diverged' : phase,
      ...{ end, problem, diverged, stride: history.stride },
      ...{ base: plan.base, changes: plan.changes, moment: momentAt(kept, bench) },
      curves: { cost: all(cost), heldCost: all(heldCost), wrong: all(wrong), heldWrong: all(heldWrong) },
    };
  };
}
