// The one way in which numbers are shown: declared digits, U+2212 for minus, a thin space between thousands,
// × 10ⁿ for what is very large or very small.
const MINUS = '\u2212';
const THIN_SPACE = '\u2009';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export const superscript = (exponent: number): string =>
  (exponent < 0 ? '⁻' : '') + [...String(Math.abs(exponent))].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');

/** Thousands are set apart from five digits on, as in 10 000 but 1000. */
const grouped = (whole: string): string => (whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE));

const signed = (value: number, digits: string): string => (value < 0 && /[1-9]/.test(digits) ? MINUS : '') + digits;

/** `decimals` digits after the point. */
export function fixed(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return String(value);
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  return signed(value, grouped(whole) + (fraction ? `.${fraction}` : ''));
}

/** Mantissa and power of ten: 9.5 × 10⁻⁷. */
export function scientific(value: number, decimals: number): string {
  if (value === 0 || !Number.isFinite(value)) return fixed(value, decimals);
  const [mantissa = '', exponent = ''] = Math.abs(value).toExponential(decimals).split('e');
  return `${signed(value, mantissa)}\u00a0×\u00a010${superscript(Number(exponent))}`; // held on one line
}

/** The full value, as it stands in memory. */
export function full(value: number): string {
  return String(value).replace('-', MINUS);
}

/** A number as a sentence wants it: whole numbers as they are, others with `digits` decimals, tiny ones as powers. */
export function shown(value: number, digits = 4): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e9) return fixed(value, 0);
  if (Math.abs(value) >= 1e9 || Math.abs(value) < 0.5 * 10 ** -digits) return scientific(value, 1);
  return fixed(value, digits);
}
