// The words of the booklet, beside those of the site.
export const words = {
  /** Title page, before the edition. */
  edition: 'Edition',
  /** Title page: what the student edition is for. */
  student: 'For students: room to write, hints at the end of each lesson, no answers',
  /** Title page: the edition with answers. */
  solutions: 'With solutions: every answer, to the questions in the text too',
  /** Title page: the edition for whoever teaches. */
  instructor: 'For instructors: every answer, and notes on teaching. Not for students',
  /** Title page, before what the booklet holds. */
  contains: 'Contains',
  /** Title page: what it holds. */
  counts: '{lessons} lessons, {figures} figures, {exercises} exercises, formula sheet, glossary, ledger, index',
  /** Title page, before the version. */
  version: 'Version',
  /** Title page, before the license. */
  license: 'License',
  /** Title page: the license. */
  licensed: 'Text and figures CC BY 4.0, code MIT: copy it, change it, hand it out, and name the source',
  /** Title page, before the site's address. */
  live: 'Live',
  /** Title page: where every figure can be operated. */
  liveAt: '{address}: every figure there can be taken hold of',
  /** Contents, above what stands after the lessons. */
  reference: 'For reference',
  /** Before the lesson's title under a part's picture. */
  fromLesson: '{title}, from lesson {number}',
  /** What each part is about, on its first page. */
  part1About:
    'One unit can say on which side of a line a point lies. Four lessons on how far that goes, where it ends, and what a second layer and a bend in the line do about it.',
  /** Part 2. */
  part2About:
    'A network is right by its weights, and nobody can guess them. Four lessons on saying what is wrong in one number, on walking downhill, and on finding every slope at the price of two passes.',
  /** Part 3. */
  part3About:
    'A network that can learn is not yet one that does. Seven lessons on what stands in its way: a slope that vanishes, a start that is too quiet or too loud, a memory that is too good.',
  /** Part 4. */
  part4About:
    'Everything at once: handwriting goes in, ten numbers come out, and each choice of the lessons before is worth something or is not.',
  /** Title of the formula sheet. */
  formulas: 'Formula sheet',
  /** Its first lines. */
  formulasAbout: 'The named formulas in the order of the lessons, each with the place where it is derived.',
  /** Title of the list of figures. */
  figures: 'Figures',
  /** Title of the bibliography. */
  bibliography: 'Bibliography',
  /** Its first lines. */
  bibliographyAbout: 'Every source that a lesson cites; the numbers behind it are the pages that do.',
  /** Title of the index. */
  index: 'Index of terms',
  /** Its first lines. */
  indexAbout:
    'Bold: the page that introduces the term. The others name it in a heading, a caption or the text; a term that stands on too many pages is listed where headings and captions name it.',
  /** Before a page, in a reference to another lesson. */
  page: 'p. {page}',
} as const;

export type BookletKey = keyof typeof words;
export type BookletWords = Readonly<Record<BookletKey, string>>;
