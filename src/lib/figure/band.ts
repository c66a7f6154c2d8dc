// Seed bands: whoever says that one run beats another shows it over many seeds.

export interface Band {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The value below which a share of the sorted values lies, between neighbors by proportion. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const [lower = NaN, upper = lower] = sorted.slice(below, below + 2);
  return lower + (place - below) * (upper - lower);
}

/** Median and middle eight tenths of one value a seed. */
export function spreadOf(values: readonly number[]): Band {
  const sorted = [...values].sort((first, second) => first - second);
  return { low: quantile(sorted, 0.1), median: quantile(sorted, 0.5), high: quantile(sorted, 0.9) };
}

export const medianOf = (values: readonly number[]): number => spreadOf(values).median;

/** Median and middle eight tenths over the seeds, step by step; series end with the shortest. */
export function bandOf(series: readonly (readonly number[])[]): Band[] {
  const length = Math.min(...series.map((values) => values.length));
  return Array.from({ length }, (_, step) => spreadOf(series.map((values) => values[step]!)));
}
