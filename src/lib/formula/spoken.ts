// A formula in English words, for the label that paper carries and for whoever listens.
import { expand } from './expand.ts';
import type { NotationName } from './notation.ts';
import { SILENT, WORDS } from './spoken-words.ts';
import { parseTex, type Tex } from './tex.ts';

/** Words that join two terms; between two factors stands an unwritten "times". */
const JOINING =
  /^(?:equals|plus|minus|over|is .*|times.*|goes to|maps to|therefore|if and only if|in|and so on|[,.;])$/;

/** Words after which the next piece is an argument. */
const AWAITING = /\b(?:of|partial|gradient|d|Delta)$/;

interface Piece {
  words: string;
  /** Does it multiply what stands before it? */
  factor: boolean;
  /** The name of a function: parentheses after it hold its argument. */
  applies?: boolean;
}

/** The formula in words: "partial E by partial w equals (h minus y) times sigma prime of z times x". */
export function spoken(source: string, notation: NotationName = 'course'): string {
  return sentence(parseTex(expand(source, notation)));
}

function sentence(nodes: readonly Tex[]): string {
  let text = '';
  let before: Piece | undefined;
  for (const piece of pieces(nodes)) {
    if (piece.words === '') continue;
    text += link(before, piece) + piece.words;
    before = piece;
  }
  return text;
}

function link(before: Piece | undefined, piece: Piece): string {
  if (!before || /^[,.;]$/.test(piece.words)) return '';
  return before.factor && piece.factor && !AWAITING.test(before.words) ? ' times ' : ' ';
}

/** What is spoken one after the other: enclosed parts, numbers, single nodes. */
function pieces(nodes: readonly Tex[]): Piece[] {
  const spokenSoFar: Piece[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!;
    const close = closing(nodes, at);
    if (close > at) {
      const argument = isArgument(spokenSoFar.at(-1), nodes.slice(at + 1, close));
      if (argument) spokenSoFar.push({ words: 'of', factor: false });
      spokenSoFar.push(enclosed(nodes.slice(at, close + 1), argument));
      at = close;
    } else if (isDigit(node)) {
      let digits = textOf(node);
      while (isDigit(nodes[at + 1])) digits += textOf(nodes[++at]);
      const last = nodes[at + 1];
      if (last?.kind === 'scripts' && isDigit(last.base)) {
        digits += textOf(last.base) + hanging(last);
        at++;
      }
      spokenSoFar.push({ words: digits, factor: true });
    } else if (isPrime(node)) prime(spokenSoFar);
    else spokenSoFar.push(...(node.kind === 'group' ? pieces(node.body) : [piece(node)]));
  }
  return spokenSoFar;
}

const textOf = (node: Tex | undefined): string => (node?.kind === 'symbol' ? node.text : '');
const isDigit = (node: Tex | undefined): boolean => /^[\d.]$/.test(textOf(node));
const isPrime = (node: Tex): boolean =>
  textOf(node) === "'" || (node.kind === 'scripts' && node.base !== undefined && isPrime(node.base));

/** σ′: the prime joins the letter before it, which is then a function. */
function prime(spokenSoFar: Piece[]): void {
  const letter = spokenSoFar.pop();
  spokenSoFar.push({ words: `${letter?.words ?? ''} prime`, factor: true, applies: true });
}

/** Parentheses after a function's name; after another letter only around a single quantity. */
function isArgument(before: Piece | undefined, inner: readonly Tex[]): boolean {
  if (!before || inner.length === 0) return false;
  return before.applies === true || (inner.length === 1 && /^[a-zA-Z]+$/.test(before.words) && before.factor);
}

/** Parentheses and norm bars with what hangs on them. */
function enclosed(nodes: readonly Tex[], argument: boolean): Piece {
  const [last, inner] = [nodes.at(-1)!, nodes.slice(1, -1)];
  const scripts = last.kind === 'scripts' ? hanging(last) : '';
  const visible = inner.filter((node) => !(node.kind === 'command' && SILENT.has(node.name)));
  if (textOf(nodes[0]) === '\\|') return { words: `the norm of ${grouped(inner)}${scripts}`, factor: true };
  const bare = argument && visible.length === 1 && scripts === '';
  return { words: bare ? sentence(inner) : `(${sentence(inner)})${scripts}`, factor: true };
}

/** Where the parenthesis or norm bar opened at `open` closes; -1 if none opens there. */
function closing(nodes: readonly Tex[], open: number): number {
  const opener = textOf(nodes[open]);
  const closer = { '(': ')', '[': ']', '\\|': '\\|' }[opener];
  if (closer === undefined) return -1;
  let depth = 1;
  for (let at = open + 1; at < nodes.length; at++) {
    const node = nodes[at]!;
    const text = textOf(node.kind === 'scripts' ? node.base : node);
    if (text === closer && --depth === 0) return at;
    if (text === opener) depth++;
  }
  return -1;
}

function piece(node: Tex): Piece {
  if (node.kind === 'raw') return { words: node.text.trim(), factor: false };
  if (node.kind === 'symbol') return word(node.text);
  if (node.kind === 'scripts') return scripted(node);
  if (node.kind === 'group') return { words: sentence(node.body), factor: true };
  const [first = [], second = []] = node.arguments;
  switch (node.name) {
    case 'frac':
    case 'tfrac':
    case 'dfrac':
      return { words: fraction(first, second), factor: true };
    case 'sqrt':
      return { words: `square root of ${grouped(first)}`, factor: true };
    case 'hat':
    case 'tilde':
    case 'bar':
      return { words: `${sentence(first)} ${node.name}`, factor: true };
    case 'htmlClass':
      return { words: quantity(second), factor: true };
    case 'begin':
    case 'end':
      return { words: '', factor: false };
    case 'text':
    case 'textit':
    case 'textrm':
      return { words: first.map((raw) => (raw.kind === 'raw' ? raw.text.trim() : '')).join(''), factor: false };
    case 'mathbf':
      return { words: `bold ${sentence(first)}`, factor: true };
    case 'mathrm':
    case 'operatorname':
      return { words: first.map(textOf).join(''), factor: true, applies: true };
  }
  return word(node.name);
}

function word(name: string): Piece {
  if (SILENT.has(name)) return { words: '', factor: false };
  const words = WORDS[name] ?? name;
  return { words, factor: !JOINING.test(words), applies: /^(?:sigma|phi)$/.test(words) };
}

/** Within a quantity a raised number is its layer, not a power. */
function quantity(nodes: readonly Tex[]): string {
  const [only] = nodes;
  if (nodes.length !== 1 || only?.kind !== 'scripts') return sentence(nodes);
  const layer = only.sup ? ` superscript ${listed(only.sup)}` : '';
  return (only.base ? sentence([only.base]) : '') + below(only.sub) + layer;
}

const below = (sub: readonly Tex[] | undefined): string => (sub ? ` sub ${listed(sub)}` : '');

/** Indices one after the other, without "times" and without parentheses. */
const listed = (nodes: readonly Tex[]): string =>
  pieces(nodes.filter((node) => !/^[(),[\]]$/.test(textOf(node))))
    .map(({ words }) => words)
    .filter((words) => words !== '')
    .join(' ');

function scripted(node: Extract<Tex, { kind: 'scripts' }>): Piece {
  const { base, sub, sup } = node;
  const head = base ? piece(base) : { words: '', factor: true };
  if (head.words === 'the sum' || head.words === 'the product') {
    const from = sub ? ` over ${sentence(sub)}` : '';
    return { words: `${head.words}${from}${sup ? ` up to ${sentence(sup)}` : ''} of`, factor: true };
  }
  if (base?.kind === 'command' && base.name === 'nabla') {
    return { words: `gradient by ${sub ? quantity(sub) : ''} of`, factor: true };
  }
  return { ...head, words: (head.words + hanging(node)).trim() };
}

/** Subscript and power as words. */
function hanging({ sub, sup }: Extract<Tex, { kind: 'scripts' }>): string {
  if (!sup) return below(sub);
  const words = sentence(sup);
  const power =
    words === '2' ? 'squared' : words === 'transposed' || words === 'prime' ? words : `to the power ${words}`;
  return `${below(sub)} ${power}`;
}

/** ∂E/∂w is "partial E by partial w", ½ "one half"; the rest is "over". */
function fraction(above: readonly Tex[], under: readonly Tex[]): string {
  const [top, bottom] = [sentence(above), sentence(under)];
  if (top === '1' && bottom === '2') return 'one half';
  if (/^(?:partial|d)\b/.test(top) && /^(?:partial|d) /.test(bottom)) return `${top} by ${bottom}`;
  return `${grouped(above)} over ${grouped(under)}`;
}

function grouped(nodes: readonly Tex[]): string {
  const words = sentence(nodes);
  return words.includes(' ') ? `(${words})` : words;
}
