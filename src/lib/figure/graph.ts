// A function's graph inside a window, as runs of points: broken where it jumps, cut where it leaves.
import type { Activation } from '../nn/index.ts';

export type Spot = readonly [z: number, value: number];

export interface Window {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

const STEP = 1 / 16;
/** As close to a kink as makes no difference to the eye. */
const NEXT = 1e-7;

/** Where to look: a grid, and both sides of each kink. */
function places({ from, to }: Window, kinks: readonly number[]): number[] {
  const grid = Array.from({ length: Math.round((to - from) / STEP) + 1 }, (_, i) => from + i * STEP);
  const inside = kinks.filter((kink) => kink > from && kink < to);
  return [...grid.filter((z) => !inside.includes(z)), ...inside.flatMap((kink) => [kink - NEXT, kink + NEXT])].sort(
    (one, other) => one - other,
  );
}

/** Where the segment between two spots crosses a level. */
const crossing = ([z1, v1]: Spot, [z2, v2]: Spot, level: number): Spot => [
  z1 + ((z2 - z1) * (level - v1)) / (v2 - v1),
  level,
];

/** The part of a segment between the lowest and the highest level; nothing if it lies outside. */
function cut(one: Spot, other: Spot, { low, high }: Window): readonly [Spot, Spot] | undefined {
  if (Math.max(one[1], other[1]) < low || Math.min(one[1], other[1]) > high) return undefined;
  const within = (spot: Spot): Spot =>
    spot[1] < low ? crossing(one, other, low) : spot[1] > high ? crossing(one, other, high) : spot;
  return [within(one), within(other)];
}

/** `slope` draws σ′, else σ. */
export function graph(activation: Activation, window: Window, which: 'f' | 'slope' = 'f'): Spot[][] {
  const value = (z: number): number => activation[which](z);
  const runs: Spot[][] = [];
  let last: Spot | undefined;
  let open = false;
  for (const z of places(window, activation.kinks)) {
    const spot: Spot = [z, value(z)];
    const isJump = last !== undefined && z - last[0] < 3 * NEXT && Math.abs(spot[1] - last[1]) > 1e-3;
    const part = last === undefined || isJump ? undefined : cut(last, spot, window);
    if (part) {
      if (!open) runs.push([part[0]]);
      runs.at(-1)!.push(part[1]);
    }
    open = part !== undefined && part[1] === spot;
    last = spot;
  }
  return runs;
}
