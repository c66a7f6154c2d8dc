// A row of the ledger: what a document claims, what comes out, and the predicate that gives the verdict.

export const documents = ['A', 'B', 'C', 'D', 'E'] as const;
export type Document = (typeof documents)[number];

export const verdicts = ['confirmed', 'condition', 'differs', 'convention', 'slip', 'doubtful', 'measure'] as const;
export type Verdict = (typeof verdicts)[number];

export type Numbers = Readonly<Record<string, number>>;

/** A number out of a named run, or one formed from those before it and from the results themselves. */
export type Formed =
  | { readonly run: string; readonly pick: string }
  | { readonly from: string; form(numbers: Numbers, results: Readonly<Record<string, unknown>>): number };

export interface Run {
  readonly experiment: string;
  readonly settings?: Readonly<Record<string, number | string>>;
}

export interface Row<Name extends string = string> {
  /** The document's letter and the row's number: A2. */
  readonly id: `${Document}${number}`;
  /** The slug of the lesson where the claim arises. */
  readonly lesson: string;
  readonly runs: Readonly<Record<string, Run>>;
  /** The document's own numbers, as it prints them. */
  readonly claimed: Readonly<Record<string, string>>;
  /** In order: a formed number may use those before it. */
  readonly computed: Readonly<Record<Name, Formed>>;
  readonly verdict: Verdict;
  /** What the numbers say; the build stops when it is not `verdict`. */
  judge(computed: Readonly<Record<Name, number>>, claimed: Numbers): Verdict;
}

export const defineRow = <Name extends string>(row: Row<Name>): Row => row as unknown as Row;

/** Half a unit of the last digit that a number is printed with. */
export function halfAUnit(printed: string): number {
  const decimals = printed.split('.')[1]?.length ?? 0;
  return 0.5 * Number(`1e${-decimals}`);
}
