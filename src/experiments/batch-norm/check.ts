// Central differences of the cost Σ upstream · output, along every value, γ and β.
import { forwardPass, type ready } from './standardize.ts';

/** The course's step, for values that differ by about 1. */
const STEP = 1e-5;
/** Arrays whose norms both lie below this count as zero. */
const ZERO = 1e-8;

/** `scale`: how far the values of a column lie apart, if less than 1. */
export function differencesOf(
  prepared: ReturnType<typeof ready>,
  upstream: readonly (readonly number[])[],
  scale: number,
) {
  const { Z, normalization } = prepared;
  const weights = upstream.flat();
  const cost = (): number => forwardPass(prepared).reduce((sum, value, e) => sum + value * weights[e]!, 0);
  const along = (numbers: Float64Array, step: number): number[] =>
    Array.from(numbers, (kept, e) => {
      const at = (value: number): number => ((numbers[e] = value), cost());
      const difference = (at(kept + step) - at(kept - step)) / (2 * step);
      numbers[e] = kept;
      return difference;
    });
  const flat = along(Z.data, STEP * scale);
  const values = Array.from({ length: Z.rows }, (_, i) => flat.slice(i * Z.cols, (i + 1) * Z.cols));
  const [gamma, beta] = [along(normalization.gamma, STEP), along(normalization.beta, STEP)];
  cost();
  return { values, gamma, beta };
}

const norm = (values: readonly number[]): number => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));

/** ‖a − n‖ / max(‖a‖, ‖n‖), or 0 where both vanish beside the `paths` that cancel in them. */
export function comparedWith(analytic: readonly number[], numeric: readonly number[], paths: readonly number[] = []) {
  const largest = Math.max(norm(analytic), norm(numeric));
  if (largest < ZERO * Math.max(1, norm(paths))) return 0;
  return norm(analytic.map((value, i) => value - numeric[i]!)) / largest;
}
