// The words of an exam sheet and of its key. Each key has a note for whoever translates it; {…} is filled in.
export const words = {
  /** Title of the sheet. */
  exam: 'Exam',
  /** Title of the sheet with the answers. */
  key: 'Exam: the key',
  /** Below the title of the sheet. */
  about:
    '{minutes} minutes, {points} points. Pen, paper and a calculator. Where there are boxes, tick one or number them.',
  /** After it, where a program is to be written. */
  aboutPrograms: 'Programs are read, not run: a comma that is missing costs nothing.',
  /** Below the title of the key. */
  aboutKey:
    'Answers and worked solutions for the numbers of this sheet. Every answer has passed the checker of the site.',
  /** Before the command that makes the sheet again. */
  again: 'To make it again:',
  /** Before a rule to write on. */
  name: 'Name',
  /** The same. */
  date: 'Date',
  /** Head of the row with the questions' numbers. */
  question: 'Question',
  /** Head of the row with the points to be had. */
  points: 'Points',
  /** Head of the empty row below. */
  reached: 'Reached',
  /** Last column of these rows. */
  sum: 'Sum',
  /** Label of a question, in the gutter. */
  label: 'Question {number}',
  /** Below a question. */
  worth: '{points} points, about {minutes} minutes · lesson {lesson}',
  /** At the foot of every page. */
  foot: 'seed {seed} · {minutes} minutes · lessons {lessons}',
  /** Between the number of a page and how many there are. */
  of: ' of ',
} as const;
