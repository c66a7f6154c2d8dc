// An argument that the reader assembles from lines: some are given, some follow, some are of no use. What follows from
// what is declared here, and tried on numbers by the tests; what the lines say in words stands in the lesson.

export type Numbers = Readonly<Record<string, number>>;

export interface Argument {
  readonly id: string;
  readonly given: readonly string[];
  /** Each line that follows, with those it follows from. The last one ends the argument. */
  readonly steps: Readonly<Record<string, readonly string[]>>;
  /** Lines that are true of some numbers and of no use here. */
  readonly idle: readonly string[];
  /** The quantities that the lines speak of. */
  readonly quantities: readonly string[];
  /** Whether each line is true of these numbers. */
  readonly holds: Readonly<Record<string, (numbers: Numbers) => boolean>>;
}

export const defineArgument = (argument: Argument): Argument => argument;
