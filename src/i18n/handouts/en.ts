// The words of the page of handouts.
export const words = {
  /** First lines of the page. */
  about:
    'The whole course as a booklet, and each lesson as a handout of its own. The numbers of sections, equations and figures are those of the pages here.',
  /** Above the list of editions. */
  editions: 'Two editions to download, one to make',
  /** What the student edition holds. */
  student: 'Student edition: lines to write on, hints at the end of each lesson, no answers.',
  /** What the solutions edition holds. */
  solutions: 'Solutions edition: the answer to every exercise and to every question in the text.',
  /** What the instructor edition holds, and why it is not here. */
  instructor:
    'Instructor edition: the solutions, and notes on teaching, misconceptions, timing and board plans. It stands in no public folder. If you teach, make it on your own machine:',
  /** Before the command that makes an exam. */
  exam: 'An exam and its key, by seed, from the variants of the exercises:',
  /** Above the table of files. */
  files: 'To download',
  /** Where the site was built without them. */
  none: 'This copy of the site was built without its PDFs. They come with npm run build:all, or one by one:',
  /** Head of the first column. */
  what: 'Handout',
  /** The row of the whole course. */
  booklet: 'The booklet: all lessons, formula sheet, glossary, ledger, index',
  /** A link: which paper. */
  a4: 'A4',
  /** A link: which paper. */
  letter: 'Letter',
  /** Under a link: how long and how large. */
  size: '{pages} pages, {megabytes} MB',
} as const;

export type HandoutKey = keyof typeof words;
export type HandoutWords = Readonly<Record<HandoutKey, string>>;
