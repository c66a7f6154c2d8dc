// Numbers as they stand in small places: five signs or so.
import { fixed, full, scientific } from '../../../i18n/number.ts';

/** Below this nothing is left at so many decimals. */
const HALF_A_UNIT: readonly number[] = [0.5, 0.05, 0.005, 5e-4, 5e-5, 5e-6, 5e-7, 5e-8, 5e-9];

/** Whole numbers as they are; others to `digits` decimals; the very small and the very large as powers of ten. */
export function brief(value: number, digits = 3): string {
  const size = Math.abs(value);
  if (size === Math.floor(size) && size < 1e5) return fixed(value, 0);
  // A short decimal is itself: 0.5, not 0.500.
  if (size < 1000 && String(size).length <= digits + 2) return full(value);
  if (size >= 1e5 || size < HALF_A_UNIT[digits]!) return scientific(value, 0).replaceAll(' ', '');
  const decimals = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? Math.min(2, digits) : digits;
  return fixed(value, decimals);
}

/** A row of numbers in brackets: (0.731, 0.378). */
export const tuple = (values: readonly number[], digits = 4): string =>
  `(${values.map((value) => brief(value, digits)).join(', ')})`;
