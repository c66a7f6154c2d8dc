// The words of the syllabus. Each key has a note for whoever translates it; {…} is filled in.
export const words = {
  /** Link to the printed syllabus, on A4. */
  a4: 'As a PDF, A4, {pages} pages',
  /** The same, on letter paper. */
  letter: 'letter, {pages} pages',
  /** Heading of one way to spread the lessons; {count} weeks. */
  weeks: '{count} weeks',
  /** Below it. */
  paceAbout:
    'At home {least} to {most} minutes a week, in class at most {longest}. All numbers are minutes: reading as each lesson states it, exercises as each of them declares it.',
  /** Heads of the columns. */
  week: 'week',
  /** The same. */
  lessons: 'lessons',
  /** The same: minutes of reading. */
  reading: 'reading',
  /** The same: minutes in class. */
  inClass: 'in class',
  /** The same: exercises with their minutes. */
  exercises: 'exercises',
  /** The same: sum of reading and exercises. */
  atHome: 'at home',
  /** Minutes, short. */
  minutes: '{minutes} min',
  /** Spoken name of a table. */
  table: 'The lessons in {count} weeks, with minutes',
  /** Heading above the plans of the single lessons. */
  eachLesson: 'Lesson by lesson',
  /** Below it. */
  eachAbout:
    'A plan for the class counts {question} minutes for the question at the start, {prediction} for a guess, {live} for an experiment on the screen, {derivation} for a derivation on the board and {closing} to look back. The exercises set are spread over kinds and degrees.',
  /** Label: the lessons that must come before. */
  needs: 'Needs',
  /** The same, where there are none. */
  needsNothing: 'nothing before it',
  /** Label: what students can do afterwards. */
  outcomes: 'Afterwards you can',
  /** Label: the plan for the class with its minutes. */
  classPlan: 'In class, {minutes} min',
  /** First entry of the plan. */
  atTheStart: 'The question: {question}',
  /** Last entry. */
  atTheEnd: 'What to keep, and the exercises to set',
  /** In an entry: guesses. */
  guess: 'a guess',
  /** The same, more than one. */
  guesses: '{count} guesses',
  /** In an entry: derivations. */
  derive: 'a derivation on the board',
  /** The same, more than one. */
  derives: '{count} derivations on the board',
  /** In an entry: experiments to run, before their links. */
  run: 'run',
  /** A figure, as a link. */
  figure: 'Figure {number}',
  /** Label: exercises to set where a course has so many weeks. */
  set: 'To set, {count} weeks',
  /** Label: papers to hand out. */
  handOut: 'To hand out',
  /** A link to the page of all figures, at this lesson. */
  allFigures: 'its figures for slides',
} as const;

export type SyllabusKey = keyof typeof words;
export type SyllabusWords = Readonly<Record<SyllabusKey, string>>;
