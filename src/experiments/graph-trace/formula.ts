// What a reader may type, as a tree:
//   program = (name "=" sum ";")* sum
//   sum     = product (("+" | "-") product)*
//   product = factor (("*" | "/" | "@") factor)*       @ is the product of matrices
//   factor  = "-" factor | atom ("^" whole number | "ᵀ")*
//   atom    = number | name | function "(" sum ")" | "(" sum ")"
// Every part keeps its place, counted from 1, for whoever has to say what is wrong with it.
import { ParameterError, quote } from '../../lib/parameter/index.ts';
import { FUNCTIONS, type FunctionName, type Token, tokensOf } from './tokens.ts';

export type Tree =
  | { readonly kind: 'number'; readonly value: number; readonly at: number }
  | { readonly kind: 'name'; readonly name: string; readonly at: number }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly of: Tree; readonly at: number }
  | { readonly kind: 'power'; readonly of: Tree; readonly exponent: number; readonly at: number }
  | { readonly kind: Binary; readonly left: Tree; readonly right: Tree; readonly at: number };

export type Binary = '+' | '-' | '*' | '/' | '@';

export interface Statement {
  readonly name?: string;
  readonly tree: Tree;
  readonly at: number;
}

export interface Program {
  readonly statements: readonly Statement[];
  /** The names that need values, in the order in which they first appear. */
  readonly inputs: readonly string[];
}

const MOST_POWER = 5;
const START = 'a number, a name or "("';

function fail({ text, at, kind }: Token, expected: string): never {
  const found = kind === 'end' ? 'the formula ends' : `${quote(text)} stands`;
  throw new ParameterError(`formula: at sign ${at} ${found} where ${expected} is expected`);
}

/** The program of a text, or a ParameterError that names the place and what was expected there. */
export function parseFormula(text: string): Program {
  const tokens = tokensOf(text);
  const inputs: string[] = [];
  const steps = new Set<string>();
  let next = 0;
  const peek = (ahead = 0): Token => tokens[Math.min(next + ahead, tokens.length - 1)]!;
  const isSign = (...signs: string[]): boolean => peek().kind === 'sign' && signs.includes(peek().text);

  function chain(signs: readonly string[], inner: () => Tree): Tree {
    let left = inner();
    while (isSign(...signs)) {
      const { text, at } = tokens[next++]!;
      left = { kind: text as Binary, left, right: inner(), at };
    }
    return left;
  }

  const sum = (): Tree => chain(['+', '-'], product);
  const product = (): Tree => chain(['*', '/', '@'], factor);

  function factor(): Tree {
    if (!isSign('-')) return raised(atom());
    const { at } = tokens[next++]!;
    return { kind: '*', left: { kind: 'number', value: -1, at }, right: factor(), at };
  }

  function raised(of: Tree): Tree {
    if (!isSign('^', 'ᵀ')) return of;
    const { text, at } = tokens[next++]!;
    if (text === 'ᵀ') return raised({ kind: 'call', name: 'transpose', of, at });
    const token = peek();
    const exponent = Number(token.text);
    const isFine = token.kind === 'number' && Number.isInteger(exponent) && exponent >= 2 && exponent <= MOST_POWER;
    if (!isFine) fail(token, `a whole number from 2 to ${MOST_POWER}`);
    next++;
    return raised({ kind: 'power', of, exponent, at });
  }

  function atom(): Tree {
    const { kind, text, at } = peek();
    if (kind === 'number') {
      next++;
      return { kind, value: Number(text), at };
    }
    if (kind === 'name' && Object.hasOwn(FUNCTIONS, text)) {
      next++;
      if (!isSign('(')) fail(peek(), `"(" after ${text}`);
      return { kind: 'call', name: FUNCTIONS[text]!, of: group(), at };
    }
    if (kind === 'name') return name();
    if (!isSign('(')) fail(peek(), START);
    return group();
  }

  function name(): Tree {
    const { text, at } = tokens[next++]!;
    if (isSign('(')) {
      const known = [...new Set(Object.values(FUNCTIONS))].join(', ');
      throw new ParameterError(
        `formula: at sign ${at} there is no function ${quote(text)}, there are ${known}; a product needs its *`,
      );
    }
    if (!steps.has(text) && !inputs.includes(text)) inputs.push(text);
    return { kind: 'name', name: text, at };
  }

  function group(): Tree {
    const open = tokens[next++]!;
    const inside = sum();
    if (peek().kind === 'end') throw new ParameterError(`formula: the "(" at sign ${open.at} is never closed`);
    if (!isSign(')')) fail(peek(), '+, -, *, /, @ or ")"');
    next++;
    return inside;
  }

  function statement(): Statement {
    const { text: name, at, kind } = peek();
    if (kind !== 'name' || peek(1).text !== '=') return { tree: sum(), at };
    next += 2;
    if (Object.hasOwn(FUNCTIONS, name))
      throw new ParameterError(`formula: ${name} is a function, name the step otherwise`);
    const tree = sum();
    if (steps.has(name)) throw new ParameterError(`formula: ${name} at sign ${at} is the name of an earlier step`);
    if (inputs.includes(name)) {
      throw new ParameterError(`formula: ${name} at sign ${at} is used before it is computed`);
    }
    steps.add(name);
    return { name, tree, at };
  }

  if (peek().kind === 'end') throw new ParameterError('formula: it is empty, give one such as (x + y) * x');
  const statements = [statement()];
  while (isSign(';')) {
    next++;
    if (peek().kind !== 'end') statements.push(statement());
  }
  if (peek().kind !== 'end') fail(peek(), '+, -, *, /, @, ";" or the end');
  return { statements, inputs };
}
