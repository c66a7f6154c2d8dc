// Formulas as HTML: rendered when the site is built, in one notation, for the screen or for paper.
import katex, { type KatexOptions } from 'katex';
import { expand } from './expand.ts';
import { missingGlyph } from './glyphs.ts';
import { type Box, lighten } from './light.ts';
import { NOTATIONS, type NotationName } from './notation.ts';
import { spoken } from './spoken.ts';

/** KaTeX's tree before it becomes HTML; its types leave this out. */
const { __renderToDomTree: treeOf } = katex as typeof katex & {
  __renderToDomTree(tex: string, options?: KatexOptions): Box & { toMarkup(): string };
};

export interface Rendering {
  notation?: NotationName;
  display?: boolean;
  medium?: 'web' | 'print';
  /** In a heading on paper the label would double the bookmark, so there is none. */
  heading?: boolean;
}

/** HTML of a formula. Screens get KaTeX's HTML and MathML, paper its HTML under a spoken label (tagged PDF). */
export function renderFormula(source: string, options: Rendering = {}): string {
  const { notation = 'course', display = false, medium = 'web', heading = false } = options;
  const html = typeset(source, notation, display, medium === 'web' ? 'htmlAndMathml' : 'html');
  if (medium === 'web') return differs(source) ? marked(html, source, display) : html;
  const visible = html.replaceAll(' aria-hidden="true"', '');
  if (heading) return visible;
  return `<span role="img" aria-label="${escapeAttribute(spoken(source, notation))}">${visible}</span>`;
}

/** Does any notation write this formula differently? */
export function differs(source: string): boolean {
  const course = expand(source, 'course');
  return NOTATIONS.some((notation) => expand(source, notation) !== course);
}

function typeset(
  source: string,
  notation: NotationName,
  displayMode: boolean,
  output: 'html' | 'htmlAndMathml',
): string {
  try {
    const tree = treeOf(expand(source, notation), {
      displayMode,
      output,
      throwOnError: true,
      strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
      trust: ({ command }: { command: string }) => command === '\\htmlClass',
    });
    const html = tree.toMarkup();
    // What KaTeX does not trust it shows in red instead of throwing.
    if (html.includes('color:#cc0000')) throw new Error('not allowed here');
    const missing = missingGlyph(html);
    if (missing) throw new Error(`no glyph for ${missing}`);
    lighten(tree);
    return lean(tree.toMarkup());
  } catch (error) {
    throw new Error(`formula: cannot render ${source} (${notation}): ${(error as Error).message}`, { cause: error });
  }
}

/**
 * Without the TeX that KaTeX repeats in its MathML, the wrappers that this needs, what HTML knows by itself, and digits
 * of lengths beyond a hundredth of an em, which nobody sees.
 */
const lean = (html: string): string =>
  html
    .replace(/<annotation .*?<\/annotation>/s, '')
    .replace(/<\/?semantics>/g, '')
    .replace(/<math([^>]*)><mrow>(.*)<\/mrow><\/math>/s, '<math$1>$2</math>')
    .replace(' xmlns="http://www.w3.org/1998/Math/MathML"', '')
    .replace(/\d+\.\d{3,}(?=em)/g, (length) => String(Math.round(Number(length) * 100) / 100));

/** The lens finds formulas by their source. */
function marked(html: string, source: string, display: boolean): string {
  return html.replace('<span ', `<span data-f="${escapeAttribute(source)}"${display ? ' data-d' : ''} `);
}

export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
