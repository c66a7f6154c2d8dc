// Which font files a drawing needs, so that a file carries those and no others.
import { matches, type Element, type Rule } from './sheet.ts';

export interface Face {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
  readonly file: string;
  readonly adjust: string | undefined;
  readonly range: string | undefined;
}

export function parseFaces(css: string): Face[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, body]) => {
    const read = (name: string) => new RegExp(`(?:^|[;{\\s])${name}\\s*:\\s*([^;]+)`).exec(body!)?.[1]?.trim();
    const file = /url\(["']?(?:[^)"']*\/)?([\w.-]+\.woff2)["']?\)/.exec(body!)?.[1];
    if (!file) return []; // a metric-matched fallback, which is on the reader's machine or not
    return [
      {
        family: read('font-family')!.replace(/["']/g, ''),
        style: read('font-style') ?? 'normal',
        weight: read('font-weight') ?? '400',
        file,
        adjust: read('size-adjust'),
        range: read('unicode-range'),
      },
    ];
  });
}

const inRange = (range: string, code: number): boolean =>
  range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return code >= parseInt(from, 16) && code <= parseInt(to, 16);
  });

/** A face without a range holds Latin text; the one of mathematical letters, letters and Greek only. */
function covers(face: Face, character: string): boolean {
  if (face.range) return inRange(face.range, character.codePointAt(0)!);
  return face.family === 'KaTeX_Math'
    ? /[A-Za-zΓ-ω]/.test(character)
    : /[\u0020-\u024f\u2010-\u2027\u2212]/.test(character);
}

interface Font {
  readonly families: readonly string[];
  readonly style: string;
}

/** The font that rules give an element, or that it inherits. */
function fontOf(element: Element | undefined, rules: readonly Rule[]): Font | undefined {
  if (!element) return undefined;
  const own = rules.filter(({ selector }) => matches(selector, element)).flatMap(({ declarations }) => declarations);
  const value = own.filter(([name]) => name === 'font' || name === 'font-family').at(-1)?.[1];
  if (value === undefined) return fontOf(element.parent, rules);
  const style = /\bitalic\b/.test(value) ? 'italic' : 'normal';
  const list = value.replace(/^.*?\d(?:\.\d+)?(?:px|em|rem)(?:\/\S+)?\s+/, '');
  return { style, families: list.split(',').map((family) => family.trim().replace(/["']/g, '')) };
}

/** The faces that the characters of a drawing take; `rules` are resolved. */
export function facesUsed(elements: readonly Element[], rules: readonly Rule[], faces: readonly Face[]): Face[] {
  const used = new Set<Face>();
  for (const element of elements) {
    const characters = new Set(element.text.trim());
    const font = characters.size > 0 ? fontOf(element, rules) : undefined;
    if (!font) continue;
    for (const character of characters) {
      // Of the faces of a family, one with a range goes before the one without.
      const candidates = font.families.flatMap((family) => {
        const own = faces.filter((face) => face.family === family && face.style === font.style);
        return [...own.filter(({ range }) => range), ...own.filter(({ range }) => !range)];
      });
      const face = candidates.find((candidate) => covers(candidate, character));
      if (face) used.add(face);
    }
  }
  return faces.filter((face) => used.has(face));
}

/** The rule that carries a face inside the file. */
export function embeddedFace({ family, style, weight, adjust, range }: Face, base64: string): string {
  const extra = `${adjust ? `size-adjust:${adjust};` : ''}${range ? `unicode-range:${range};` : ''}`;
  const source = `url(data:font/woff2;base64,${base64}) format('woff2')`;
  return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};${extra}src:${source}}`;
}
