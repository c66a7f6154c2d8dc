export interface Person {
  /** Anchor on the page of people. */
  readonly id: string;
  /** One, or those who found it together. */
  readonly name: string;
  /** As a label in a drawing. */
  readonly short: string;
  /** The work in the bibliography that gives the year. */
  readonly reference: string;
  /** The lesson that uses it. */
  readonly lesson: string;
  /** What was found, as the end of a sentence that begins with the name. */
  readonly found: string;
  readonly text: string;
}
