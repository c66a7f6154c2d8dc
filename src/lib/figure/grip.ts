// What a reader can take hold of in a drawing. It shows on the page alone; on paper and in files nothing can be dragged.
import { h } from 'preact';
import { px } from './drawing.ts';
import type { Drawing } from './figure.ts';

export interface Grip {
  /** The list in the settings, and which of its numbers is moved, from 0. */
  readonly list: string;
  readonly place: number;
  /** Pixels of the drawing, right or down, that add 1 to the number; with `log`, that multiply it by e. */
  readonly across?: number;
  readonly down?: number;
  readonly log?: boolean;
}

interface Room {
  readonly x: number;
  readonly y: number;
  /** What a finger needs, unless a neighbor is nearer. */
  readonly width?: number;
}

const FINGER = 28;

/** A mark with room for a finger around its middle. `components/lab/drag.ts` reads `data-grip` and moves the number. */
export function grip({ list, place, across, down, log }: Grip, { x, y, width = FINGER }: Room, ...mark: Drawing[]) {
  const way = across === undefined ? 'y' : 'x';
  const unit = px(across ?? down ?? 1);
  return h(
    'g',
    { class: `grip along-${way}`, 'data-grip': `${list} ${place} ${way} ${unit}${log ? ' log' : ''}` },
    h('rect', { fill: 'none', x: px(x - width / 2), y: px(y - FINGER / 2), width: px(width), height: FINGER }),
    ...mark,
  );
}
