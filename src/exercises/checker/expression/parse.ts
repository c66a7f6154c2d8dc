// From text to tree by recursive descent:
//   sum     = ["-"] product (("+" | "-") product)*
//   product = power (("*" | "/") power | power)*      a factor may follow without a sign: 2h(1 − h)
//   power   = atom ["^" ["-"] power]
//   atom    = number | name | function argument | "(" sum ")"
// e is the base of the natural logarithm unless it is declared as a name.
import { exp } from '../../../lib/nn/index.ts';
import type { Trouble } from '../outcome.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { FunctionName, Tree } from './tree.ts';

/** Longer formulas are refused, which also bounds how deep a tree can get. */
const MOST_CHARACTERS = 300;

class Unreadable extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble.code);
    this.trouble = trouble;
  }
}

function fail(token: Token): never {
  throw new Unreadable(
    token.kind === 'end'
      ? { code: 'unfinished', position: token.position }
      : { code: 'unexpected', found: token.text, position: token.position },
  );
}

function parseTokens(tokens: readonly Token[], names: readonly string[]): Tree {
  let next = 0;
  const peek = (): Token => tokens[next]!;
  const isSign = (...signs: string[]): boolean => peek().kind === 'sign' && signs.includes(peek().text);

  function sum(): Tree {
    let left = signed(product);
    while (isSign('+', '-')) {
      const kind = tokens[next++]!.text === '+' ? 'sum' : 'difference';
      left = { kind, left, right: signed(product) };
    }
    return left;
  }

  function signed(inner: () => Tree): Tree {
    if (!isSign('-', '+')) return inner();
    const negative = tokens[next++]!.text === '-';
    const of = signed(inner);
    return negative ? { kind: 'negative', of } : of;
  }

  function product(): Tree {
    let left = power();
    for (;;) {
      if (isSign('*', '/')) {
        const kind = tokens[next++]!.text === '*' ? 'product' : 'quotient';
        left = { kind, left, right: signed(power) };
      } else if (isSign('(') || ['number', 'name', 'function'].includes(peek().kind)) {
        left = { kind: 'product', left, right: power() };
      } else return left;
    }
  }

  function power(): Tree {
    const left = atom();
    if (!isSign('^')) return left;
    next++;
    return { kind: 'power', left, right: signed(power) };
  }

  function atom(): Tree {
    const token = peek();
    if (token.kind === 'number') {
      next++;
      return { kind: 'number', value: Number(token.text) };
    }
    if (token.kind === 'name') {
      next++;
      return token.text === 'e' && !names.includes('e')
        ? { kind: 'number', value: exp(1) }
        : { kind: 'name', name: token.text };
    }
    if (token.kind === 'function') {
      next++;
      return { kind: 'call', name: token.text as FunctionName, of: argument(token) };
    }
    if (!isSign('(')) fail(token);
    return group();
  }

  function group(): Tree {
    const open = tokens[next++]!;
    const inside = sum();
    if (peek().kind === 'end') throw new Unreadable({ code: 'unclosed', position: open.position });
    if (!isSign(')')) fail(peek());
    next++;
    return inside;
  }

  /** ln h is ln(h), ln h(1 − h) is ln(h)·(1 − h); ln 2h could be either, so it wants parentheses. */
  function argument(name: Token): Tree {
    if (isSign('(')) return group();
    const token = peek();
    if (token.kind === 'end') fail(token);
    const needsParentheses = { code: 'needs-parentheses', found: name.text, position: name.position } as const;
    if (token.kind !== 'number' && token.kind !== 'name') throw new Unreadable(needsParentheses);
    const value = atom();
    if (peek().kind === 'number' || peek().kind === 'name' || isSign('^')) throw new Unreadable(needsParentheses);
    return value;
  }

  const tree = sum();
  if (peek().kind !== 'end') fail(peek());
  return tree;
}

/** The tree of a formula over the declared names, or why it cannot be read and where. */
export function parseExpression(text: string, names: readonly string[]): Tree | Trouble {
  if (text.trim() === '') return { code: 'empty' };
  if (text.length > MOST_CHARACTERS) return { code: 'too-long', most: MOST_CHARACTERS };
  const tokens = tokenize(text, names);
  if (!Array.isArray(tokens)) return tokens;
  try {
    return parseTokens(tokens, names);
  } catch (error) {
    if (error instanceof Unreadable) return error.trouble;
    throw error;
  }
}
