// What the page and the worker that trains say to each other. A job is one run; what belongs to an earlier one is
// dropped.
import type { Curves } from '../../lib/data/digit-training.ts';
import type { RunSettings } from './settings.ts';

export type Phase = 'running' | 'resting' | 'done' | 'diverged';

export interface Place {
  readonly epoch: number;
  readonly batch: number;
  readonly batches: number;
}

/** Where a run is and what its network says: typed arrays are handed over, not shared. */
export interface Snapshot extends Place {
  readonly phase: Phase;
  readonly settings: RunSettings;
  readonly curves: Curves;
  readonly norms: readonly (readonly number[])[];
  /** All parameters in order, as they stand. */
  readonly parameters: Float64Array;
  /** Of the held-out pictures, ten a row, after the last whole epoch. */
  readonly outputs: Float64Array;
}

/** Held-out pictures, a byte a pixel. */
export interface Pictures {
  readonly columns: number;
  readonly labels: Uint8Array;
  readonly bytes: Uint8Array;
}

export type ToWorker =
  | { readonly type: 'start'; readonly job: number; readonly settings: RunSettings; readonly till: number }
  /** Goes on until so many epochs are done; `batches`: no further than so many batches. */
  | { readonly type: 'go'; readonly till: number; readonly batches?: number }
  | { readonly type: 'pause' }
  | { readonly type: 'save' }
  | { readonly type: 'load'; readonly job: number; readonly text: string }
  /** One held-out picture to the last bit. */
  | { readonly type: 'picture'; readonly index: number }
  | { readonly type: 'files'; readonly files: readonly Blob[]; readonly as?: 'images' | 'labels' };

export type About = 'run' | 'load' | 'save' | 'files';

export type FromWorker =
  | { readonly type: 'at'; readonly job: number; readonly at: Place }
  | { readonly type: 'snapshot'; readonly job: number; readonly snapshot: Snapshot }
  | { readonly type: 'pictures'; readonly job: number; readonly pictures: Pictures }
  | { readonly type: 'saved'; readonly text: string }
  | { readonly type: 'picture'; readonly index: number; readonly values: Float64Array }
  | { readonly type: 'files'; readonly images: number | null; readonly labels: number | null; readonly side: readonly number[]; readonly ready: boolean } // prettier-ignore
  | { readonly type: 'refused'; readonly about: About; readonly message: string };
