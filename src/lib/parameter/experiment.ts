// A declared experiment: what can be set, the documents' own settings, and a pure, seeded run.
import type { AnySettings, Parameters, Settings } from './parameter.ts';
import { completeSettings } from './settings.ts';
import { ParameterError } from './value.ts';

/** Yielded while a run goes on, so that whoever waits can show how far it is and stop it. */
export interface Progress {
  readonly step: number;
  readonly of: number;
  /** What the result would be if the run ended here, as a copy: for a long run that is worth watching. */
  readonly snapshot?: unknown;
}

export interface Preset<P extends Parameters> {
  readonly name: string;
  readonly settings: Partial<Settings<P>>;
}

export type Files = Readonly<Record<string, Blob>>;

export interface Experiment<P extends Parameters = Parameters, Result = unknown> {
  readonly id: string;
  /** The slug of the lesson where it stands. */
  readonly lesson: string;
  /** Letters of the documents that it reproduces. */
  readonly documents: readonly string[];
  readonly parameters: P;
  /** The documents' own settings; the first is the one that "as in the document" goes back to. */
  readonly presets: readonly Preset<P>[];
  /** Elementary steps of a run, to choose between the page's thread and a worker, and to refuse what is too much. */
  work(settings: Settings<P>): number;
  /** Where it can read files: makes of them what the run takes, by the names of the parameters that hold their paths. */
  readFiles?(files: Files): Promise<unknown>;
  /** The same settings and files give the same bits. Yields now and then; returns plain JSON data. */
  run(settings: Settings<P>, files?: unknown): Generator<Progress, Result, void>;
}

/** A run together with what it ran with. */
export interface Run<Result = unknown> {
  readonly settings: AnySettings;
  readonly result: Result;
}

/** No run takes more than this many elementary steps: some ten seconds on a laptop. */
export const MOST_WORK = 5e8;

export const defineExperiment = <const P extends Parameters, Result>(
  experiment: Experiment<P, Result>,
): Experiment<P, Result> => experiment;

/** Completes and checks the settings, and refuses a run that would take too long. */
export function settingsFor<P extends Parameters, Result>(
  experiment: Experiment<P, Result>,
  given: Readonly<Record<string, unknown>>,
): Settings<P> {
  const settings = completeSettings(experiment.parameters, given);
  const work = experiment.work(settings);
  if (!(work <= MOST_WORK)) {
    throw new ParameterError(`${experiment.id}: these settings take ${work} steps, at most ${MOST_WORK} are run`);
  }
  return settings;
}

/** Runs to the end. `watch` sees every sign of progress. */
export function runExperiment<P extends Parameters, Result>(
  experiment: Experiment<P, Result>,
  given: Readonly<Record<string, unknown>> = {},
  watch?: (progress: Progress) => void,
  files?: unknown,
): Run<Result> {
  const settings = settingsFor(experiment, given);
  const steps = experiment.run(settings, files);
  for (;;) {
    const next = steps.next();
    if (next.done) return { settings, result: next.value };
    watch?.(next.value);
  }
}
