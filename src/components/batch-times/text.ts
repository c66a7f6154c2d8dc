// How a time is written: an epoch with its spread, a single pass to three digits.
import { fixed } from '../../i18n/number.ts';

export interface Timed {
  readonly size: number | string;
  readonly ms: number;
  readonly least: number;
  readonly most: number;
}

/** Without its spread where many times stand side by side. */
export type Writing = 'spread' | 'digits';

export function timeText({ ms, least, most }: Timed, writing: Writing): string {
  if (writing === 'spread') return `${fixed(ms, 1)} (${fixed(least, 1)}–${fixed(most, 1)})`;
  const decimals = [100, 10, 1, 0.1, 0.01, 0.001].findIndex((floor) => ms >= floor);
  return fixed(ms, decimals < 0 ? 6 : decimals);
}
