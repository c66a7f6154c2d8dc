/** What the files of a lesson's handouts begin with: `09-slow-learning`. */
export const handoutStem = (lesson: { readonly number: number; readonly slug: string }): string =>
  `${String(lesson.number).padStart(2, '0')}-${lesson.slug}`;

/** Where `build:all` prints the handouts that the site offers, before it is built; then they are copied beside it. */
export const PRINTED = '.cache/handouts';

/** One file, as the command lists it in handouts.json. */
export interface HandoutFile {
  readonly file: string;
  readonly pages: number;
  readonly bytes: number;
}
