// What is known at a moment of a pass: operations one after the other, the 1 at the end, then back in reverse.
import type { Edge, Result, Value } from '../experiment.ts';

export interface Moment {
  /** Whether a node has its value. */
  isKnown(node: number): boolean;
  /** Whether an operation has sent back. */
  hasSent(node: number): boolean;
  /** What has come back to a node so far; undefined: nothing yet. */
  gradient(node: number): Value | undefined;
  /** The parts that have come back, one for each edge. */
  parts(node: number): Edge[];
  /** The node at work. */
  readonly now: number | undefined;
  readonly phase: 'forward' | 'seed' | 'backward' | 'whole';
}

const plus = (a: Value, b: Value): Value =>
  typeof a === 'number' || typeof b === 'number'
    ? Number(a) + Number(b)
    : a.map((row, i) => row.map((value, j) => value + b[i]![j]!));

export function momentOf({ nodes, edges }: Result, step: number | undefined): Moment {
  const operations = nodes.flatMap(({ kind }, i) => (kind === 'operation' ? [i] : []));
  const count = operations.length;
  const at = step ?? 2 * count + 1;
  const done = new Set(operations.slice(0, at));
  const sent = new Set([...operations].reverse().slice(0, Math.max(0, at - count - 1)));
  const last = nodes.length - 1;
  const parts = (node: number): Edge[] => edges.filter(({ from, to }) => from === node && sent.has(to)).reverse();
  const isAll = (node: number): boolean => edges.every(({ from, to }) => from !== node || sent.has(to));
  return {
    isKnown: (node) => nodes[node]!.kind !== 'operation' || done.has(node),
    hasSent: (node) => sent.has(node),
    parts,
    gradient(node) {
      if (node === last) return at > count ? nodes[last]!.gradient : undefined;
      const all = parts(node);
      if (all.length === 0) return undefined;
      return isAll(node) ? nodes[node]!.gradient : all.map((edge) => edge.sent).reduce(plus);
    },
    now:
      step === undefined || at === 0
        ? undefined
        : at <= count
          ? operations[at - 1]
          : at === count + 1
            ? last
            : operations[2 * count + 1 - at],
    phase: step === undefined ? 'whole' : at <= count ? 'forward' : at === count + 1 ? 'seed' : 'backward',
  };
}

export const momentsOf = ({ nodes }: Result): number[] => {
  const count = nodes.filter(({ kind }) => kind === 'operation').length;
  const all = Array.from({ length: 2 * count + 2 }, (_, step) => step);
  const wanted = 6;
  return all.length <= wanted
    ? all
    : Array.from({ length: wanted }, (_, i) => Math.round((i * (all.length - 1)) / (wanted - 1)));
};
