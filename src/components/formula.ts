// Rendering for the formula components: errors say where in the lesson the formula stands.
import { renderFormula, type Rendering } from '../lib/formula/index.ts';

export function formulaHtml(source: string, options: Rendering, at?: string): string {
  try {
    return renderFormula(source, options);
  } catch (error) {
    throw new Error(at ? `${at}: ${(error as Error).message}` : (error as Error).message, { cause: error });
  }
}

const spelled = (mathml: string): string =>
  mathml
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Spells formulas out where they name something, a button, a choice, a column: what is drawn by MathML is passed over
 * by those who look for a name.
 */
export const namedFormulas = (html: string): string =>
  html.replace(
    /<span class="katex-mathml">(.*?<\/math>)<\/span>/gs,
    (_, mathml: string) => `<span class="vh">${spelled(mathml)}</span>`,
  );
