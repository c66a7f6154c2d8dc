// Panels for graphs of activation functions: one scale for all, strokes, ticks, names that keep clear of each other.
import { h } from 'preact';
import { path, px, text } from './drawing.ts';
import type { Drawing } from './figure.ts';
import { activations, type Activation, type ActivationName } from '../nn/index.ts';
import { graph, type Window } from './graph.ts';

/** The stroke of the first to the fourth function. */
export const STROKES = ['r1', 'r2', 'r3', 'r4'] as const;

export interface Panel extends Window {
  readonly left: number;
  readonly top: number;
  /** Pixels for 1 on the z-axis and on the value axis. */
  readonly across: number;
  readonly up: number;
}

export const x = ({ left, from, across }: Panel, z: number): number => px(left + (z - from) * across);
export const y = ({ top, high, up }: Panel, value: number): number => px(top + (high - value) * up);
export const rightOf = (panel: Panel): number => x(panel, panel.to);
export const footOf = (panel: Panel): number => y(panel, panel.low);

/** `−1`, `0.01`, `¼`, `½`: a tick. */
export const tick = (value: number): string =>
  value === 0.25 ? '¼' : value === 0.5 ? '½' : String(value).replace('-', '−');

/** The path data of a function's graph in a panel. */
export const graphPath = (panel: Panel, activation: Activation, which: 'f' | 'slope' = 'f'): string =>
  graph(activation, panel, which)
    .map((run) => `M${run.map(([z, value]) => `${x(panel, z)} ${y(panel, value)}`).join('L')}`)
    .join('');

export const functionOf = (name: string): Activation => activations[name as ActivationName];

/** Levels with their numbers at the left, the zero line in ink. */
export const levels = (panel: Panel, values: readonly number[]): Drawing =>
  h(
    'g',
    {},
    ...values.flatMap((value) => [
      path(value === 0 ? 'ax' : 'gr', `M${panel.left} ${y(panel, value)}H${rightOf(panel)}`),
      text(panel.left - 7, y(panel, value) + 4, tick(value), { 'text-anchor': 'end' }),
    ]),
  );

/** The z-axis at the foot of a panel. */
export const zAxis = (panel: Panel, ticks: readonly number[]): Drawing =>
  h(
    'g',
    {},
    path(
      'ax',
      `M${panel.left} ${footOf(panel)}H${rightOf(panel)}${ticks.map((z) => `M${x(panel, z)} ${footOf(panel)}v4`).join('')}`,
    ),
    ...ticks.map((z) => text(x(panel, z), footOf(panel) + 18, tick(z), { 'text-anchor': 'middle' })),
  );

/** A name in one line, or in two where it is long. */
export const linesOf = (name: string, most: number): string[] => (name.length > most ? name.split(' ') : [name]);

/** Heights that keep a distance each: pushed apart, then kept between the ends. */
export function spread(wanted: readonly number[], sizes: readonly number[], from: number, to: number): number[] {
  const order = wanted.map((_, index) => index).sort((one, other) => wanted[one]! - wanted[other]! || one - other);
  const placed = [...wanted];
  let floor = from;
  for (const index of order) {
    placed[index] = Math.max(placed[index]!, floor);
    floor = placed[index]! + sizes[index]!;
  }
  let ceiling = to;
  for (const index of order.reverse()) {
    placed[index] = Math.min(placed[index]!, ceiling - sizes[index]!);
    ceiling = placed[index]!;
  }
  return placed.map(px);
}
