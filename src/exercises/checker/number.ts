// Numbers: read as JSON writes them, or as a fraction of two such numbers, and compared within a declared tolerance.
import { right, wrong } from './outcome.ts';
import type { Finding, Trouble } from './outcome.ts';
import { quote } from './quote.ts';

/**
 * How near is near enough. `digits` are significant: 0.0177 to two of them is 0.018 (0.017, cut short, will do too).
 * A share of the answer may come with an absolute distance that is near in any case.
 */
export type Tolerance =
  | { readonly absolute: number }
  | { readonly relative: number; readonly orAbsolute?: number }
  | { readonly digits: number };

const JSON_NUMBER = '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?';
const NUMBER_OR_FRACTION = new RegExp(`^(${JSON_NUMBER})(?:/(${JSON_NUMBER}))?$`);

const finite = (value: number): boolean => value > -Infinity && value < Infinity;

/** The number that a text says, or why it says none. */
export function readNumber(text: string): number | Trouble {
  if (text === '') return { code: 'empty' };
  const found = quote(text);
  const parts = NUMBER_OR_FRACTION.exec(text);
  if (!parts) return { code: 'not-a-number', found };
  const [above, below] = [Number(parts[1]), parts[2] === undefined ? 1 : Number(parts[2])];
  if (below === 0) return { code: 'divides-by-zero', found };
  return finite(above) && finite(below) && finite(above / below) ? above / below : { code: 'too-large', found };
}

/** One unit of the last of `digits` significant digits: 0.001 for 0.0177 and two digits. */
export function lastPlace(value: number, digits: number): number {
  const exponent = Number(
    Math.abs(value)
      .toExponential(digits - 1)
      .split('e')[1],
  );
  return Number(`1e${exponent - digits + 1}`);
}

/** Written so that NaN is never near. */
function isNear(given: number, answer: number, tolerance: Tolerance): boolean {
  const distance = Math.abs(given - answer);
  if ('absolute' in tolerance) return distance <= tolerance.absolute;
  if ('relative' in tolerance) {
    return distance <= tolerance.relative * Math.abs(answer) || distance <= (tolerance.orAbsolute ?? 0);
  }
  const place = lastPlace(answer, tolerance.digits);
  const cutShort = Math.trunc(answer / place) * place;
  return distance <= place * 0.500001 || Math.abs(given - cutShort) <= place * 1e-6;
}

/** What is nearly right: the other sign, a power of ten, too few digits. */
function nearMiss(given: number, answer: number, tolerance: Tolerance): Trouble | undefined {
  if (answer === 0) return undefined;
  if (isNear(-given, answer, tolerance)) return { code: 'sign' };
  for (const factor of [10, 100, 1000]) {
    if (isNear(given * factor, answer, tolerance) || isNear(given / factor, answer, tolerance)) {
      return { code: 'tenfold' };
    }
  }
  const digits = 'digits' in tolerance ? tolerance.digits : undefined;
  if (digits !== undefined && digits > 1 && isNear(given, answer, { digits: digits - 1 })) {
    return { code: 'digits', digits };
  }
  return undefined;
}

/** `mistakes` are the values that known mistakes give, by the mistake's name; those near the answer never count. */
export function checkNumber(
  text: string,
  answer: number,
  tolerance: Tolerance,
  mistakes: Readonly<Record<string, number>> = {},
): Finding {
  const given = readNumber(text);
  if (typeof given !== 'number') return wrong({ trouble: given });
  if (isNear(given, answer, tolerance)) return right;
  for (const [mistake, value] of Object.entries(mistakes)) {
    if (isNear(given, value, tolerance)) return wrong({ mistake });
  }
  const trouble = nearMiss(given, answer, tolerance);
  return trouble ? wrong({ trouble }) : wrong();
}
