// What the lens fetches: every formula of a page that the notations write differently, rendered in one of them.
import type { NotationName } from './notation.ts';
import { renderFormula } from './render.ts';

/** How a displayed formula is told from the same one in a line. */
const DISPLAYED = 'd:';

/** Source → inner HTML of the formula's element, from the marks that `renderFormula` leaves in a page. */
export function fragmentsOf(html: string, notation: NotationName): Record<string, string> {
  const fragments: Record<string, string> = {};
  for (const [, escaped = '', display] of html.matchAll(/<span data-f="([^"]*)"( data-d(?:="")?)? /g)) {
    const source = unescape(escaped);
    const key = display ? DISPLAYED + source : source;
    fragments[key] ??= inner(renderFormula(source, { notation, display: display !== undefined }));
  }
  return fragments;
}

const inner = (html: string): string => html.slice(html.indexOf('>') + 1, html.lastIndexOf('</span>'));

const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
