// Small drawings of networks that the course does not reach: units in rows and columns, links by whose weight they carry.
import { h } from 'preact';
import { drawing, path, px, text } from '../lib/figure/drawing.ts';
import type { Drawing } from '../lib/figure/figure.ts';

/** A unit: what it holds, and its place in columns and rows from the upper left. */
export interface Unit {
  readonly of: 'x' | 'h' | 'y';
  readonly column: number;
  readonly row: number;
}

/** A link between two units, by their places in the list. */
export interface Link {
  readonly from: number;
  readonly to: number;
  /** Links with one stroke carry one and the same weight. */
  readonly run?: 1 | 2 | 3;
  /** From 0 to 1: how wide it is drawn. */
  readonly strength?: number;
  /** Goes around what stands between. */
  readonly around?: boolean;
}

export interface Architecture {
  readonly units: readonly Unit[];
  readonly links: readonly Link[];
  /** What stands beside each row, from above. */
  readonly rows: readonly string[];
}

const SIZE = { width: 288, left: 72, top: 18, row: 58, right: 14, radius: 6.5 };

export function architectureDrawing({ units, links, rows }: Architecture, id: string, label: string): Drawing {
  const columns = Math.max(...units.map(({ column }) => column));
  const wide = (SIZE.width - SIZE.left - SIZE.right) / Math.max(1, columns);
  const at = ({ column, row }: Unit): readonly [number, number] => [
    SIZE.left + column * wide,
    SIZE.top + row * SIZE.row,
  ];
  const height = SIZE.top * 2 + Math.max(...units.map(({ row }) => row)) * SIZE.row;
  const lines = links.map(({ from, to, run = 1, strength, around = false }) => {
    const [[x1, y1], [x2, y2]] = [at(units[from]!), at(units[to]!)];
    const bow = around
      ? `Q${px((x1 + x2) / 2)} ${px(Math.min(y1, y2) - 0.8 * SIZE.row)} ${px(x2)} ${px(y2)}`
      : `L${px(x2)} ${px(y2)}`;
    const width = strength === undefined ? {} : { style: `stroke-width:${px(0.4 + 6 * strength)}` };
    return path(`r${run} arch`, `M${px(x1)} ${px(y1)}${bow}`, width);
  });
  const marks = units.map((unit) => {
    const [cx, cy] = at(unit);
    return h('circle', { class: `hol q-${unit.of}`, cx: px(cx), cy: px(cy), r: SIZE.radius });
  });
  const names = rows.map((name, row) => text(0, SIZE.top + row * SIZE.row + 4, name));
  return drawing({ id, width: SIZE.width, height, label }, h('g', { class: 'q-w' }, ...lines), ...marks, ...names);
}
