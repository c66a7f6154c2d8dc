// The little CSS that drawings use: flat rules whose selectors are tags and classes, one inside the other. Enough to
// know which rule meets which element without a browser.

export interface Rule {
  readonly selector: string;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

export interface Element {
  readonly tag: string;
  readonly classes: readonly string[];
  readonly parent: Element | undefined;
  /** Where its start tag begins and ends in the markup. */
  readonly start: number;
  readonly end: number;
  /** The characters that stand directly in it. */
  text: string;
}

/** Rules one selector each, in order. Nested rules and @-rules are refused: figure.css has none. */
export function parseRules(css: string): Rule[] {
  const plain = css.replace(/\/\*.*?\*\//gs, '');
  if (plain.includes('@')) throw new Error('sheet: a drawing has no @-rules');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors, body]) => {
    const declarations = body!
      .split(';')
      .map((line) => line.trim().replace(/\s+/g, ' '))
      .filter((line) => line.includes(':'))
      .map((line): [string, string] => [
        line.slice(0, line.indexOf(':')).trim(),
        line.slice(line.indexOf(':') + 1).trim(),
      ]);
    return selectors!.split(',').map((selector) => ({ selector: selector.trim().replace(/\s+/g, ' '), declarations }));
  });
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => NAMED[name]!);

/** The elements of well-formed markup, in order. */
export function elementsOf(markup: string): Element[] {
  const elements: Element[] = [];
  let open: Element | undefined;
  const pieces = /<(\/?)([\w:-]+)((?:\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'))?)*)\s*(\/?)>|([^<]+)/g;
  for (const piece of markup.matchAll(pieces)) {
    const [whole, closing, tag = '', attributes = '', empty, text] = piece;
    if (text !== undefined) {
      if (open) open.text += unescaped(text);
    } else if (closing) {
      if (open?.tag !== tag) throw new Error(`sheet: </${tag}> closes <${open?.tag ?? 'nothing'}>`);
      open = open.parent;
    } else {
      const classes = (/\sclass="([^"]*)"/.exec(attributes)?.[1] ?? '').split(/\s+/).filter(Boolean);
      const element = { tag, classes, parent: open, start: piece.index, end: piece.index + whole.length, text: '' };
      elements.push(element);
      if (!empty) open = element;
    }
  }
  return elements;
}

function meets(compound: string, { tag, classes }: Element): boolean {
  const [, wanted = '', rest = ''] = /^([\w-]*)((?:\.[\w-]+)*)$/.exec(compound) ?? [];
  if (wanted === '' && rest === '') throw new Error(`sheet: "${compound}" is not a tag with classes`);
  return (
    (wanted === '' || wanted === tag) &&
    rest
      .split('.')
      .slice(1)
      .every((name) => classes.includes(name))
  );
}

/** Whether a selector like `.drawing text.qt` meets an element. */
export function matches(selector: string, element: Element): boolean {
  const compounds = selector.split(' ');
  if (!meets(compounds.pop()!, element)) return false;
  for (let above = element.parent; compounds.length > 0; above = above.parent) {
    if (!above) return false;
    if (meets(compounds.at(-1)!, above)) compounds.pop();
  }
  return true;
}

/** The quantity in whose hue an element stands: of its own class, or of the nearest element around it. */
export function quantityOf(element: Element | undefined): string | undefined {
  if (!element) return undefined;
  return element.classes.find((name) => /^q-[a-z]$/.test(name)) ?? quantityOf(element.parent);
}
