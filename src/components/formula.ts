// Rendering for the formula components: errors say where in the lesson the formula stands.
import { renderFormula, type Rendering } from '../lib/formula/index.ts';

export function formulaHtml(source: string, options: Rendering, at?: string): string {
  try {
    return renderFormula(source, options);
  } catch (error) {
    throw new Error(at ? `${at}: ${(error as Error).message}` : (error as Error).message, { cause: error });
  }
}
