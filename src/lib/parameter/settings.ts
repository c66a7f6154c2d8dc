// Whole settings: defaults completed, differences from the defaults, the line under a figure.
import { arrayOf } from './array.ts';
import type { AnySettings, Parameter, Parameters, Settings } from './parameter.ts';
import { countedPoints, pointsOf } from './points.ts';
import { quote } from './quote.ts';
import { isFilePath } from './text.ts';
import { ParameterError, checkValue, parseValue, printValue } from './value.ts';

export const defaultsOf = <P extends Parameters>(parameters: P): Settings<P> =>
  Object.fromEntries(Object.entries(parameters).map(([name, { default: value }]) => [name, value])) as Settings<P>;

/** The declaration of a name, or an error that lists the names there are. */
export function declarationOf<P extends Parameters>(parameters: P, name: string) {
  const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (!parameter) {
    throw new ParameterError(
      `unknown parameter ${quote(name)}, expected one of: ${Object.keys(parameters).join(', ')}`,
    );
  }
  return parameter;
}

/** Typed values over the defaults; every one is checked. */
export function completeSettings<P extends Parameters>(
  parameters: P,
  given: Readonly<Record<string, unknown>>,
): Settings<P> {
  const checked = Object.entries(given).map(([name, value]) => [
    name,
    checkValue(name, declarationOf(parameters, name), value),
  ]);
  return { ...defaultsOf(parameters), ...Object.fromEntries(checked) } as Settings<P>;
}

/** As whoever reads JSON wants them: arrays as arrays. */
export const typedSettings = (parameters: Parameters, settings: AnySettings): Record<string, unknown> =>
  Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, typed(parameters[name], value)]));

function typed(parameter: Parameter | undefined, value: number | string): unknown {
  if (parameter?.kind === 'points') return pointsOf(String(value));
  return parameter?.kind === 'array' ? arrayOf(String(value)) : value;
}

/** Values written as text, by name. */
export const parseSettings = (parameters: Parameters, texts: Iterable<readonly [string, string]>): AnySettings =>
  Object.fromEntries([...texts].map(([name, text]) => [name, parseValue(name, declarationOf(parameters, name), text)]));

/** What differs from the defaults: all that an address has to hold. */
export const changedSettings = (parameters: Parameters, settings: AnySettings): AnySettings =>
  Object.fromEntries(Object.entries(settings).filter(([name, value]) => value !== parameters[name]?.default));

/**
 * The settings of one or more runs in the command line's own names. What they share is printed once:
 * `cost quadratic | cross-entropy, eta 0.15, w 2`.
 */
export function settingsLine(parameters: Parameters, runs: readonly AnySettings[]): string {
  return Object.keys(parameters)
    .filter((name) => isSaid(parameters[name]!, name, runs))
    .map((name) => {
      const isPoints = parameters[name]?.kind === 'points';
      const values = runs.map((run) => (isPoints ? countedPoints(String(run[name])) : printValue(run[name]!)));
      return `${name} ${new Set(values).size === 1 ? values[0] : values.join(' | ')}`;
    })
    .join(', ');
}

/** A text that is empty, or that stands in a field nobody sees, changes no run; a path is nobody else's business. */
function isSaid(parameter: Parameter, name: string, runs: readonly AnySettings[]): boolean {
  if (parameter.kind !== 'text') return true;
  if (isFilePath(parameter)) return false;
  const { when } = parameter;
  return runs.some((run) => run[name] !== '' && (!when || run[when.name] === when.is));
}
