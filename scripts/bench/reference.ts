// The numbers that every peer must arrive at before it is timed: bench/reference.lock.json, made with PyTorch's gradients
// (npm run bench -- --record).
import { readFileSync, writeFileSync } from 'node:fs';
import { CommandError } from '../command.ts';
import type { Check, Peer } from './peers.ts';

const FILE = new URL('../../bench/reference.lock.json', import.meta.url);

/** Of float64 over a whole unit of steps, and of float32. */
const tolerances = { double: 1e-10, single: 2e-3 };

export const readReference = (): Record<string, Check> => JSON.parse(readFileSync(FILE, 'utf8'));

export async function recordReference(peer: Peer, jobs: readonly { id: string }[]): Promise<void> {
  const checks: Record<string, Check> = {};
  for (const { id } of jobs) checks[id] = await peer.check(id);
  writeFileSync(FILE, `${JSON.stringify(checks, null, 1)}\n`);
}

/** How far apart two lists are: the largest difference by the largest value. */
function distance(a: readonly number[], b: readonly number[]): number {
  const size = Math.max(...b.map(Math.abs), 1e-300);
  return a.length === b.length ? Math.max(...b.map((value, i) => Math.abs(a[i]! - value))) / size : Infinity;
}

/** The largest relative difference from the reference; more than the tolerance ends the run. NaN fails. */
export function checkAgainst(reference: Check, given: Check, who: string, precision: 'double' | 'single'): number {
  const ofArrays = reference.digests.map((expected, p) => distance(given.digests[p] ?? [], expected));
  const worst = Math.max(distance(given.costs, reference.costs), ...ofArrays);
  if (worst <= tolerances[precision]) return worst;
  throw new CommandError(`${who} is ${worst} from the reference, at most ${tolerances[precision]} is accepted`);
}
