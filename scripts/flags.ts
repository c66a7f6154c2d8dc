// Reads the flags of a command. Whatever is wrong with them becomes one UsageError.
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { quote, shortened } from '../src/lib/parameter/index.ts';

/** A command line, a file or a setting that cannot be used: one line on stderr, exit 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Only the flags in `options`; a repeated one counts once, the last time, unless it is declared `multiple`. */
export function readFlags<const Options extends ParseArgsOptionsConfig>(
  options: Options,
  args: readonly string[] = process.argv.slice(2),
) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  } catch (error) {
    throw new UsageError(explained(error instanceof Error ? error.message : String(error)));
  }
}

/** parseArgs explains in several sentences; the first one tells what is wrong. */
function explained(message: string): string {
  const first = message.split(/\. |\.?\n/)[0]!.replace(/'([^']*)'/g, (_, word: string) => `'${shortened(word)}'`);
  const advice = first.includes('ambiguous') ? ', write --name=value for a value that begins with a dash' : '';
  return first.charAt(0).toLowerCase() + first.slice(1) + advice;
}

/** For commands that take flags alone. */
export function refuseWords(words: readonly string[]): void {
  if (words.length > 0) throw new UsageError(`unexpected ${quote(words[0])}, flags begin with --`);
}

/** `a,b` given any number of times, as a list without repetitions; each one of `allowed`. */
export function listOf<Word extends string>(flag: string, given: string, allowed: readonly Word[]): Word[] {
  const words = [...new Set(given.split(','))];
  const unknown = words.find((word) => !allowed.includes(word as Word));
  if (unknown !== undefined) {
    throw new UsageError(`--${flag}: unknown ${quote(unknown)}, expected one or more of: ${allowed.join(',')}`);
  }
  return words as Word[];
}

export function wholeNumber(flag: string, given: string, from: number, to: number): number {
  const value = /^\d{1,10}$/.test(given) ? Number(given) : NaN;
  if (value >= from && value <= to) return value;
  throw new UsageError(`--${flag}: ${quote(given)} is not accepted, give a whole number from ${from} to ${to}`);
}

/** `name=value` pairs as texts, in the order given. */
export function pairsOf(flag: string, given: readonly string[]): [string, string][] {
  return given.map((pair) => {
    const equals = pair.indexOf('=');
    if (equals < 1) throw new UsageError(`--${flag}: expected name=value, got ${quote(pair)}`);
    return [pair.slice(0, equals), pair.slice(equals + 1)];
  });
}
