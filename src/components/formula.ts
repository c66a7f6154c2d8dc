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
 * Gives formulas a name of their own where they name something else, a button, a choice, a column: what is drawn by
 * MathML is passed over there by some readers.
 */
export const namedFormulas = (html: string): string =>
  html.replace(/<math>(.*?)<\/math>/gs, (math, inside: string) =>
    math.replace('<math>', `<math aria-label="${spelled(inside)}">`),
  );
