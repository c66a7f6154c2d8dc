// What the course keeps beside the lessons: terms with their definitions, and sources.
export interface GlossaryTerm {
  /** Anchor in the glossary, and what `<Term id>` says. */
  readonly id: string;
  readonly term: string;
  readonly chinese: string;
  /** One or two sentences; a preview shows them where the term is used. */
  readonly definition: string;
  /** The lesson that introduces it. */
  readonly lesson: string;
}

export interface Reference {
  /** What `<Cite id>` says. */
  readonly id: string;
  /** As it stands in brackets: author and year. */
  readonly short: string;
  readonly authors: string;
  readonly year?: number;
  readonly title: string;
  /** Publisher, journal or conference. */
  readonly where: string;
  readonly url?: string;
}
