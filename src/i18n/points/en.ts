// The words of the editor of a reader's own points. Each key has a note for whoever translates it; {…} is filled in and
// stays as it is. They are fetched with the editor.
export const words = {
  /** Question before the three choices below: what a click on the map does. */
  place: 'A click on the map places',
  /** Choice: a point of class 1. */
  one: 'class 1',
  /** Choice: a point of class 0. */
  zero: 'class 0',
  /** Choice: the nearest point goes. */
  away: 'nothing, it takes away',
  /** Label of the field for text. */
  text: 'Points as text: x, y, class',
  /** Note under the field: what it accepts. */
  accepted: 'One point a line: two numbers and 0 or 1, with commas, tabs, semicolons or spaces between.',
  /** Example in the empty field. */
  example: '0.5, 0.8, 1\n-0.4, 0.1, 0',
  /** Label of the field for a file. */
  file: 'Open a file',
  /** Button. */
  undo: 'Undo',
  /** Button. */
  clear: 'Clear',
  /** Button: the text as a CSV file. */
  save: 'Save as a file',
  /** Name of that file. */
  fileName: 'points.csv',
  /** How many points there are. */
  count: 'Points: {count}, {ones} of class 1 and {zeros} of class 0. Every third of a class is held out.',
  /** In its place where there are none. */
  none: 'No points yet. Click on the map, or paste some.',
  /** Added where all are of one class. */
  oneClass: 'All are of class {label}: training waits for one of the other.',
  /** A bad line, by its number. */
  columns: 'Line {line}: three columns are needed, not {count}.',
  /** A bad line: something else than a number. */
  number: 'Line {line}: “{word}” is not a number.',
  /** A bad line: a number such as 0,5. */
  comma: 'Line {line}: “{word}” has a comma. Write a point, such as 0.5.',
  /** A bad line: a number of more than a million. */
  far: 'Line {line}: {word} is too far out.',
  /** A bad line: a class that is neither 0 nor 1. */
  class: 'Line {line}: the class is “{word}”, not 0 or 1.',
  /** After the first few bad lines. */
  more: 'And {count} more lines that cannot be read.',
  /** After a list of bad lines. */
  kept: 'The other lines are used; the text stays as it is.',
  /** Too many rows. */
  beyond: 'Only the first {most} points are used; {count} more stay in the text.',
  /** Where the points do not fit in an address. */
  long: 'These points are too many for a link: it would open without them. Save them as a file.',
  /** When a file could not be read. */
  unread: 'The file could not be read as text.',
  /** Spoken name of the map that takes points. */
  map: 'Map for your own points: arrow keys move the cross, Enter places, Delete takes away',
  /** Spoken after a move of the cross. */
  at: '{x}, {y}',
  /** Spoken after placing. */
  placed: 'class {label} at {x}, {y}',
  /** Spoken after taking away. */
  taken: 'point at {x}, {y} taken away',
  /** Spoken where there is none to take away. */
  nothing: 'no point near the cross',
} as const;

export type PointsWords = Readonly<Record<keyof typeof words, string>>;
