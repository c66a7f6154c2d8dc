// What a prediction asks, with its result from the run.
import { shown } from '../../i18n/number.ts';
import { partsOf, splitParts } from '../exercise/parts.ts';
import { valueOf } from '../value.ts';
import { verdictOfOption, verdictOfRange } from './guess.ts';
import type { Line, Verdict } from './guess.ts';

export interface Asked {
  readonly of?: string;
  readonly claim?: string;
  readonly set?: Record<string, unknown>;
  readonly pick: string;
  readonly digits?: number;
  /** The line on which a number is placed. */
  readonly from?: number;
  readonly to?: number;
  readonly scale?: 'linear' | 'log';
  readonly unit?: string;
  /** Numbers to choose from, instead of placing one. */
  readonly options?: readonly number[];
  /** The words of the last option: that it does not happen. */
  readonly never?: string;
}

export interface Option {
  readonly value: string;
  readonly html: string;
  readonly verdict: Verdict;
}

export interface Question {
  readonly text: string;
  readonly options: readonly Option[];
  /** Absent where the choices are words without a line. */
  readonly line: Line | undefined;
  readonly result: number;
  readonly shown: string;
  readonly source: string;
  /** Explanations by `when`: early, late, right, none, run, or a choice's name. */
  readonly explains: ReadonlyMap<string, string>;
}

/** Whether the answer is a place on the line, not one of several. */
export const isPlaced = ({ line, options }: Question): boolean =>
  line !== undefined && options.every(({ value }) => value === 'never');

/** The unit goes with a number that counts something. */
const withUnit = (text: string, unit: string | undefined): string => (unit ? `${text} ${unit}` : text);

export async function declareQuestion(asked: Asked, html: string): Promise<Question> {
  const { value: result, text: shownResult, source } = await valueOf(asked);
  const { text, parts } = splitParts(html);
  const numbers = asked.options ?? [];
  const choices = partsOf(parts, 'choice').map(({ props, html: label }): Option => {
    const range = { from: props.from as number | undefined, to: props.to as number | undefined };
    return { value: String(props.name), html: label, verdict: verdictOfRange(range, result) };
  });
  const options = [
    ...choices,
    ...numbers.map((number): Option => {
      return {
        value: String(number),
        html: withUnit(shown(number), asked.unit),
        verdict: verdictOfOption(number, numbers, result),
      };
    }),
    ...(asked.never ? [{ value: 'never', html: asked.never, verdict: 'late' as const }] : []),
  ];
  const hasLine = asked.to !== undefined;
  if (options.length === 0 && !hasLine) throw new Error('give options, choices, or a line from … to …');
  const isAmongOptions = choices.length + numbers.length > 0;
  if (isAmongOptions && options.every(({ verdict }) => verdict !== 'right')) {
    throw new Error(`none of the options holds the result ${shownResult}`);
  }
  if (asked.scale === 'log' && !(asked.from! > 0))
    throw new Error(`a logarithmic line begins above 0, not at ${asked.from ?? 0}`);
  const explains = new Map(partsOf(parts, 'explain').map((part) => [String(part.props.when), part.html]));
  if (!explains.has('none')) throw new Error('Explain: say what somebody reads who made no prediction (when="none")');
  const line = hasLine ? { from: asked.from ?? 0, to: asked.to!, scale: asked.scale ?? 'linear' } : undefined;
  return { text, options, line, result, shown: withUnit(shownResult, asked.unit), source, explains };
}
