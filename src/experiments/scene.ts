// From a figure and its finished runs to the scene that it draws. Build, island and commands put it together here.
import type { Figure, FigureWords, Look, Scene } from '../lib/figure/figure.ts';
import { settingsLine, type AnySettings, type Parameters, type Run } from '../lib/parameter/index.ts';

/** A run together with how many steps it took, for whoever shows one moment of it. */
export interface FinishedRun extends Run {
  readonly steps: number;
}

export type Runs = Readonly<Record<string, FinishedRun>>;

export interface Staging {
  readonly figure: Figure;
  readonly words: FigureWords;
  readonly settings: AnySettings;
  readonly runs: Runs;
}

/** The scene of a figure; `id` must be unique in the document, for ids inside the drawing begin with it. */
export function stage(
  { figure, words, settings, runs }: Staging,
  id: string,
  look: Look,
  step?: number,
): Scene<unknown> {
  const moment = step === undefined ? {} : { step };
  const silent = { id, settings, runs, look, words: words.words ?? {}, ...moment };
  return { ...silent, label: words.alt(silent) };
}

/** How many steps the clock of a figure has: those of its longest run. */
export const stepsOf = (runs: Runs): number => Math.max(0, ...Object.values(runs).map(({ steps }) => steps));

/** Parameters that every run of the figure sets by itself: a reader cannot choose them. */
export const overridden = (figure: Figure, settings: AnySettings): string[] => {
  const runs = Object.values(figure.runs(settings));
  return Object.keys(settings).filter(
    (name) =>
      runs.every((run) => name in run && run[name] !== settings[name]) ||
      new Set(runs.map((run) => run[name] ?? settings[name])).size > 1,
  );
};

/** `slow-learning · cost quadratic | cross-entropy, eta 0.15, …`: what the command line needs to do the same. */
export const lineOf = (id: string, parameters: Parameters, runs: Runs): string =>
  `${id} · ${settingsLine(
    parameters,
    Object.values(runs).map(({ settings }) => settings),
  )}`;
