// What the page and the worker say to each other. A job is one figure's runs; its number comes back with every answer.
import type { Runs } from '../../experiments/scene.ts';

/** Settings of runs, by the names that a figure gave them. */
export type Wanted = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export type ToWorker =
  | {
      readonly type: 'run';
      readonly job: number;
      readonly experiment: string;
      readonly wanted: Wanted;
    }
  | { readonly type: 'cancel'; readonly job: number };

export type FromWorker =
  | { readonly type: 'progress'; readonly job: number; readonly share: number }
  | { readonly type: 'snapshot'; readonly job: number; readonly name: string; readonly run: Runs[string] }
  | { readonly type: 'done'; readonly job: number; readonly runs: Runs; readonly ms: number }
  | { readonly type: 'error'; readonly job: number; readonly message: string };

/** Above this many elementary steps a change is computed in the worker, below on the spot. */
export const ON_THE_SPOT = 2e6;
