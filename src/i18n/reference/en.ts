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
  /** Crosswalk: head of the course's own column. */
  ofCourse: 'course, A',
  /** Above the table of signs. */
  letters: 'Letters',
  /** Head of its first column. */
  quantity: 'quantity',
  /** Row: how one example is written. */
  exampleIs: 'One example is',
  /** An example is a column of numbers … */
  column: 'a column',
  /** … or a row … */
  row: 'a row',
  /** … or its elements are written one by one. */
  element: 'element by element',
  /** Row: shape of the weights. */
  weightsAre: 'Shape of the weights',
  /** Below the table of signs. */
  lettersNote:
    'Where a document has no sign of its own for a quantity, the course’s stands in its column. B draws one hidden layer only; its letters by role are set where a layer’s number says which role it is.',
  /** Above the table of signs that are not compared. */
  furtherSigns: 'Further signs',
  /** Below that table. */
  furtherNote: 'As the course writes them, each with the lesson that brings it.',
  /** Head of the column with the sign … */
  sign: 'sign',
  /** … and with the lesson. */
  broughtBy: 'from',
  /** Above the table of products. */
  products: 'Order and transposes',
  /** Head of its first column. */
  notationHead: 'notation',
  /** Below that table, before a link to the formula sheet. */
  allFormulas: 'All formulas side by side:',
  /** Above the list of what one trips over. */
  traps: 'Where one trips',
  /** Map: above it, what it shows and how to travel. */
  mapHow:
    'Read downwards: each lesson stands below what it needs. Point at one, or go there with Tab and the arrow keys, and the way to it lights up.',
  /** What is read out after a lesson’s title on the map. */
  nodeSpoken: 'Needs: {needs}. Leads to: {next}.',
  /** A lesson without needs, or that nothing needs. */
  nothing: 'nothing',
  /** How much comes before a lesson: one lesson. */
  beforeOne: 'Before “{title}”: {count} lesson, about {hours} hour.',
  /** None, or several. */
  beforeMany: 'Before “{title}”: {count} lessons, about {hours} hours.',
  /** Above the list of the same. */
  asList: 'The same as a list',
  /** In the list: what a lesson builds on directly. */
  needsHead: 'needs',
  /** What builds on it directly. */
  leadsTo: 'leads to',
  /** Nothing does. */
  theEnd: 'nothing further in this course',
  /** The terms that it brings. */
  introduces: 'introduces',
  /** People: below, before a link to the timeline. */
  inOrder: 'The same in one drawing:',
  /** Bibliography: link to the paragraph on who wrote it. */
  whoFound: 'who found it',
  /** Where this leads: spoken name of the drawing at its top. */
  family: 'Which architectures grow from which',
  /** In that drawing: where all of them come from. */
  thisCourse: 'Feed-forward networks: this course',
  /** Above the books. */
  readOn: 'Where to read on',
  /** Before the books. */
  readOnAbout:
    'The course stops here. But for a linear autoencoder in lesson 4 it has no experiment on any of these, and its library builds feed-forward networks only. These can take you further.',
  /** Glossary: before the numbers of the lessons that use a term further on. */
  alsoIn: 'also in',
} as const;

export type ReferenceKey = keyof typeof words;
export type ReferenceWords = Readonly<Record<ReferenceKey, string>>;
