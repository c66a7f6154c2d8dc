// What an experiment's folder offers. Only the declaration is loaded with it; the rest when asked for, so that a
// worker never loads pictures and a page never loads claims.
import type { Figure, FigureWords } from '../lib/figure/figure.ts';
import type { AnySettings, Experiment, Parameters, Run } from '../lib/parameter/index.ts';

export interface ParameterWords {
  readonly label: string;
  /** The letter of the formulas, as it stands in a control. */
  readonly letter?: string;
  /** What the options of a choice are called. */
  readonly options?: Readonly<Record<string, string>>;
}

/** What a language says about an experiment. */
export interface ExperimentWords<Result = unknown> {
  readonly title: string;
  readonly parameters: Readonly<Record<string, ParameterWords>>;
  readonly presets: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, FigureWords<Result>>>;
  /** The rows of the small table under the controls. */
  readonly readings?: readonly { readonly label: string; of(result: Result): string }[];
  /** Sentences about a finished run for the page's live region and the lines under the plate. */
  readonly tell?: (run: { settings: Readonly<Record<string, number | string>>; result: Result }) => string | undefined;
}

/** A sentence that stands only while its predicate over runs and seeds is true. */
export interface Claim {
  readonly id: string;
  /** Whether it holds, and the numbers that the sentence may quote. */
  check(): { readonly holds: boolean; readonly slots: Readonly<Record<string, number>> };
}

/** Runs too long for a build: `npm run record` computes them once and keeps a file (recorded.ts reads it). */
export interface Recording<Result = unknown> {
  /** What the runs are set to, over the defaults: one entry a run, twenty seeds are twenty. */
  readonly runs: readonly AnySettings[];
  /** What is kept of a run: plain JSON data. */
  keep(run: Run<Result>): unknown;
}

export interface Folder<P extends Parameters = Parameters, Result = unknown> {
  readonly experiment: Experiment<P, Result>;
  readonly figures: () => Promise<readonly Figure<Result>[]>;
  readonly claims: () => Promise<readonly Claim[]>;
  readonly words: Readonly<Record<string, () => Promise<ExperimentWords<Result>>>>;
  /** By name; declared in recordings.ts. */
  readonly recordings?: () => Promise<Readonly<Record<string, Recording<Result>>>>;
}

/** Forgets the types of one folder, so that all stand in one list. */
export const defineFolder = <P extends Parameters, Result>(folder: Folder<P, Result>): Folder =>
  folder as unknown as Folder;
