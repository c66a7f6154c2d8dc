// Numbers inside an exercise's text: <Given> and <Answer> leave a place that the exercise fills from its declaration,
// and that the reader's script fills again when the numbers change.
import { full, shown } from '../../i18n/number.ts';
import type { Numbers } from '../../exercises/exercise.ts';

/** A given is printed as it is; an answer with the digits that the text asks for. */
export const showGiven = (value: number): string => full(value);
export const showAnswer = (value: number, digits: number): string => shown(value, digits);

const GIVEN = /<span data-given="([^"]+)"><\/span>/g;
const FACT = /<span data-fact="([^"]+)" data-digits="(\d+)"><\/span>/g;

function valueOf(numbers: Numbers, name: string, what: string): number {
  const value = numbers[name];
  if (value === undefined || !Number.isFinite(value)) {
    throw new Error(`unknown ${what} "${name}", expected one of: ${Object.keys(numbers).join(', ')}`);
  }
  return value;
}

/** Fills the places for givens; what is asked must not stand in what is given. */
export function fillGivens(html: string, givens: Numbers): string {
  return html.replace(
    GIVEN,
    (_, name: string) => `<span data-given="${name}">${showGiven(valueOf(givens, name, 'given'))}</span>`,
  );
}

export function fillFacts(html: string, facts: Numbers): string {
  return html.replace(FACT, (_, name: string, digits: string) => {
    const value = showAnswer(valueOf(facts, name, 'answer'), Number(digits));
    return `<span data-fact="${name}" data-digits="${digits}">${value}</span>`;
  });
}

export const hasFacts = (html: string): boolean => html.search(FACT) >= 0;
