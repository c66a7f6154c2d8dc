// The words of the reference pages. Each key has a note for whoever translates it; {…} is filled in.
export const words = {
  /** Legend of the choice of a second notation on the formula sheet. */
  beside: 'Beside the course',
  /** Under that choice. */
  besideAbout: 'Letters change, colors stay: what is violet is the net input under every name.',
  /** When the formulas of a notation could not be fetched. */
  besideFailed: 'The formulas could not be loaded in this notation. Those shown stay.',
  /** Head of the formula sheet's first column, read out only. */
  inLesson: 'In its lesson',
  /** Head of the column that never changes. */
  courseColumn: 'The course (and document A)',
  /** Head of the last column. */
  whatShape: 'What it is, its shape',
  /** Spoken name of a link to the place of a formula that has no number. */
  whereItStands: '{name}: where it stands',
  /** Text of that link. */
  there: 'there',
} as const;

export type ReferenceKey = keyof typeof words;
export type ReferenceWords = Readonly<Record<ReferenceKey, string>>;
