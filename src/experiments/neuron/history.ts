// When the ideas of the lesson came up. The documents name 1904, 1943, 1958 and 1969.
export const HISTORY = [
  { year: 1891, what: 'word' },
  { year: 1904, what: 'cell' },
  { year: 1943, what: 'calculus' },
  { year: 1951, what: 'machine' },
  { year: 1958, what: 'perceptron' },
  { year: 1969, what: 'limits' },
] as const;

export type Milestone = (typeof HISTORY)[number]['what'];

export const yearOf = (what: Milestone): number => HISTORY.find((entry) => entry.what === what)!.year;
