// The signs of a formula. What people type on a phone or copy from a page is taken as what it means.
import { ParameterError, quote } from '../../lib/parameter/index.ts';

export interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
  /** Counted from 1, as a reader counts. */
  readonly at: number;
}

/** How a function may be written. */
export const FUNCTIONS = {
  sigmoid: 'sigmoid',
  σ: 'sigmoid',
  tanh: 'tanh',
  relu: 'relu',
  ReLU: 'relu',
  exp: 'exp',
  ln: 'ln',
  log: 'ln',
  sum: 'sum',
  transpose: 'transpose',
} as const satisfies Record<string, string> as Readonly<Record<string, FunctionName>>;

export type FunctionName = 'sigmoid' | 'tanh' | 'relu' | 'exp' | 'ln' | 'sum' | 'transpose';

const SPELLINGS: Readonly<Record<string, string>> = { '−': '-', '–': '-', '·': '*', '×': '*', '⋅': '*', '÷': '/', '[': '(', ']': ')' }; // prettier-ignore
const NUMBER = /^(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/;
const NAME = /^[A-Za-zα-ωΑ-Ω][A-Za-zα-ωΑ-Ω0-9_₀-₉]*/;
const RAISED: Readonly<Record<string, string>> = { '²': '2', '³': '3' };

/** The tokens with an end mark. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const first = rest[0]!;
    const put = (kind: Token['kind'], written: string, length: number): void => {
      tokens.push({ kind, text: written, at: at + 1 });
      at += length;
    };
    const number = NUMBER.exec(rest)?.[0];
    const name = NAME.exec(rest)?.[0];
    const sign = SPELLINGS[first] ?? first;
    if (/\s/.test(first)) at++;
    else if (number) put('number', finite(number, at + 1), number.length);
    else if (name) put('name', name, name.length);
    else if (rest.startsWith('**')) put('sign', '^', 2);
    else if (RAISED[first]) {
      tokens.push({ kind: 'sign', text: '^', at: at + 1 });
      put('number', RAISED[first], 1);
    } else if ('+-*/@^()=;ᵀ'.includes(sign)) put('sign', sign, 1);
    else {
      const found = quote(String.fromCodePoint(rest.codePointAt(0)!));
      throw new ParameterError(`formula: ${found} at sign ${at + 1} is no sign of a formula`);
    }
  }
  return [...tokens, { kind: 'end', text: '', at: text.length + 1 }];
}

function finite(text: string, at: number): string {
  if (Number(text) < Infinity) return text;
  throw new ParameterError(`formula: the number at sign ${at} is too large`);
}
