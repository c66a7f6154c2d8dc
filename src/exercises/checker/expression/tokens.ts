// The signs that a formula is written in. Letters are cut into the longest names that are declared, so that hy is
// h times y, and eta is one letter.
import type { Trouble } from '../outcome.ts';
import { quote } from '../quote.ts';
import type { FunctionName } from './tree.ts';

export interface Token {
  readonly kind: 'number' | 'name' | 'function' | 'sign' | 'end';
  readonly text: string;
  /** Counted from 1, as a reader counts. */
  readonly position: number;
}

/** Other ways to write a function. */
const FUNCTION_SPELLINGS: Readonly<Record<string, FunctionName>> = {
  ln: 'ln',
  log: 'ln',
  exp: 'exp',
  sqrt: 'sqrt',
  '√': 'sqrt',
  'σ′': 'σ′',
  "σ'": 'σ′',
  'σ’': 'σ′',
  "sigmoid'": 'σ′',
  "sigma'": 'σ′',
  σ: 'σ',
  sigmoid: 'σ',
  sigma: 'σ',
};

const SIGN_SPELLINGS: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '·': '*',
  '⋅': '*',
  '×': '*',
  '∙': '*',
  '÷': '/',
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
};

/** Other ways to write a name, where the plain one is declared. */
const NAME_SPELLINGS: Readonly<Record<string, string>> = { η: 'eta', δ: 'delta', ŷ: 'h', 'z₀': 'z0', z_0: 'z0' };

const NUMBER = /^(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/;
const FRACTIONS: Readonly<Record<string, string>> = { '½': '0.5', '¼': '0.25', '¾': '0.75' };

/** A single letter may be written as a capital, which keyboards on phones begin with, unless that is another letter. */
const capitalsOf = (names: readonly string[]): [string, string][] =>
  names
    .filter((name) => /^[a-z]$/.test(name) && !names.includes(name.toUpperCase()))
    .map((name) => [name.toUpperCase(), name]);

const longestFirst = (names: readonly string[]): string[] => [...names].sort((a, b) => b.length - a.length);

/** The tokens of a formula with an end mark, or what could not be read. */
export function tokenize(text: string, names: readonly string[]): Token[] | Trouble {
  const spellings = longestFirst(Object.keys(FUNCTION_SPELLINGS));
  const nameSpellings = Object.entries(NAME_SPELLINGS).filter(([, name]) => names.includes(name));
  const letters = [...nameSpellings, ...capitalsOf(names), ...names.map((name): [string, string] => [name, name])];
  letters.sort(([a], [b]) => b.length - a.length);
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const position = at + 1;
    const token = (kind: Token['kind'], written: string, length: number): void => {
      tokens.push({ kind, text: written, position });
      at += length;
    };
    const sign = SIGN_SPELLINGS[rest[0]!] ?? rest[0]!;
    // 2e is two times e, 2e3 a number: the pattern takes the exponent only with its digits.
    const number = NUMBER.exec(rest)?.[0];
    const spelled = spellings.find((spelling) => rest.startsWith(spelling));
    const letter = letters.find(([spelling]) => rest.startsWith(spelling));
    if (/^\s/.test(rest)) at++;
    else if (number) token('number', number, number.length);
    else if (FRACTIONS[rest[0]!]) token('number', FRACTIONS[rest[0]!]!, 1);
    else if (rest.startsWith('**')) token('sign', '^', 2);
    else if ('+-*/^()'.includes(sign)) token('sign', sign, 1);
    else if (rest[0] === '²' || rest[0] === '³') {
      tokens.push({ kind: 'sign', text: '^', position });
      token('number', rest[0] === '²' ? '2' : '3', 1);
    } else if (spelled) token('function', FUNCTION_SPELLINGS[spelled]!, spelled.length);
    else if (letter) token('name', letter[1], letter[0].length);
    else if (rest[0] === 'e') token('name', 'e', 1);
    else if (/^\p{L}/u.test(rest)) {
      const found = /^\p{L}+/u.exec(rest)![0];
      return { code: 'unknown-name', found: quote(found), position, names: names.join(', ') };
    } else return { code: 'unexpected', found: [...rest][0]!, position };
  }
  return [...tokens, { kind: 'end', text: '', position: text.length + 1 }];
}
