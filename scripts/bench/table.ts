// The figures of a run, and how they are printed.
import type { PeerName } from './peers.ts';

export interface Timing {
  readonly job: string;
  readonly peer: PeerName;
  /** The median over the rounds of the peer's time by ours in the same round: how many times faster ours is. */
  readonly ratio: number;
  /** The same at the quartiles. */
  readonly quartiles: readonly [number, number];
  /** Processor time, median. */
  readonly microsecondsPerStep: number;
  /** From the reference numbers, relative. */
  readonly difference: number;
}

/** The value below which that part of the list lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const low = Math.floor(at);
  const next = sorted[Math.min(low + 1, sorted.length - 1)]!;
  return sorted[low]! + (at - low) * (next - sorted[low]!);
}

const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** One row a peer, one column a job: ratios, then microseconds a step. */
export function table(timings: readonly Timing[], jobs: readonly { id: string; title: string }[]): string {
  const peers = [...new Set(timings.map(({ peer }) => peer))];
  const width = Math.max(...peers.map((peer) => peer.length)) + 2;
  const cell = (peer: PeerName, job: string, text: (timing: Timing) => string): string => {
    const found = timings.find((one) => one.peer === peer && one.job === job);
    return (found ? text(found) : '').padStart(9);
  };
  const rows = (text: (timing: Timing) => string): string =>
    peers.map((peer) => peer.padEnd(width) + jobs.map(({ id }) => cell(peer, id, text)).join('')).join('\n');
  const head = (title: string): string =>
    `${title}\n${' '.repeat(width)}${jobs.map(({ id }) => id.padStart(9)).join('')}`;
  return [
    ...jobs.map(({ id, title }) => `${id}  ${title}`),
    `\n${head('Times as long as ours')}`,
    rows(({ ratio }) => digits(ratio)),
    `\n${head('Microseconds of processor time a step')}`,
    rows(({ microsecondsPerStep }) => digits(microsecondsPerStep)),
  ].join('\n');
}
