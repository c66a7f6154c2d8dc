// The words of search, previews, citing and reporting. Each key has a note for whoever translates it; {…} is filled in.
export const words = {
  /** Spoken name of the dialog, and of its field. */
  search: 'Search the course',
  /** In the empty field: what can be looked for. */
  searchFor: 'A word, a question, BP2, Figure 9.2, A3 …',
  /** Closes the dialog. */
  close: 'Close',
  /** Below the field before anything is typed. */
  keys: 'Arrows walk through the results, Enter opens one, Escape closes. Control or ⌘ with K, or /, opens the search anywhere.',
  /** While the index is fetched. */
  searching: 'Looking …',
  /** What came out, for whoever listens and whoever looks. */
  found: 'Results: {count}',
  /** One result. */
  foundOne: '1 result',
  /** Nothing came out. */
  nothing: 'Nothing is found for “{query}”. The glossary and the contents lead to everything there is.',
  /** A misspelled word was read as another one. */
  readAs: 'Read as “{query}”.',
  /** The index cannot be fetched. */
  unreached: 'The search cannot be reached. It needs the connection once.',
  /** In development, where there is no index. */
  onlyBuilt: 'Search exists only in the built site: npm start.',
  /** Groups of results, in the order of nothing in particular. */
  lesson: 'Lessons',
  section: 'Sections',
  term: 'Terms',
  equation: 'Equations',
  figure: 'Figures and tables',
  experiment: 'Experiments',
  listing: 'Code',
  exercise: 'Exercises',
  row: 'The ledger',
  source: 'Sources',
  person: 'People',
  page: 'Pages',
  /** Opens what can be done with a section: its link, how to cite it, a report of a mistake. */
  sectionTools: 'Link, cite, report: {section}',
  /** Beside the address of a section. */
  link: 'Link',
  /** Beside a citation in words. */
  cite: 'Cite',
  /** Beside a citation for bibliographies. */
  bibtex: 'BibTeX',
  /** Puts what stands beside it on the clipboard. */
  copy: 'Copy',
  /** That button, once pressed. */
  copied: 'Copied',
  /** A link that opens a report with the place filled in. */
  report: 'Report a mistake',
  /** First line of a report; the reader writes below it. */
  reportWhat: 'What is wrong, and what should it say?',
  /** Title of a report. */
  reportTitle: 'Mistake in “{section}”',
  /** In a report: where it is. */
  reportWhere: 'Where: {section}, {page}',
  /** In a report: what the reader’s page was like. */
  reportHow: 'Version {version}, notation {notation}, window {width} px wide',
  /** In a report from the end of a page. */
  reportVersion: 'Version {version}',
  /** What the picture shows that goes with the link to a lesson. */
  previewAlt: 'The first figure of lesson {number}',
  /** Opens, at the end of a lesson, how to name it as a source. */
  citeLesson: 'Cite this lesson',
  /** The same on another page. */
  citePage: 'Cite this page',
} as const;

export type ReachKey = keyof typeof words;
