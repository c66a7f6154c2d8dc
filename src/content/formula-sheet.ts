// The formulas of a lesson as they are to be set: their lines in tokens, and the place in the lesson that has them.
import { shownSteps } from '../components/derivation.ts';
import { type Formula, formulas } from './formulas.ts';

export interface SheetFormula extends Formula {
  /** Displayed formulas, one a line, in tokens. */
  readonly lines: readonly string[];
  /** The place in the lesson. */
  readonly anchor: string;
  /** "9.2", if the lesson numbers it. */
  readonly number?: string;
}

export interface Equation {
  readonly id: string;
  readonly number: string;
  readonly lines: readonly string[];
}

/** What a lesson reads as, for who looks for its equations. */
export interface LessonText {
  readonly slug: string;
  readonly number: number;
  readonly body: string;
}

/** Every `<Eq …>` of a text, with the number that it carries there. */
export const equationsIn = (lesson: number, mdx: string): Equation[] =>
  [...mdx.matchAll(/^<Eq id="([^"]+)">(.*)<\/Eq>$/gm)].map(([, id = '', inside = ''], i) => ({
    id,
    number: `${lesson}.${i + 1}`,
    lines: [...inside.matchAll(/\$\$(.+?)\$\$/g)].flatMap(([, line]) => line!.split('\\qquad')),
  }));

/** The formulas of a lesson, in order. What its text does not have stops the build. */
export function sheetOf({ slug, number, body }: LessonText): SheetFormula[] {
  const equations = equationsIn(number, body);
  const own = formulas.find(({ lesson }) => lesson === slug)?.formulas ?? [];
  return own.map((formula) => ({ ...formula, ...placed(formula, equations) }));
}

function placed({ id, source }: Formula, equations: readonly Equation[]): Omit<SheetFormula, keyof Formula> {
  if ('tex' in source) return { lines: source.tex, anchor: source.section };
  if ('derivation' in source) {
    return { lines: source.steps.map((step) => written(source.derivation, step)), anchor: source.section };
  }
  const equation = equations.find((one) => one.id === source.equation);
  if (!equation) throw new Error(`formula "${id}": its lesson has no equation "${source.equation}"`);
  const lines = (source.lines ?? equation.lines.map((_, i) => i + 1)).map((line) => equation.lines[line - 1]);
  if (lines.some((line) => line === undefined)) {
    throw new Error(
      `formula "${id}": line ${source.lines} of "${source.equation}", which has ${equation.lines.length}`,
    );
  }
  return { lines: lines as string[], anchor: equation.id, number: equation.number };
}

/** One step of a derivation as one line. */
function written(derivation: string, step: number): string {
  const [{ lhs, rhs } = { lhs: '', rhs: '' }] = shownSteps(derivation, String(step)).steps;
  return `${lhs}${rhs.replace('\\displaystyle ', '')}`;
}
