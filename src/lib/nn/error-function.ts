// The complementary error function and the normal distribution, for GELU.
import { exp } from './elementary.ts';

/** Chebyshev coefficients of erfc(x) e^{x²} (1 + 2x) in (x − 3.75) / (x + 3.75) (tests/oracle/coefficients.py). */
const CHEBYSHEV = [
  1.1775789345674017, -0.004590054580646478, -0.08424913336651792, 0.05920993999819189, -0.026658668435305753,
  0.009074997670705265, -0.002413163540417608, 0.0004907758365258086, -6.916973302501207e-5, 4.13902798607301e-6,
  7.74038306619849e-7, -2.1886401049234397e-7, 1.076499946567091e-8, 4.521959811218287e-9, -7.754400208831351e-10,
  -6.318088340886684e-11, 2.86879501093067e-11, 1.9455868545777347e-13, -9.65469674843344e-13, 3.25254814814874e-14,
  3.3478119482868056e-14, -1.864562880419313e-15, -1.2507950530688648e-15, 7.418235256624044e-17, 5.068148904796111e-17,
];

/**
 * erfc x = 1 − erf x = (2/√π) ∫ₓ^∞ e^{−t²} dt (Shepherd and Laframboise 1981). Relative error below 3e-15 where it is a
 * normal number: x² is taken in two parts, of which the first, the square of a short number, is exact.
 * @example erfc(0) // 1
 */
export function erfc(x: number): number {
  if (x === 0) return 1;
  const size = Math.abs(x);
  if (size > 30) return x > 0 ? 0 : 2;
  const y = (size - 3.75) / (size + 3.75);
  let [next, afterNext] = [0, 0];
  for (let j = CHEBYSHEV.length - 1; j > 0; j--) [next, afterNext] = [2 * y * next - afterNext + CHEBYSHEV[j]!, next];
  const scaled = y * next - afterNext + CHEBYSHEV[0]!;
  const short = Math.fround(size);
  const tail = exp(-short * short) * exp((short - size) * (size + short));
  const value = (scaled / (1 + 2 * size)) * tail;
  return x < 0 ? 2 - value : value;
}

/**
 * Φ(z) = ½ erfc(−z / √2), the share of N(0, 1) below z.
 * @example normalCdf(0) // 0.5
 */
export const normalCdf = (z: number): number => erfc(-z * Math.SQRT1_2) / 2;

/** φ(z) = e^{−z²/2} / √(2π) */
export const normalDensity = (z: number): number => exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
