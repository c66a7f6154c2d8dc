// What Tab and Enter do to a program's text: which stretch is replaced by what, and what is selected afterwards.

export interface Edited {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly caret: readonly [from: number, to: number];
}

const STEP = '  ';

const startOfLine = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Every line that the selection touches. */
function lines(text: string, from: number, to: number): { begin: number; end: number; held: string[] } {
  const begin = startOfLine(text, from);
  const next = text.indexOf('\n', to);
  const end = next < 0 ? text.length : next;
  return { begin, end, held: text.slice(begin, end).split('\n') };
}

/** Two spaces at the caret, or before each selected line. */
export function indented(text: string, from: number, to: number): Edited {
  if (from === to) return { from, to, text: STEP, caret: [from + STEP.length, from + STEP.length] };
  const { begin, end, held } = lines(text, from, to);
  const after = held.map((line) => STEP + line).join('\n');
  return { from: begin, to: end, text: after, caret: [from + STEP.length, to + STEP.length * held.length] };
}

/** Up to two spaces less at the beginning of each line. */
export function outdented(text: string, from: number, to: number): Edited {
  const { begin, end, held } = lines(text, from, to);
  const less = held.map((line) => (/^ {0,2}/.exec(line)?.[0] ?? '').length);
  const after = held.map((line, at) => line.slice(less[at])).join('\n');
  const total = less.reduce((sum, count) => sum + count, 0);
  return { from: begin, to: end, text: after, caret: [Math.max(begin, from - less[0]!), Math.max(begin, to - total)] };
}

/** The next line begins where this one does, and one step further in after an opening brace. */
export function newLine(text: string, from: number, to: number): Edited {
  const line = text.slice(startOfLine(text, from), from);
  const indent = /^ */.exec(line)![0] + (/[{[(]\s*$/.test(line) ? STEP : '');
  const caret = from + 1 + indent.length;
  return { from, to, text: `\n${indent}`, caret: [caret, caret] };
}
