// TeX as a tree, as far as quantities, labels and layers need it. Whatever is not known here passes through unread.

export type Tex =
  | { kind: 'symbol'; text: string }
  | { kind: 'raw'; text: string }
  | { kind: 'group'; body: Tex[] }
  | { kind: 'command'; name: string; arguments: Tex[][]; layer?: string }
  | { kind: 'scripts'; base: Tex | undefined; sub: Tex[] | undefined; sup: Tex[] | undefined };

/** Commands whose braces belong to them. */
const ARGUMENTS: Record<string, number> = {
  frac: 2,
  tfrac: 2,
  dfrac: 2,
  sqrt: 1,
  hat: 1,
  tilde: 1,
  bar: 1,
  mathrm: 1,
  mathbf: 1,
  operatorname: 1,
  underbrace: 1,
  overbrace: 1,
};

/** Commands whose first brace holds text that is not mathematics. */
const VERBATIM = new Set(['text', 'textit', 'textrm', 'begin', 'end', 'htmlClass', 'hspace', 'as']);

interface Reader {
  source: string;
  at: number;
  layered: ReadonlySet<string>;
}

/** Reads TeX. A command named in `layered` takes an optional brace with a layer: `\W{l+1}`. */
export function parseTex(source: string, layered: ReadonlySet<string> = new Set()): Tex[] {
  const reader: Reader = { source, at: 0, layered };
  const nodes = readSequence(reader);
  if (reader.at < source.length) throw new Error(`formula: unexpected } at ${reader.at} in ${source}`);
  return nodes;
}

function readSequence(reader: Reader): Tex[] {
  const nodes: Tex[] = [];
  for (;;) {
    skipSpace(reader);
    const next = reader.source[reader.at];
    if (next === undefined || next === '}') return nodes;
    if (next === '_' || next === '^') addScript(reader, nodes);
    else nodes.push(readNode(reader));
  }
}

function skipSpace(reader: Reader): void {
  while (/\s/.test(reader.source[reader.at] ?? '')) reader.at++;
}

function addScript(reader: Reader, nodes: Tex[]): void {
  const which = reader.source[reader.at++] === '_' ? 'sub' : 'sup';
  const last = nodes.pop();
  const scripts: Tex =
    last?.kind === 'scripts' ? last : { kind: 'scripts', base: last, sub: undefined, sup: undefined };
  if (scripts[which])
    throw new Error(
      `formula: double ${which === 'sub' ? 'subscript' : 'superscript'} at ${reader.at} in ${reader.source}`,
    );
  scripts[which] = readArgument(reader);
  nodes.push(scripts);
}

function readArgument(reader: Reader): Tex[] {
  skipSpace(reader);
  const next = reader.source[reader.at];
  if (next === undefined || next === '}')
    throw new Error(`formula: argument missing at ${reader.at} in ${reader.source}`);
  const node = readNode(reader);
  return node.kind === 'group' ? node.body : [node];
}

function readNode(reader: Reader): Tex {
  const next = reader.source[reader.at]!;
  if (next === '{') return readGroup(reader);
  if (next === '\\') return readCommand(reader);
  const text = String.fromCodePoint(reader.source.codePointAt(reader.at)!);
  reader.at += text.length;
  return { kind: 'symbol', text };
}

function readGroup(reader: Reader): Tex {
  reader.at++;
  const body = readSequence(reader);
  if (reader.source[reader.at] !== '}') throw new Error(`formula: } missing at the end of ${reader.source}`);
  reader.at++;
  return { kind: 'group', body };
}

function readCommand(reader: Reader): Tex {
  const name = /^\\([A-Za-z]+|[^A-Za-z])/s.exec(reader.source.slice(reader.at))?.[1];
  if (name === undefined) throw new Error(`formula: lone \\ at the end of ${reader.source}`);
  reader.at += name.length + 1;
  if (!/[A-Za-z]/.test(name)) return { kind: 'symbol', text: `\\${name}` };
  const verbatim: Tex[] = VERBATIM.has(name) ? [{ kind: 'raw', text: readBrace(reader) }] : [];
  if (verbatim.length > 0 && name !== 'htmlClass' && name !== 'as')
    return { kind: 'command', name, arguments: [verbatim] };
  if (name === 'as')
    return { kind: 'command', name, arguments: [verbatim, readArgument(reader), readArgument(reader)] };
  if (name === 'htmlClass') return { kind: 'command', name, arguments: [verbatim, readArgument(reader)] };
  if (reader.layered.has(name)) {
    const layer = reader.source[reader.at] === '{' ? { layer: readBrace(reader) } : {};
    return { kind: 'command', name, arguments: [], ...layer };
  }
  return { kind: 'command', name, arguments: Array.from({ length: ARGUMENTS[name] ?? 0 }, () => readArgument(reader)) };
}

/** The text between the next pair of braces, unread. */
function readBrace(reader: Reader): string {
  const end = reader.source.indexOf('}', reader.at);
  if (reader.source[reader.at] !== '{' || end < 0) throw new Error(`formula: {…} missing in ${reader.source}`);
  const text = reader.source.slice(reader.at + 1, end);
  reader.at = end + 1;
  return text;
}

/** Writes the tree as TeX again; `write` may take over a node by returning a string. */
export function printTex(nodes: readonly Tex[], write: (node: Tex) => string | undefined = () => undefined): string {
  return nodes.map((node) => write(node) ?? printNode(node, write)).join('');
}

function printNode(node: Tex, write: (node: Tex) => string | undefined): string {
  switch (node.kind) {
    case 'symbol':
    case 'raw':
      return node.text;
    case 'group':
      return `{${printTex(node.body, write)}}`;
    case 'command': {
      const braces = node.arguments.map((argument) => `{${printTex(argument, write)}}`).join('');
      return `\\${node.name}${node.layer === undefined ? braces : `{${node.layer}}`}${braces || node.layer ? '' : ' '}`;
    }
    case 'scripts': {
      const sub = node.sub ? `_{${printTex(node.sub, write)}}` : '';
      const sup = node.sup ? `^{${printTex(node.sup, write)}}` : '';
      return (node.base ? printTex([node.base], write) : '') + sub + sup;
    }
  }
}
