// What a plate is told by the build, and what it shows.
import type { AnySettings, Parameters } from '../../lib/parameter/index.ts';
import { printValue } from '../../lib/parameter/index.ts';
import type { LabWords } from '../../i18n/lab/en.ts';
import type { ParameterWords } from '../../experiments/folder.ts';

/** A row of the table of results: its label and one text for each run. */
export interface Row {
  readonly label: string;
  readonly values: readonly string[];
}

export interface LabProps {
  readonly experiment: string;
  readonly figure: string;
  readonly number: string | undefined;
  readonly lang: string;
  readonly parameters: Parameters;
  /** The parameters that have a control, with what they are called. */
  readonly controls: readonly (ParameterWords & { readonly name: string })[];
  /** The figure's own settings, to which "Back to the document" goes back. */
  readonly document: AnySettings;
  readonly moving: boolean;
  /** Whether the document's run is computed beside the page, so that its progress has a place from the start. */
  readonly long: boolean;
  /** Steps of the document's run. */
  readonly steps: number;
  /** Names of the runs, as heads of the table. */
  readonly runs: readonly string[];
  readonly rows: readonly Row[];
  readonly words: LabWords;
}

export interface View {
  readonly settings: AnySettings;
  /** What stands in each control, by parameter: also what was refused. */
  readonly texts: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  /** The moment shown; undefined: the whole run. */
  readonly step: number | undefined;
  readonly steps: number;
  readonly activity: 'resting' | 'playing' | 'computing';
  /** Percent of a long run that is computed. */
  readonly percent: number;
  readonly rows: readonly Row[];
  /** A sentence about the run, the address or what went wrong. */
  readonly notice: string;
  /** Whether the worker was lost, so that the run can be asked for again. */
  readonly lost: boolean;
  /** For whoever listens. */
  readonly spoken: string;
  /** Whether something differs from the document. */
  readonly changed: boolean;
}

export const textsOf = (settings: AnySettings): Record<string, string> =>
  Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, printValue(value)]));

/** What the page shows before anybody acts: the same at build and in the browser. */
export const firstView = ({ document, steps, rows }: LabProps): View => ({
  settings: document,
  texts: textsOf(document),
  errors: {},
  step: undefined,
  steps,
  activity: 'resting',
  percent: 0,
  rows,
  notice: '',
  lost: false,
  spoken: '',
  changed: false,
});

/** Whether settings or moment differ from the document. */
export const differs = ({ settings, step }: View, document: AnySettings): boolean =>
  step !== undefined || Object.keys(document).some((name) => settings[name] !== document[name]);
