// The words around formulas: derivations, their checks, the notation. Each key has a note for whoever translates it;
// {…} is filled in and stays as it is. A second language is a file beside this one.
export const words = {
  /** Spoken name of a displayed formula without a number. */
  formula: 'Formula',
  /** In place of a check's result where a step says what a sign stands for. */
  definition: 'definition',
  /** Spoken before a step's residual. */
  residual: 'checked, residual',
  /** Shown when the pointer rests on a residual. */
  howChecked: 'Both sides evaluated on {networks} random networks; the largest relative difference',
  /** First word of the closing line, set bold. */
  checked: 'Checked.',
  /** Closing line of a derivation with one step to check. */
  checkedOne: 'Both sides of one step on {networks} random networks; largest residual {residual}.',
  /** Closing line; {steps} is one of the count words. */
  checkedMany: 'Both sides of {steps} steps on {networks} random networks; largest residual {residual}.',
  /** Count words from zero to twelve, parted by spaces; higher counts are written as numbers. */
  counts: 'no one two three four five six seven eight nine ten eleven twelve',
  /** Button that runs the check in the reader's browser. */
  again: 'Check again',
  /** While it runs. */
  running: 'Checking on {done} of {networks} networks',
  /** First words of the line after a check in the reader's browser. */
  here: 'Checked in your browser.',
  /** When a step proves false in the reader's browser. */
  failed: 'The check failed here: {message}',
  /** When the check does not arrive over the network. */
  notLoaded: 'The check could not be loaded. Reload the page when you are connected.',
  /** Label of the choice of notation, in the head. */
  notation: 'Notation',
  /** Choices of notation: the course's own … */
  notationCourse: 'of the course',
  /** … that of a source document … */
  notationB: 'document B',
  /** … of another … */
  notationC: 'document C',
  /** … */
  notationD: 'document D',
  /** … */
  notationE: 'document E',
  /** … of Michael Nielsen's book … */
  notationNielsen: 'Nielsen',
  /** … of the book by Goodfellow, Bengio and Courville. */
  notationGoodfellow: 'Goodfellow',
  /** Spoken after the notation has changed; {notation} is the chosen line. */
  changed: 'Formulas are now in this notation: {notation}.',
  /** Spoken and shown when the other notation could not be fetched. */
  notFetched: 'The formulas could not be loaded in this notation: {notation}. They stay as they are.',
} as const satisfies Record<string, string>;

export type FormulaKey = keyof typeof words;
export type FormulaWords = Readonly<Record<FormulaKey, string>>;
