// What the page and the worker that trains say to each other. A job is one run from its beginning; a word counts the
// changes of settings, so that the page knows which of them a frame has heard.
import type { Change } from '../../experiments/playground/changes.ts';
import type { Moment } from '../../experiments/playground/moment.ts';
import type { SettingName, Settings } from '../../experiments/playground/parameters.ts';
import type { FileKind } from './files.ts';

export type Phase = 'preparing' | 'running' | 'resting' | 'diverged';

/** A run: what it begins with, what is changed on its way, how far it goes. */
export interface Plan {
  readonly base: Settings;
  readonly changes: readonly Change[];
  readonly till: number;
}

export interface CurveArrays {
  readonly cost: Float64Array;
  readonly heldCost: Float64Array;
  readonly wrong: Float64Array;
  readonly heldWrong: Float64Array;
}

/** All that the page shows, at one moment. */
export interface Frame {
  readonly phase: Phase;
  readonly base: Settings;
  readonly changes: readonly Change[];
  /** Epochs done. */
  readonly end: number;
  readonly curves: CurveArrays;
  readonly moment: Moment;
  readonly problem: 'empty' | 'one class' | null;
  readonly diverged: { readonly epoch: number; readonly parameter: string } | null;
  /** Every so many epochs can be looked at again. */
  readonly stride: number;
}

/** Arrays of a network by name, as a file holds them. */
export type Weights = Readonly<Record<string, readonly number[]>>;

export type ToWorker =
  /** `then`: whether it goes on from there; `show`: the moment looked at; `weights`: what should come out. */
  | { readonly type: 'start'; readonly job: number; readonly plan: Plan; readonly then: 'rest' | 'run' | 'step'; readonly show?: number | undefined; readonly weights?: Weights | undefined } // prettier-ignore
  | { readonly type: 'go' }
  | { readonly type: 'pause' }
  | { readonly type: 'step' }
  /** Epochs a second; 0: as many as can be. */
  | { readonly type: 'pace'; readonly pace: number }
  | {
      readonly type: 'change';
      readonly word: number;
      readonly set: readonly (readonly [SettingName, number | string])[];
    }
  | { readonly type: 'show'; readonly epoch: number | undefined }
  | { readonly type: 'file'; readonly kind: FileKind };

export type FromWorker =
  | { readonly type: 'frame'; readonly job: number; readonly word: number; readonly frame: Frame }
  | { readonly type: 'at'; readonly job: number; readonly epoch: number }
  /** Whether the weights came out as the file has them. */
  | { readonly type: 'loaded'; readonly job: number; readonly isSame: boolean }
  | { readonly type: 'file'; readonly kind: FileKind; readonly text: string }
  | { readonly type: 'refused'; readonly job: number; readonly message: string };
