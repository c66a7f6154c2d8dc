// From what the engine says about an error to why a program or a call did not come to its end.
import type { Fault } from './outcome.ts';

interface Thrown {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly stack?: unknown;
}

const isThrown = (error: unknown): error is Thrown => typeof error === 'object' && error !== null && 'message' in error;

const LONGEST = 200;

/** As a text that can be read, whatever was thrown. */
function cut(said: unknown): string {
  const text = String(said);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** The innermost line of the reader's own program. */
const lineOf = (stack: string): number => Number(/program\.js:(\d+)/.exec(stack)?.[1] ?? 1);

/** The engine names the line before where a line begins with a name that has no value: the next that holds it is meant. */
function lineWith(name: string, program: string, from: number): number {
  const lines = program.split('\n');
  const at = lines.findIndex((line, index) => index + 1 >= from && line.includes(name));
  return at < 0 ? from : at + 1;
}

/** The engine's messages that have words of their own. */
const KNOWN: readonly [RegExp, (line: number, name: string) => Fault][] = [
  [/^(\S+) is not defined$/, (line, name) => ({ code: 'no-name', line, name })],
  [/^cannot (?:read|set) property '(.*)' of (?:undefined|null)$/, (line, name) => ({ code: 'of-nothing', line, name })],
  [/^not a function$/, (line) => ({ code: 'not-callable', line })],
  [/^'(.*)' is read-only$/, (line, name) => ({ code: 'read-only', line, name })],
  [/^Maximum call stack/, (line) => ({ code: 'recursion', line })],
  [/^out of memory$/, () => ({ code: 'memory' })],
];

export function faultOf(error: unknown, program: string, isTimeUp: boolean): Fault {
  if (isTimeUp) return { code: 'endless' };
  // The engine has no memory left even for saying so.
  if (error === null) return { code: 'memory' };
  if (!isThrown(error)) return { code: 'thrown', line: 1, said: cut(error) };
  const [name, message] = [cut(error.name ?? ''), cut(error.message ?? '')];
  const stack = String(error.stack ?? '');
  const line = lineOf(stack);
  if (name === 'SyntaxError') {
    return /''$/.test(message) ? { code: 'ends-early' } : { code: 'unreadable', line, said: message };
  }
  for (const [pattern, fault] of KNOWN) {
    const found = pattern.exec(message);
    if (found) return fault(lineWith(found[1] ?? '', program, line), found[1] ?? '');
  }
  return { code: 'thrown', line, said: `${name}: ${message}` };
}
