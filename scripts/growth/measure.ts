// What a command costs, with all that it starts: seconds of processor time, whoever else works on the machine, and the
// most memory at once. Read from /proc now and then, so on Linux alone.
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { CommandError } from '../command.ts';

export interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

interface Process {
  readonly parent: number;
  readonly ticks: number;
  readonly pages: number;
}

const TICKS_PER_SECOND = 100;
const PAGES_PER_MEGABYTE = 256;
const EVERY_MS = 200;

/** After the name in brackets: state, parent …, user and system time, …, pages in memory. */
function processOf(pid: string): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { parent: fields[1]!, ticks: fields[11]! + fields[12]!, pages: fields[21]! };
  } catch {
    return undefined; // it ended meanwhile
  }
}

/** The process and all below it, by number. */
function familyOf(root: number): Map<number, Process> {
  const all = new Map<number, Process>();
  for (const name of readdirSync('/proc')) {
    const found = /^\d+$/.test(name) ? processOf(name) : undefined;
    if (found) all.set(Number(name), found);
  }
  const belongs = (pid: number): boolean => {
    for (let at = pid; at > 1; at = all.get(at)?.parent ?? 0) if (at === root) return true;
    return false;
  };
  return new Map([...all].filter(([pid]) => belongs(pid)));
}

/** Runs a file with this Node in a folder, to the end. */
export function costOf(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Cost> {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ticks = new Map<number, number>();
  let most = 0;
  const look = (): void => {
    const family = familyOf(child.pid!);
    for (const [pid, found] of family) ticks.set(pid, found.ticks);
    most = Math.max(most, [...family.values()].reduce((sum, { pages }) => sum + pages, 0)); // prettier-ignore
  };
  const clock = setInterval(look, EVERY_MS);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      clearInterval(clock);
      const sum = [...ticks.values()].reduce((a, b) => a + b, 0);
      if (code === 0) resolve({ seconds: sum / TICKS_PER_SECOND, megabytes: most / PAGES_PER_MEGABYTE });
      else reject(new CommandError(`${args.join(' ')} failed in ${folder}: ${said.slice(-2000)}`));
    });
  });
}
