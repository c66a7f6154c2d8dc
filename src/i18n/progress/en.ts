// The words about what a reader did, what to repeat, and reading without a network. Each key has a note for whoever
// translates it; {…} is filled in and stays as it is. They are fetched by the pages that say them.
export const words = {
  /** Note at the foot of the window when a new version of the site has been fetched. */
  newVersion: 'A new version is ready. Reload when it suits you.',
  /** Button beside it. */
  reload: 'Reload',
  /** Button that closes the note. */
  close: 'Close',
  /** Note once a page, after a choice such as the theme that could not be kept. */
  choiceNotKept: 'This browser keeps nothing for this site: the choice holds until you leave the page.',
  /** Link on the first page to where the reader stopped. */
  goOn: 'Go on: lesson {number}, {section}',
  /** The same where no section had begun. */
  goOnLesson: 'Go on: lesson {number}',
  /** Beside a lesson on the first page: all its sections were read. */
  readAll: 'read',
  /** Beside a lesson: how much of it was read. */
  readPart: 'read {read}/{sections}',
  /** Beside a lesson: exercises answered right. */
  answered: 'solved {right}/{exercises}',

  /** Said without a script. */
  unscripted:
    'What you did is kept by a script in this browser, and yours runs none. The table shows what there is to do.',
  /** Heading of the plan. */
  repeat: 'To repeat',
  /** How the plan comes about, in a sentence; {days} is a list of numbers. */
  repeatAbout:
    'An exercise that went wrong comes back after {days} days, later each time you get it right; a mistake begins the row again.',
  /** Before the last of a list. */
  and: 'and',
  /** Heading of the table, and its columns. */
  byLesson: 'Lesson by lesson',
  columnLesson: 'Lesson',
  columnSections: 'Sections read',
  columnExercises: 'Exercises',
  columnPredictions: 'Predictions',
  /** Heading of what can be done with all of it. */
  yours: 'It is yours',
  /** Where it is kept. */
  yoursAbout:
    'All of this is kept in this browser and nowhere else: no account, no server. A file carries it to another browser, or through a clean-up of this one.',
  /** Button: all of it as a file. */
  export: 'Save as a file',
  /** Name of that file. */
  fileName: 'feedforward-progress-{day}.json',
  /** Question before the two choices of how to read a file in. */
  importHow: 'Read a file in',
  importMerge: 'and add it to what is here',
  importReplace: 'in place of what is here',
  /** Label of the field that takes the file. */
  importFile: 'File',
  /** Button. */
  erase: 'Erase all of it',
  /** Heading of reading without a network. */
  offlineTitle: 'Without a network',
  /** How that works. */
  offlineHow:
    'Lessons that you have visited can be read, and their experiments run, without a network. The others can be kept beforehand.',
  /** Title of the page that stands in for one that is not kept, and its first lines. */
  offline: 'No network, and this page is not kept',
  offlineAbout:
    'This device keeps the pages that you have visited. This one is not among them; it will open when the network is back.',

  /** Cell of the table: so many of so many. */
  countOf: '{count} of {all}',
  /** Cells of exercises and predictions hold those of the following that are not zero. Answered or guessed right. */
  right: '{count} right',
  /** Exercises tried without success. */
  tried: '{count} not yet',
  /** Predictions that missed. */
  missed: '{count} missed',
  /** Predictions placed before it was kept whether they were right. */
  placed: '{count} placed',
  /** Not tried yet. */
  open: '{count} open',
  /** Where you stopped: nothing yet. */
  notBegun: 'Nothing is kept yet. What you read, predict and answer in the lessons will be listed here.',
  /** Link to where the reader stopped, with the day. */
  stopped: 'Go on where you stopped on {day}: lesson {number}, {section}',
  /** Its end where no section had begun. */
  fromTop: 'from the top',
  /** Heading of what is due, and of what follows. */
  dueToday: 'Today',
  dueLater: 'In {days} days',
  dueTomorrow: 'Tomorrow',
  /** An exercise in the plan. */
  planEntry: 'Exercise {number}',
  /** Added to it: what is known of it. */
  planPlace: '{box} of {boxes} repetitions done',
  /** Added where it has several variants. */
  newNumbers: 'with new numbers',
  /** Where nothing is due. */
  planEmpty: 'Nothing to repeat. An exercise that you answer wrong will be listed here the day after.',
  /** Lessons with many wrong answers, and their terms. */
  weak: 'Lesson {number} has {wrong} exercises that went wrong. Its terms:',

  /** After a file was written. */
  exported: 'Written: {name}.',
  /** After a file was read in. */
  imported: 'Read in. Exercises: {exercises}, predictions: {predictions}, sections: {sections}.',
  /** Files that cannot be read in: each sentence says why; what is kept stays. */
  notJson:
    'That file is no progress of this course: it is not in the form that “Save as a file” writes. What is kept here stays as it was.',
  otherJson: 'That file holds something else than the progress of this course. What is kept here stays as it was.',
  damagedFile: 'Parts of that file are damaged, so nothing was read in. What is kept here stays as it was.',
  newerFile:
    'That file was written by a newer version of this site. Reload the page and try again; what is kept here stays as it was.',
  tooBig: 'That file has {size} MB; progress never has more than {most}. What is kept here stays as it was.',
  unreadable: 'The file could not be read. What is kept here stays as it was.',
  /** After erasing. */
  erased: 'Erased. Exercises: {exercises}, predictions: {predictions}, sections: {sections}.',
  /** Button beside it. */
  undo: 'Undo',
  /** After undoing. */
  undone: 'All of it is back.',
  /** Where the names of lessons and exercises could not be fetched. */
  namesMissing:
    'The names of lessons and exercises could not be fetched, so only the file can be used. Reload when the network is back.',

  /** Storage that does not work, at the top of the page. */
  blocked:
    'This browser keeps nothing for this site. You can read, predict and answer; it is forgotten when you leave.',
  full: 'This browser’s storage is full: what you do from now on is not kept. Save what is here as a file.',
  newer:
    'What is kept here was written by a newer version of this site. This page leaves it as it is; reload to see it.',
  damaged:
    'What was kept here was damaged. What could be read is below; the damaged text was put aside and not written over.',
  /** Button beside it. */
  saveDamaged: 'Save the damaged text',
  /** Button that removes it, once it is saved. */
  dropDamaged: 'Remove it',

  /** Reading without a network: nothing kept, the pages that are kept, all. */
  keptPages: 'Kept on this device: {pages} of {all} pages of the course.',
  keptAll: 'The whole course is kept on this device.',
  /** After it: what is not kept with it. */
  keptWithout: 'Formulas in other notations, the pictures of “All figures” and downloads still need the network.',
  /** Button, with its size, and while it works. */
  keepCourse: 'Keep the whole course on this device ({size} MB)',
  keepMore: 'Keep the rest of it too ({size} MB)',
  renew: 'Fetch it anew ({size} MB)',
  keeping: '{done} of {all} MB',
  stop: 'Stop',
  stoppedKeeping: 'Stopped. What was fetched is kept.',
  keepFailed: 'Not all of it could be fetched. Files missing: {missing}. Try again when the network is back.',
  keepFull: 'There is no room left for more on this device. What was fetched is kept.',
  /** Button that takes what is kept away, and what is said then. */
  dropKept: 'Remove it from this device',
  dropped: 'Removed. Pages that you visit are kept again.',
  /** Where the browser cannot. */
  noOffline: 'This browser does not let this site keep pages for reading without a network.',
  /** On the page that stands in for one that is not kept. */
  offlineKept: 'These pages are kept:',
  offlineNone: 'No page is kept yet.',
} as const;

export type ProgressKey = keyof typeof words;
export type ProgressWords = Readonly<Record<ProgressKey, string>>;
