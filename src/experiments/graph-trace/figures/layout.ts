// Where the nodes of a graph stand: in ranks, each beyond its arguments, inputs close to where they are first used; an
// edge over several ranks gets a place in each, so that it passes between nodes and not through them.
import type { TracedNode } from '../experiment.ts';

export interface Spot {
  /** Along the way of the values: 0, 1, 2, … */
  readonly rank: number;
  /** Across it, in units of the distance of two nodes. */
  place: number;
}

export interface Layout {
  readonly spots: readonly Spot[];
  /** The places that an edge passes, by `from>to`, without its ends. */
  readonly bends: ReadonlyMap<string, readonly Spot[]>;
  readonly ranks: number;
  readonly low: number;
  readonly high: number;
}

interface Cell extends Spot {
  readonly isNode: boolean;
  readonly before: Cell[];
  readonly after: Cell[];
}

function ranksOf(nodes: readonly TracedNode[]): number[] {
  const ranks = nodes.map(() => 0);
  nodes.forEach(({ inputs }, i) => {
    for (const input of inputs) ranks[i] = Math.max(ranks[i]!, ranks[input]! + 1);
  });
  nodes.forEach(({ inputs, kind }, i) => {
    if (inputs.length > 0 || kind === 'operation') return;
    const users = nodes.flatMap((node, user) => (node.inputs.includes(i) ? [ranks[user]!] : []));
    if (users.length > 0) ranks[i] = Math.min(...users) - 1;
  });
  return ranks;
}

const mean = (cells: readonly Cell[]): number => cells.reduce((sum, { place }) => sum + place, 0) / cells.length;

/** Half of what a node, or the way of an edge, takes across. */
const half = ({ isNode }: Cell): number => (isNode ? 0.5 : 0.3);

/** Cells of one rank pushed apart in their order, the least way from where they want to be. */
function spread(cells: readonly Cell[], wanted: readonly number[]): void {
  const gap = (i: number): number => half(cells[i - 1]!) + half(cells[i]!);
  const down = [...wanted];
  for (let i = 1; i < down.length; i++) down[i] = Math.max(down[i]!, down[i - 1]! + gap(i));
  const up = [...wanted];
  for (let i = up.length - 2; i >= 0; i--) up[i] = Math.min(up[i]!, up[i + 1]! - gap(i + 1));
  cells.forEach((cell, i) => (cell.place = (down[i]! + up[i]!) / 2));
}

/** Orders each rank by the mean place of the neighbors on one side, and moves it there. */
function sweep(rows: Cell[][], side: 'before' | 'after'): void {
  for (const row of side === 'before' ? rows : [...rows].reverse()) {
    const wanted = new Map(row.map((cell) => [cell, cell[side].length > 0 ? mean(cell[side]) : cell.place]));
    row.sort((a, b) => wanted.get(a)! - wanted.get(b)! || a.place - b.place);
    spread(row, row.map((cell) => wanted.get(cell)!)); // prettier-ignore
  }
}

export function layoutOf(nodes: readonly TracedNode[]): Layout {
  const ranks = ranksOf(nodes);
  const least = Math.min(...ranks);
  const cell = (rank: number, isNode: boolean): Cell => ({
    rank: rank - least,
    place: 0,
    isNode,
    before: [],
    after: [],
  });
  const cells = ranks.map((rank) => cell(rank, true));
  const all = [...cells];
  const bends = new Map<string, Cell[]>();
  nodes.forEach(({ inputs }, to) => {
    for (const from of new Set(inputs)) {
      const way = Array.from({ length: ranks[to]! - ranks[from]! - 1 }, (_, i) => cell(ranks[from]! + i + 1, false));
      const chain = [cells[from]!, ...way, cells[to]!];
      chain.slice(1).forEach((next, i) => {
        chain[i]!.after.push(next);
        next.before.push(chain[i]!);
      });
      all.push(...way);
      bends.set(`${from}>${to}`, way);
    }
  });
  const count = Math.max(...all.map(({ rank }) => rank)) + 1;
  const rows = Array.from({ length: count }, (_, rank) => all.filter((one) => one.rank === rank));
  for (const row of rows) row.forEach((one, i) => (one.place = i - (row.length - 1) / 2));
  for (let round = 0; round < 6; round++) {
    sweep(rows, 'before');
    sweep(rows, 'after');
  }
  const places = all.map(({ place }) => place);
  return { spots: cells, bends, ranks: count, low: Math.min(...places), high: Math.max(...places) };
}
