// What leaves the site as a file: a drawing that stands alone, its numbers as CSV and as JSON. The site's build and the
// figure command call the same functions, so both write the same bytes.
import { resolver, type Theme } from './colors.ts';
import { embeddedFace, facesUsed, parseFaces } from './faces.ts';
import { SLIDE } from './slide.ts';
import { elementsOf, matches, parseRules, quantityOf, type Element, type Rule } from './sheet.ts';
import { readSheets, type Sheets } from './sheets.ts';

export { THEMES, type Theme } from './colors.ts';
export { toCsv, toJson, type FigureData } from './table.ts';

/** Room around a drawing: marks at its edge reach over it. */
const MARGIN = 12;

/** Whether a rule's values depend on the quantity around the element. */
const isColored = ({ declarations }: Rule): boolean =>
  declarations.some(([, value]) => /var\(--(c\b|seq-)/.test(value));

/** One rule with its values resolved; where they depend on a quantity, one for each quantity that is met. */
function resolvedRules(rule: Rule, met: readonly Element[], resolve: ReturnType<typeof resolver>): Rule[] {
  const quantities = isColored(rule) ? [...new Set(met.map(quantityOf))].sort() : [undefined];
  return quantities.map((quantity) => ({
    selector: quantity ? `${rule.selector}.in-${quantity}` : rule.selector,
    declarations: rule.declarations.map(([name, value]): [string, string] => [name, resolve(value, quantity)]),
  }));
}

/** Marks each element whose color depends on a quantity, so that no rule needs to ask what stands around it. */
function markQuantities(markup: string, colored: ReadonlySet<Element>): string {
  let marked = markup;
  for (const element of [...colored].sort((a, b) => b.start - a.start)) {
    const quantity = quantityOf(element);
    if (!quantity) continue;
    const tag = marked.slice(element.start, element.end);
    const named = / class="/.test(tag)
      ? tag.replace(/ class="([^"]*)"/, ` class="$1 in-${quantity}"`)
      : tag.replace(/^<[\w:-]+/, (name) => `${name} class="in-${quantity}"`);
    marked = marked.slice(0, element.start) + named + marked.slice(element.end);
  }
  return marked;
}

const printRule = ({ selector, declarations }: Rule): string =>
  `${selector}{${declarations.map(([name, value]) => `${name}:${value}`).join(';')}}`;

/** XML knows no attribute without a value: what a page may write as `class` is left out. */
const wellFormed = (markup: string): string =>
  markup.replace(/<[\w:-]+\s[^>]*>/g, (tag) =>
    tag.replace(/\s[\w:-]+(="[^"]*")?/g, (attribute, value?: string) => (value === undefined ? '' : attribute)),
  );

/** The color of a theme's paper. */
export const paperOf = (theme: Theme, sheets: Sheets = readSheets()): string =>
  resolver(sheets.tokens, theme)('var(--paper)');

/** Gives the outer element its size and, if wanted, a ground. */
function framed(markup: string, style: string, paper: string | undefined): string {
  const [head = '', width = '', height = ''] = /^<svg\b[^>]*?viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>/.exec(markup) ?? [];
  if (!head) throw new Error(`standalone svg: no viewBox from 0 0 in "${markup.slice(0, 60)}"`);
  const margin = Number(width) === SLIDE.width ? 0 : MARGIN;
  const [w, h] = [Number(width) + 2 * margin, Number(height) + 2 * margin];
  const box = `viewBox="${-margin} ${-margin} ${w} ${h}" width="${w}" height="${h}"`;
  const opened = head.replace(/viewBox="[^"]*"/, box).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  const ground = paper ? `<rect x="${-margin}" y="${-margin}" width="${w}" height="${h}" fill="${paper}"/>` : '';
  return `${opened}<style>${style}</style>${ground}${markup.slice(head.length)}`;
}

export interface FileOptions {
  readonly sheets?: Sheets;
  /** Rules after those of figure.css. */
  readonly rules?: string;
  /** Whether paper is painted under it. */
  readonly ground?: boolean;
}

/**
 * A drawing as a file: colors resolved for a theme, rules and the font files that it needs inside. On light paper it
 * takes the color of the document that it stands in, unless it is to bring its own.
 */
export function standaloneSvg(
  svgMarkup: string,
  theme: Theme,
  { sheets = readSheets(), rules: added = '', ground: hasGround = theme === 'dark' }: FileOptions = {},
): string {
  const resolve = resolver(sheets.tokens, theme);
  const markup = wellFormed(svgMarkup);
  const elements = elementsOf(markup);
  const met = parseRules(sheets.figure + added)
    .map((rule) => ({ rule, elements: elements.filter((element) => matches(rule.selector, element)) }))
    .filter((pair) => pair.elements.length > 0);
  const rules = met.flatMap((pair) => resolvedRules(pair.rule, pair.elements, resolve));
  const colored = met.filter(({ rule }) => isColored(rule));
  const marked = markQuantities(markup, new Set(colored.flatMap((pair) => pair.elements)));
  const faces = facesUsed(elements, rules, sheets.faces.flatMap(parseFaces));
  const style = [
    ...faces.map((face) => embeddedFace(face, sheets.font(face.file))),
    `.drawing{color:${resolve('var(--ink)')};font-synthesis:none}`,
    ...rules.map(printRule),
  ].join('\n');
  const svg = framed(marked, style, hasGround ? paperOf(theme, sheets) : undefined);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
