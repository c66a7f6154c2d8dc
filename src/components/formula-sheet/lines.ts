// A sheet's lines are set in running mode, so that a long one wraps at its signs instead of running out of its column.
const TALL = '\\displaystyle ';

export const linesOf = (lines: readonly string[]): string[] =>
  lines.map((line) => (line.startsWith(TALL) ? line : TALL + line));

/** Without the marks that the choice of notation looks for: what stays the course's. */
export const unmarked = (html: string): string => html.replace(/ data-f="[^"]*"( data-d)?/g, '');
