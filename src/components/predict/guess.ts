// What a prediction means beside a result: too early, too late, right; and where both stand on their line.

export type Verdict = 'early' | 'late' | 'right';

/** A choice that stands for a range of results; an end left out is open. */
export interface Range {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** `within` is the share of the result by which a guess may miss it and still be called right. */
export function verdictOfNumber(guess: number, result: number, within: number): Verdict {
  if (Math.abs(guess - result) <= within * Math.abs(result)) return 'right';
  return guess < result ? 'early' : 'late';
}

/** Among given numbers the nearest to the result is right. */
export function verdictOfOption(guess: number, options: readonly number[], result: number): Verdict {
  const distance = (option: number): number => Math.abs(option - result);
  const nearest = options.reduce((best, option) => (distance(option) < distance(best) ? option : best));
  if (guess === nearest) return 'right';
  return guess < nearest ? 'early' : 'late';
}

export function verdictOfRange({ from = -Infinity, to = Infinity }: Range, result: number): Verdict {
  if (result >= from && result < to) return 'right';
  return to <= result ? 'early' : 'late';
}

export interface Line {
  readonly from: number;
  readonly to: number;
  readonly scale: 'linear' | 'log';
}

/** What was typed: the number, or why it is no guess. Beyond an end of the line is nothing that could come out. */
export function readGuess(text: string, line: Line | undefined): number | 'none' | 'outside' {
  const number = Number(text);
  if (text.trim() === '' || !(Math.abs(number) <= Infinity)) return 'none';
  return number >= (line?.from ?? -Number.MAX_VALUE) && number <= (line?.to ?? Number.MAX_VALUE) ? number : 'outside';
}

/** Where a value stands on the line, from 0 to 1; what lies beyond an end stands at the end. */
export function shareOf(value: number, { from, to, scale }: Line): number {
  const share = scale === 'log' ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
  return Math.min(1, Math.max(0, share));
}

/** The value at a share of the line, as whole as the line is long. */
export function valueAt(share: number, { from, to, scale }: Line): number {
  const value = scale === 'log' ? from * (to / from) ** share : from + (to - from) * share;
  return to >= 20 ? Math.round(value) : Number(value.toPrecision(2));
}
