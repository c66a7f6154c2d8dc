// What every command shares: how it explains itself, and how it ends.
import { readFileSync } from 'node:fs';
import { ParameterError } from '../src/lib/parameter/index.ts';
import { UsageError } from './flags.ts';

/** A failure of the work itself, told in one line: exit 1. */
export class CommandError extends Error {
  override name = 'CommandError';
}

// Control characters would let what was given write over the terminal, or turn the direction of what is written.
const UNSEEN = /[\s\p{Cc}\p{Cf}]+/gu;

export const oneLine = (text: string): string => text.replace(UNSEEN, ' ').trim();

export const messageOf = (error: unknown): string => oneLine(error instanceof Error ? error.message : String(error));

/** Who reads our output may stop at any time, as `| head` does, and a disk may be full. */
function endWhenNobodyReads(name: string): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      if (stream === process.stdout) process.stderr.write(`${name}: cannot write the output (${messageOf(error)})\n`);
      process.exit(1);
    });
  }
}

/** The comment at the head of a command's file, which says how it is used. */
export function usageIn(source: string): string {
  const lines = source.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  return lines
    .slice(0, end)
    .map((line) => `${line.replace(/^\/\/ ?/, '')}\n`)
    .join('');
}

const asksForHelp = (args: readonly string[]): boolean => args.some((word) => word === '--help' || word === '-h');

/**
 * Runs a command, or tells its usage when asked for --help. Wrong use ends with one line on stderr and 2, a failure
 * with one line and 1; anything else is a fault of ours and keeps its stack.
 */
export async function command(name: string, main: () => Promise<void>): Promise<void> {
  endWhenNobodyReads(name);
  if (asksForHelp(process.argv.slice(2))) {
    process.stdout.write(usageIn(readFileSync(process.argv[1]!, 'utf8')));
    return;
  }
  try {
    await main();
  } catch (error) {
    const wrongUse = error instanceof UsageError || error instanceof ParameterError;
    if (!wrongUse && !(error instanceof CommandError)) throw error;
    process.stderr.write(`${name}: ${messageOf(error)}\n`);
    process.exitCode = wrongUse ? 2 : 1;
  }
}
