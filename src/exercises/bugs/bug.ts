// An exhibit of the bug museum: a published mistake that can be switched on in an experiment, the lines in question,
// and the gradients that the check looks at. Its text stands in the lesson.

export interface CodeLine {
  readonly text: string;
  /** In which version the line stands; absent: in both. */
  readonly version?: 'right' | 'wrong';
}

export interface Exhibit {
  readonly id: string;
  readonly experiment: string;
  /** The parameter that switches, and its two values. */
  readonly parameter: string;
  readonly right: string;
  readonly wrong: string;
  readonly settings?: Readonly<Record<string, number | string>>;
  readonly code: readonly CodeLine[];
  /** Gradients by their formula in tokens, and where the run has the check's relative error. */
  readonly gradients: readonly { readonly formula: string; readonly pick: string }[];
  /** Beyond this relative error a gradient is named faulty. */
  readonly tolerance: number;
  /** Set where the check has nothing to say, because no gradient is wrong. */
  readonly isSilent?: true;
  /** The curve that is drawn for both versions, from 0 to 1: a list in the run's result. */
  readonly curve: 'share' | 'relative' | 'cost' | 'output' | 'accuracy';
  /** Symptoms to choose from. */
  readonly symptoms: readonly string[];
  /** The symptom that the two runs show. */
  symptom(right: unknown, wrong: unknown): string;
}
