// From text or JSON to a checked value, and back.
import { allowedArray, arrayText } from './array.ts';
import type { Limits, Parameter } from './parameter.ts';
import { allowedPoints, pointsText } from './points.ts';
import { quote } from './quote.ts';
import { allowedText, isText } from './text.ts';

/** A setting that an experiment does not accept. The message says what was given and what is allowed. */
export class ParameterError extends Error {
  override name = 'ParameterError';
}

/** A number as JSON writes it: no hex, no full-width digits, no space around it. */
const JSON_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** "a number above 0", "a whole number from 1 to 200000", "quadratic or cross-entropy". */
export function allowed(parameter: Parameter): string {
  if (parameter.kind === 'choice') return parameter.options.join(' or ');
  if (parameter.kind === 'array') return allowedArray(parameter);
  if (parameter.kind === 'points') return allowedPoints;
  if (parameter.kind === 'text') return allowedText(parameter);
  const { from, above, to } = parameter.limits ?? {};
  const noun = parameter.kind === 'integer' ? 'a whole number' : 'a number';
  const lower = from !== undefined ? ` from ${from}` : above !== undefined ? ` above ${above}` : '';
  const upper = to !== undefined ? (lower ? ` to ${to}` : ` up to ${to}`) : '';
  return noun + lower + upper;
}

function withinLimits(value: number, { limits = {} }: { readonly limits?: Limits }): boolean {
  // Written so that NaN fails every comparison.
  if (!(value > -Infinity && value < Infinity)) return false;
  if (limits.from !== undefined && !(value >= limits.from)) return false;
  if (limits.above !== undefined && !(value > limits.above)) return false;
  return limits.to === undefined || value <= limits.to;
}

/** The value, if the parameter accepts it; otherwise throws a ParameterError. */
export function checkValue(name: string, parameter: Parameter, value: unknown): number | string {
  if (parameter.kind === 'array' || parameter.kind === 'points') {
    const text =
      parameter.kind === 'points'
        ? pointsText(value)
        : arrayText(parameter, value, (one) => withinLimits(one, parameter));
    if (text !== undefined) return text;
    throw new ParameterError(`${name}: ${quote(value)} is not accepted, give ${allowed(parameter)}`);
  }
  const accepted =
    parameter.kind === 'text'
      ? isText(parameter, value)
      : parameter.kind === 'choice'
        ? typeof value === 'string' && parameter.options.includes(value)
        : typeof value === 'number' &&
          withinLimits(value, parameter) &&
          (parameter.kind !== 'integer' || Math.floor(value) === value);
  if (!accepted) throw new ParameterError(`${name}: ${quote(value)} is not accepted, give ${allowed(parameter)}`);
  return value as number | string;
}

/** A value written as text: in an address, on the command line, in an input. */
export function parseValue(name: string, parameter: Parameter, text: string): number | string {
  if (parameter.kind !== 'number' && parameter.kind !== 'integer') return checkValue(name, parameter, text);
  if (!JSON_NUMBER.test(text)) {
    throw new ParameterError(`${name}: ${quote(text)} is not a number, give ${allowed(parameter)}`);
  }
  const value = Number(text);
  if (!(value > -Infinity && value < Infinity)) {
    throw new ParameterError(`${name}: ${quote(text)} is too large, give ${allowed(parameter)}`);
  }
  return checkValue(name, parameter, value);
}

/** A value as text that parseValue reads back to the same bits. */
export const printValue = (value: number | string): string => String(Object.is(value, -0) ? 0 : value);
