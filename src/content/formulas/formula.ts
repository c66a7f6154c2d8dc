// What the formula sheet knows of a formula: where its signs are written, once, and what it is.
export type FormulaSource =
  /** A numbered equation of a lesson: all its lines, or some, counted from 1. */
  | { readonly equation: string; readonly lines?: readonly number[] }
  /** Steps of a derivation, each with its left side, and the section that it stands in. */
  | { readonly derivation: string; readonly steps: readonly number[]; readonly section: string }
  /** Written here, in tokens, because its lesson says it in words or draws it; with the section that does. */
  | { readonly tex: readonly string[]; readonly section: string };

export interface Formula {
  /** Its anchor on the sheet. */
  readonly id: string;
  readonly name: string;
  readonly source: FormulaSource;
  /** What it is, in a few words; formulas between dollars. */
  readonly about: string;
  /** The shape of what stands on the left. */
  readonly shape?: string;
}

/** The formulas of one lesson, in its order. */
export interface LessonFormulas {
  readonly lesson: string;
  readonly formulas: readonly Formula[];
}
