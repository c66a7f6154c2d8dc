// Colors for files that leave the site: every var() of the design's tokens resolved, light-dark() decided, mixes in
// Oklab computed. Whoever opens such a file need not know CSS variables.
import { exp, log } from '../nn/elementary.ts';

export type Theme = 'light' | 'dark' | 'print';
export const THEMES: readonly Theme[] = ['light', 'dark', 'print'];

type Rgb = readonly [number, number, number];

/** Splits at commas that stand outside parentheses. */
function splitArguments(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

/** The first call of a function in a value: what stands before it, its arguments, what stands after. */
function callOf(name: string, value: string): { before: string; given: string[]; after: string } | undefined {
  const start = value.indexOf(`${name}(`);
  if (start < 0) return undefined;
  let depth = 0;
  for (let end = start + name.length; end < value.length; end++) {
    if (value[end] === '(') depth++;
    if (value[end] === ')' && --depth === 0) {
      const given = splitArguments(value.slice(start + name.length + 1, end));
      return { before: value.slice(0, start), given, after: value.slice(end + 1) };
    }
  }
  throw new Error(`colors: "${value}" leaves ${name}( open`);
}

function parseHex(color: string): Rgb {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(color.trim())?.[1];
  if (!digits) throw new Error(`colors: "${color}" is not a color like #14181b`);
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return [0, 2, 4].map((at) => parseInt(long.slice(at, at + 2), 16) / 255) as unknown as Rgb;
}

const power = (base: number, exponent: number): number => (base <= 0 ? 0 : exp(exponent * log(base)));
const toLinear = (c: number): number => (c <= 0.04045 ? c / 12.92 : power((c + 0.055) / 1.055, 2.4));
const fromLinear = (c: number): number => (c <= 0.0031308 ? 12.92 * c : 1.055 * power(c, 1 / 2.4) - 0.055);

/** Ottosson's Oklab. */
function toOklab([red, green, blue]: Rgb): Rgb {
  const [r, g, b] = [toLinear(red), toLinear(green), toLinear(blue)];
  const l = power(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b, 1 / 3);
  const m = power(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b, 1 / 3);
  const s = power(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b, 1 / 3);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([L, a, b]: Rgb): string {
  const l = L + 0.3963377774 * a + 0.2158037573 * b;
  const m = L - 0.1055613458 * a - 0.0638541728 * b;
  const s = L - 0.0894841775 * a - 1.291485548 * b;
  const [l3, m3, s3] = [l * l * l, m * m * m, s * s * s];
  const linear = [
    4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3,
    -1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3,
    -0.0041960863 * l3 - 0.7034186147 * m3 + 1.707614701 * s3,
  ];
  const digits = linear.map((c) => Math.round(255 * Math.min(1, Math.max(0, fromLinear(c)))));
  return `#${digits.map((digit) => digit.toString(16).padStart(2, '0')).join('')}`;
}

/** `color-mix(in oklab, first share%, second)`. */
function mix(space: string, first: string, second: string): string {
  const parts = /^(\S+)\s+(\d+(?:\.\d+)?)%$/.exec(first);
  if (space !== 'in oklab' || !parts) throw new Error(`colors: cannot mix "${first}" and "${second}" ${space}`);
  const share = Number(parts[2]) / 100;
  const [from, to] = [toOklab(parseHex(parts[1]!)), toOklab(parseHex(second))];
  return fromOklab([0, 1, 2].map((i) => share * from[i]! + (1 - share) * to[i]!) as unknown as Rgb);
}

/** The declarations of the tokens' sheet: those of the screen and, for print, those of paper over them. */
function declarations(sheet: string, theme: Theme): Map<string, string> {
  const plain = sheet.replace(/\/\*.*?\*\//gs, '');
  const screen = plain.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const paper = [...plain.matchAll(/@media print\s*\{((?:[^{}]*\{[^{}]*\})*)[^{}]*\}/g)].map(([, body]) => body);
  const found = (text: string) => [...text.matchAll(/(--[\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)];
  const all = [...found(screen), ...(theme === 'print' ? found(paper.join('')) : [])];
  return new Map(all.map(([, name, value]) => [name!, value!.trim().replace(/\s+/g, ' ')]));
}

/** Resolves values of the design's tokens for a theme; `quantity` says whose hue --c is, as in `q-h`. */
export function resolver(tokens: string, theme: Theme): (value: string, quantity?: string) => string {
  const known = declarations(tokens, theme);
  const resolve = (value: string, quantity?: string): string => {
    const variable = callOf('var', value);
    if (variable) {
      const [name = '', ...fallback] = variable.given;
      const meant = name === '--c' ? (quantity ? `var(--${quantity})` : undefined) : known.get(name);
      const found = meant ?? (fallback.length ? fallback.join(', ') : undefined);
      if (found === undefined) throw new Error(`colors: ${name} in "${value}" is not among the tokens`);
      return resolve(variable.before + found + variable.after, quantity);
    }
    const scheme = callOf('light-dark', value);
    if (scheme) return resolve(scheme.before + scheme.given[theme === 'dark' ? 1 : 0] + scheme.after, quantity);
    const mixed = callOf('color-mix', value);
    if (mixed) {
      const [space = '', first = '', second = ''] = mixed.given;
      return resolve(mixed.before + mix(space, first, second) + mixed.after, quantity);
    }
    return value;
  };
  return resolve;
}
