// From a figure and its finished runs to the scene that it draws. Build, island and commands put it together here.
import type { Figure, FigureWords, Look, Scene } from '../lib/figure/figure.ts';
import {
  printValue,
  settingsLine,
  type AnySettings,
  type Parameter,
  type Parameters,
  type Run,
  runExperiment,
  type Experiment,
} from '../lib/parameter/index.ts';

/** A run together with how many steps it took, for whoever shows one moment of it. */
export interface FinishedRun extends Run {
  readonly steps: number;
}

/** Runs to the end and counts the steps. */
export function finish<P extends Parameters, Result>(
  experiment: Experiment<P, Result>,
  given: Readonly<Record<string, unknown>>,
): FinishedRun {
  let steps = 0;
  const run = runExperiment(experiment, given, ({ step }) => (steps = step));
  return { ...run, steps };
}

export type Runs = Readonly<Record<string, FinishedRun>>;

export interface Staging {
  readonly words: FigureWords;
  readonly settings: AnySettings;
  readonly runs: Runs;
}

/** The scene of a figure; `id` must be unique in the document, for ids inside the drawing begin with it. */
export function stage({ words, settings, runs }: Staging, id: string, look: Look, step?: number): Scene<unknown> {
  const moment = step === undefined ? {} : { step };
  const silent = { id, settings, runs, look, words: words.words ?? {}, ...moment };
  return { ...silent, label: words.alt(silent) };
}

/** How many steps the clock of a figure has: those of its longest run. */
export const stepsOf = (runs: Runs): number => Math.max(0, ...Object.values(runs).map(({ steps }) => steps));

/** Two values of a parameter that differ. */
function twoValues(parameter: Parameter): readonly (number | string)[] {
  if (parameter.kind === 'array') return [parameter.default, '[]'];
  if (parameter.kind === 'points') return [parameter.default, '0_0_1'];
  if (parameter.kind === 'text') return [parameter.default, `${parameter.default} `];
  return parameter.kind === 'choice' ? parameter.options.slice(0, 2) : parameter.range;
}

/** Whether a parameter reaches the figure's runs: one that all runs set by themselves is none to choose. */
export function reaches(figure: Figure, parameters: Parameters, settings: AnySettings, name: string): boolean {
  const runs = twoValues(parameters[name]!).map((value) => JSON.stringify(figure.runs({ ...settings, [name]: value })));
  return new Set(runs).size > 1;
}

/** Many runs in few words: the values that occur, and of more than four only the ends. */
function spanned(values: readonly string[]): string {
  const distinct = [...new Set(values)];
  return distinct.length > 4 ? `${distinct[0]} … ${distinct.at(-1)}` : distinct.join(' | ');
}

/** `slow-learning · cost quadratic | cross-entropy, eta 0.15, …`: what the command line needs to do the same. */
export function lineOf(id: string, parameters: Parameters, runs: Runs): string {
  const all = Object.values(runs).map(({ settings }) => settings);
  if (all.length === 0 || Object.keys(parameters).length === 0) return id; // recorded, or nothing to set
  if (all.length <= 4) return `${id} · ${settingsLine(parameters, all)}`;
  const parts = Object.keys(parameters).map((name) => `${name} ${spanned(all.map((run) => printValue(run[name]!)))}`);
  return `${id} · ${parts.join(', ')}`;
}
