// A function of the library as the page shows it: cut from the source, colored by quantity.
import { readFileSync } from 'node:fs';

/** Source text with the class it is shown in. */
export interface Piece {
  readonly text: string;
  readonly class?: string;
}

const escaped = (symbol: string): string => symbol.replace(/[$]/g, '\\$');

/** An exported function with the comment above it. Sources are formatted, so a declaration ends at the left edge. */
export function cutTypeScript(source: string, symbol: string): string[] | undefined {
  const lines = source.split('\n');
  const opening = new RegExp(`^export (?:async )?(?:function\\*?|const|type|interface) ${escaped(symbol)}\\b`);
  const start = lines.findIndex((line) => opening.test(line));
  if (start < 0) return undefined;
  const single = /[;}]\s*$/.test(lines[start]!);
  // An arrow function without braces ends indented: at the empty line before the next thing at the left edge.
  const isEnd = (line: string, at: number): boolean =>
    /^[^\s/*].*[};]\s*$|^}/.test(line) ||
    (/;\s*$/.test(line) && lines[at + 1] === '' && /^\S/.test(lines[at + 2] ?? ''));
  const end = single ? start : lines.findIndex((line, at) => at > start && isEnd(line, at));
  let first = start;
  while (first > 0 && /^(\/\*\*| \*|\/\/)/.test(lines[first - 1]!)) first--;
  return lines.slice(first, end + 1);
}

/** TypeScript's `!` after an element says "not undefined" to the compiler; a reader would take it for a factorial. */
const withoutAssertions = (line: string): string => line.replace(/(?<=[\w\])])!(?=[.,;)\]\s*+-]|$)(?!=)/g, '');

/** A Python function: to the next line at the left edge. */
export function cutPython(source: string, symbol: string): string[] | undefined {
  const lines = source.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`def ${symbol}(`));
  if (start < 0) return undefined;
  const next = lines.findIndex((line, at) => at > start && /^\S/.test(line));
  return lines
    .slice(start, next < 0 ? undefined : next)
    .join('\n')
    .trimEnd()
    .split('\n');
}

export function cut(file: string, symbol: string): string[] {
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`no file ${file}`);
  }
  const lines = file.endsWith('.py') ? cutPython(source, symbol) : cutTypeScript(source, symbol);
  if (!lines) throw new Error(`${file} has no ${file.endsWith('.py') ? 'function' : 'exported'} "${symbol}"`);
  return lines.map(withoutAssertions);
}

/** The quantity that a name stands for: notation is the naming scheme of the library. */
const QUANTITIES: Readonly<Record<string, string>> = {
  ...named('x', 'x', 'X'),
  ...named('w', 'w', 'W', 'dw', 'dW'),
  ...named('b', 'b', 'db'),
  ...named('z', 'z', 'Z'),
  ...named('h', 'h', 'H'),
  ...named('d', 'delta', 'Delta', 'deltaAbove'),
  ...named('e', 'cost', 'loss', 'E'),
  ...named('y', 'y', 'Y'),
};

function named(quantity: string, ...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, `q q-${quantity}`]));
}

const KEYWORDS = new Set(
  (
    'export function const let return for if else of in while throw new yield async await type interface readonly ' +
    'def import from as not and or lambda with None True False'
  ).split(' '),
);

const TOKEN = /(\/\/.*|#.*|'[^']*'|"[^"]*"|`[^`]*`)|([A-Za-z_$][\w$]*)|([^A-Za-z_$'"`/#]+|.)/g;

/** One line in pieces. `comment`: the line stands inside a block comment. */
export function colored(line: string, comment: boolean): Piece[] {
  if (comment) return [{ text: line, class: 'c' }];
  return [...line.matchAll(TOKEN)].map(([text, quoted, name]) => {
    if (quoted) return { text, class: 'c' };
    const className = name && (Object.hasOwn(QUANTITIES, name) ? QUANTITIES[name] : KEYWORDS.has(name) && 'k');
    return className ? { text, class: className } : { text };
  });
}

/** Whether each line stands in a block comment. */
export function inComment(lines: readonly string[]): boolean[] {
  let open = false;
  return lines.map((line) => {
    const starts = /^\s*\/\*/.test(line);
    const inside = open || starts;
    if (inside) open = !line.includes('*/');
    return inside;
  });
}

/** Part of a line, the equation that the line carries out, its number. */
export type LineLink = readonly [text: string, id: string, number: string];

const html = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const pieceHtml = ({ text, class: className }: Piece): string =>
  className ? `<span class="${className}">${html(text)}</span>` : html(text);

/** Turns a line and its index into its row: number, code, link to the equation. */
export function lineOf(lines: readonly string[], links: readonly LineLink[], lights: readonly string[]) {
  const comments = inComment(lines);
  return (line: string, index: number): string => {
    const link = links.find(([text]) => line.includes(text));
    const lit = lights.some((text) => line.includes(text));
    const code = colored(line, comments[index]!).map(pieceHtml).join('');
    const leads = link ? `<a href="#${link[1]}">(${link[2]})</a>` : '';
    return `<span class="ln${lit ? ' hi' : ''}"><i>${index + 1}</i><code>${code || ' '}</code>${leads}</span>`;
  };
}
