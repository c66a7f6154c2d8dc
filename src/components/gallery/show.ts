// A range as it is read: [0, ∞), (−π/2, π/2), (0, ¼].
import type { Ends } from '../../experiments/activation/experiment.ts';
import { fixed } from '../../i18n/number.ts';

const PI = 3.141592653589793;
const NAMED: readonly (readonly [number, string])[] = [
  [PI / 2, 'π/2'],
  [0.25, '¼'],
  [0.5, '½'],
];

/** A fraction with a denominator up to 48 where three decimals do not hold the value. */
function fraction(value: number): string | undefined {
  for (let below = 3; below <= 48; below++) {
    const above = Math.round(value * below);
    if (above !== 0 && Math.abs(value * below - above) < 1e-12) return `${above}/${below}`;
  }
  return undefined;
}

const isShort = (value: number): boolean => Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-9;

export function endText(value: number | null, infinite: string): string {
  if (value === null) return infinite;
  const size = Math.abs(value);
  const named = NAMED.find(([known]) => Math.abs(known - size) < 1e-12)?.[1];
  const text = named ?? (isShort(size) ? undefined : fraction(size)) ?? String(Number(fixed(size, 3)));
  return value < 0 ? `−${text}` : text;
}

/** One value alone where it is the only one. */
export function rangeText({ from, to, fromAttained, toAttained }: Ends): string {
  if (from !== null && from === to) return endText(from, '');
  return `${fromAttained ? '[' : '('}${endText(from, '−∞')}, ${endText(to, '∞')}${toAttained ? ']' : ')'}`;
}
