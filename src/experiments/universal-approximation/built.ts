// Weights that nobody has to look for: a network of one hidden layer written down from the target's values.
import { best } from './polynomial.ts';

/** f(x) ≈ Σ v_k σ(w_k x + b_k) + c */
export interface Units {
  readonly w: number[];
  readonly b: number[];
  readonly v: number[];
  readonly c: number;
}

type Curve = (x: number) => number;

const places = (hidden: number): number[] => Array.from({ length: hidden }, (_, k) => k / hidden);

/** Chords: unit k begins at k/n, and its weight is by how much the slope changes there. */
function chords(f: Curve, hidden: number): Units {
  const slope = (k: number): number => (k < 0 ? 0 : (f((k + 1) / hidden) - f(k / hidden)) * hidden);
  return {
    w: places(hidden).map(() => 1),
    b: places(hidden).map((place) => 0 - place),
    v: places(hidden).map((_, k) => slope(k) - slope(k - 1)),
    c: f(0),
  };
}

/** How steep a stair is beside its width: flat between, and not too sharp at the edge. */
const STEEPNESS = 5;

/** Stairs: unit k climbs from f(k/n) to f((k+1)/n), halfway between the two. */
function stairs(f: Curve, hidden: number, steepness: number): Units {
  const rises = places(hidden).map((place) => f(place + 1 / hidden) - f(place));
  return {
    w: rises.map(() => steepness),
    b: places(hidden).map((place) => -steepness * (place + 0.5 / hidden)),
    v: rises,
    c: f(0),
  };
}

/** c₀ + c₁x + c₂x² as a square of one unit, the other units at rest; a line needs next to no curvature. */
function square([c0 = 0, c1 = 0, c2 = 0]: readonly number[], hidden: number): Units {
  const curvature = Math.abs(c2) < 1e-6 ? 1e-6 : c2;
  const root = Math.sqrt(Math.abs(curvature));
  const only = (value: number): number[] => Array.from({ length: hidden }, (_, k) => (k === 0 ? value : 0));
  return {
    w: only(root),
    b: only((root * c1) / (2 * curvature)),
    v: only(Math.sign(curvature)),
    c: c0 - (c1 * c1) / (4 * curvature),
  };
}

/** c₀ + c₁x, passed on by one unit. */
function line([c0 = 0, c1 = 0]: readonly number[], hidden: number): Units {
  const only = (value: number): number[] => Array.from({ length: hidden }, (_, k) => (k === 0 ? value : 0));
  return { w: only(1), b: only(0), v: only(c1), c: c0 };
}

export const HIDDEN = ['relu', 'sigmoid', 'tanh', 'step', 'square', 'identity'] as const;
export type HiddenName = (typeof HIDDEN)[number];

/** 129 points are enough to level an error on; a kink of a target at ½ is one of them. */
const GRID = Array.from({ length: 129 }, (_, i) => i / 128);

export function built(f: Curve, hidden: number, activation: HiddenName): Units {
  switch (activation) {
    case 'relu':
      return chords(f, hidden);
    case 'step':
      return stairs(f, hidden, 1);
    case 'sigmoid':
      return stairs(f, hidden, STEEPNESS * hidden);
    case 'tanh': {
      // tanh z = 2σ(2z) − 1, so σ(2z) = (1 + tanh z)/2.
      const { w, b, v, c } = stairs(f, hidden, STEEPNESS * hidden);
      const half = (values: number[]): number[] => values.map((value) => value / 2);
      return { w: half(w), b: half(b), v: half(v), c: c + half(v).reduce((sum, value) => sum + value, 0) };
    }
    case 'square':
      return square(best(GRID, GRID.map(f), 2), hidden);
    case 'identity':
      return line(best(GRID, GRID.map(f), 1), hidden);
  }
}
