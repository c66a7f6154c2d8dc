// Regression: noisy points of a known curve.
import {
  exp,
  type Matrix,
  matrix,
  named,
  normal,
  type Random,
  requireWhole,
  sin,
  uniformBetween,
} from '../nn/index.ts';
import { requireNoise } from './dataset.ts';

export interface Curve {
  /** Inputs run over [from, to]. */
  readonly from: number;
  readonly to: number;
  f(x: number): number;
}

export const curves = {
  line: { from: -1, to: 1, f: (x) => 0.5 * x + 0.25 },
  parabola: { from: -1, to: 1, f: (x) => x * x },
  cubic: { from: -1, to: 1, f: (x) => 4 * x * x * x - 3 * x },
  sine: { from: 0, to: 1, f: (x) => sin(2 * Math.PI * x) },
  bump: { from: -2, to: 2, f: (x) => exp(-x * x) },
  step: { from: -1, to: 1, f: (x) => (x < 0 ? 0 : 1) },
} as const satisfies Record<string, Curve>;

export type CurveName = keyof typeof curves;

export interface Regression {
  /** N × 1 each; the targets are f(x) plus noise. */
  readonly X: Matrix;
  readonly Y: Matrix;
  readonly curve: Curve;
}

/** Points of the curve at inputs evenly spaced, or drawn evenly; targets moved by noise · N(0, 1). */
export function regression(
  name: CurveName,
  count: number,
  noise: number,
  random: Random,
  inputs: 'spaced' | 'drawn' = 'spaced',
): Regression {
  const curve: Curve = named('regression', curves, name);
  requireWhole('regression', 'count', count, 2);
  requireNoise('regression', noise);
  const [X, Y] = [matrix(count, 1), matrix(count, 1)];
  for (let i = 0; i < count; i++) {
    const { from, to } = curve;
    const x = inputs === 'spaced' ? from + ((to - from) * i) / (count - 1) : uniformBetween(random, from, to);
    X.data[i] = x;
    Y.data[i] = curve.f(x) + noise * normal(random);
  }
  return { X, Y, curve };
}
