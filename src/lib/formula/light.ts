// KaTeX's boxes with fewer elements and the same picture: most of what a browser lays out on a lesson is formulas.

type Style = Record<string, string | undefined>;

/** A node of KaTeX's tree, as far as it matters here. */
export interface Box {
  classes?: string[];
  style?: Style;
  attributes?: Readonly<Record<string, string>>;
  children?: Box[];
  /** Of a symbol. */
  text?: string;
  /** By how much a slanted symbol leans out of its box, in em. */
  italic?: number;
}

/** Classes that say what a symbol is; no style sheet asks for them. */
const KINDS = new Set(['', 'mord', 'mbin', 'mrel', 'mop', 'mopen', 'mclose', 'mpunct', 'minner', 'mtight']);

/** KaTeX's sizes 1 to 11, relative to its sixth. */
const SIZES = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488] as const;

/** How far the style sheet puts the baseline of a row below its top, in em, unless `--strut` says more. */
const STRUT = 3;

const has = (box: Box, name: string): boolean => box.classes?.includes(name) ?? false;
const em = (length = '0'): number => Number.parseFloat(length);
const inEm = (length: number): string => `${Math.round(length * 1000) / 1000}em`;
const isUnstyled = ({ style = {} }: Box): boolean => Object.values(style).every((value) => value === undefined);

/** Lightens what a box holds, in place. */
export function lighten(box: Box): void {
  // Parts of a tall parenthesis are found by the style sheet as spans in spans.
  if (!box.children || has(box, 'katex-mathml') || has(box, 'delimsizinginner')) return;
  for (const child of box.children) lighten(child);
  if (!isRow(box)) box.children = spaced(box.children).flatMap(lighter);
}

/** Spaces beside a symbol as its margins. */
function spaced(boxes: readonly Box[]): Box[] {
  return boxes.filter((space, at) => {
    const [before, after] = [boxes[at - 1], boxes[at + 1]];
    const width = em(space.style?.['marginRight']);
    if (!has(space, 'mspace') || space.children?.length || width === 0) return true;
    if (after?.text !== undefined) widen(after, 'marginLeft', width);
    else if (before?.text !== undefined) widen(before, 'marginRight', width);
    else return true;
    return false;
  });
}

function widen(symbol: Box, side: 'marginLeft' | 'marginRight', width: number): void {
  const lean = side === 'marginRight' ? (symbol.italic ?? 0) : 0;
  const own = symbol.style?.[side];
  symbol.style = { ...symbol.style, [side]: inEm(width + (own === undefined ? lean : em(own))) };
  if (lean > 0) symbol.italic = 0;
}

/** A row of a table holds a strut, which fixes its baseline, and one box. */
const isRow = ({ children = [] }: Box): boolean => children.some((child) => has(child, 'pstrut'));

function lighter(box: Box): Box[] {
  if (has(box, 'vlist-t')) return [stack(box)];
  if (has(box, 'msupsub')) return box.children!.map(raised);
  const named = withoutKind(box);
  const isWrapper = named.children && named.classes?.length === 0 && isUnstyled(named) && !attributesOf(named).length;
  return isWrapper ? named.children! : [named];
}

const attributesOf = ({ attributes = {} }: Box): string[] => Object.keys(attributes);

function withoutKind(box: Box): Box {
  if (box.classes && !has(box, 'text')) box.classes = box.classes.filter((name) => !KINDS.has(name));
  return box;
}

/** A table of one column, table > row > cell > lines, as one box of lines. */
function stack(table: Box): Box {
  const lines = table.children![0]!.children![0]!.children!;
  const own = em(lines[0]?.children![0]!.style!['height']);
  for (const line of lines) {
    line.style = { ...line.style, top: inEm(em(line.style?.['top']) + own) };
    line.children = line.children!.slice(1).map(withoutKind).map(joined);
  }
  table.classes = table.classes!.filter((name) => name !== 'vlist-t2');
  table.children = lines;
  if (own > STRUT) table.style = { ...table.style, '--strut': inEm(own) };
  return table;
}

/** A sized box around one symbol, as one: margins are the symbol's own in both. */
function joined(box: Box): Box {
  const [symbol, ...more] = box.children ?? [];
  if (!has(box, 'katex-sizing') || !isUnstyled(box) || symbol?.text === undefined || more.length > 0) return box;
  const lean = symbol.italic ? { marginRight: inEm(symbol.italic) } : {};
  box.classes = [...box.classes!, ...(symbol.classes ?? [])];
  box.style = { ...lean, ...symbol.style };
  box.children = [Object.assign(symbol, { classes: [], style: {}, italic: 0 })];
  return box;
}

/** One script alone needs no stack: it is moved where it belongs. */
function raised(table: Box): Box {
  const [line, ...more] = table.children!;
  const script = line!.children![0]!;
  const size = sizeOf(script);
  if (more.length > 0 || size === undefined) {
    table.classes!.push('msupsub');
    return table;
  }
  const style = { ...script.style };
  for (const length of ['top', 'marginLeft', 'marginRight']) {
    const both = em(line!.style?.[length]) / size + em(style[length]);
    if (both !== 0) style[length] = inEm(both);
  }
  script.style = style;
  script.classes!.push('script');
  return script;
}

/** How large a box writes compared with what is around it. */
function sizeOf({ classes = [] }: Box): number | undefined {
  const of = (pattern: RegExp): number | undefined => {
    const at = classes.map((name) => pattern.exec(name)?.[1]).find((size) => size !== undefined);
    return at === undefined ? undefined : SIZES[Number(at) - 1];
  };
  const [own, outer] = [of(/^size(\d+)$/), of(/^reset-size(\d+)$/)];
  return own !== undefined && outer !== undefined ? own / outer : undefined;
}
