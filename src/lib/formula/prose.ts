// Short sentences that hold formulas between dollars: the reasons of a derivation, captions, words from data.
import { escapeAttribute, renderFormula, type Rendering } from './render.ts';

/** HTML of a sentence; a formula holds on to the punctuation after it. */
export function renderProse(text: string, options: Rendering = {}): string {
  const parts = text.split('$');
  if (parts.length % 2 === 0) throw new Error(`formula: odd number of $ in ${JSON.stringify(text)}`);
  const written = parts.map((part, at) => {
    if (at % 2 === 0) return escapeAttribute(at === 0 ? part : part.replace(PUNCTUATION, ''));
    const mark = PUNCTUATION.exec(parts[at + 1] ?? '')?.[0] ?? '';
    return `<span class="mi">${renderFormula(part, options)}${escapeAttribute(mark)}</span>`;
  });
  return written.join('');
}

/** What may not begin a line: it stays with the formula before it. */
export const PUNCTUATION = /^[,.;:!?)\]’”，。；：！？、）]+/;
